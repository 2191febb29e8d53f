import { expect } from 'chai';
import type { Acteur, Habilitation } from '../../../../src/kernel/application/Acteur.ts';
import { presentCompteRendu } from '../../../../src/modules/flux/adapters/presentCompteRendu.ts';
import type { DemandeTraitee } from '../../../../src/modules/flux/domain/DemandeDePaiement.ts';
import { Flux } from '../../../../src/modules/flux/domain/Flux.ts';
import { FluxIntrouvable } from '../../../../src/modules/flux/domain/erreurs.ts';
import { flux, portsDuFlux } from '../../../../src/modules/flux/fluxTokens.ts';
import { nextId } from '../../../support/doubles.ts';
import { testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { testApp } from '../../../support/testApp.ts';

const [SIENNE, AUTRE, MANDANT] = [71, 72, 73];
const DEPOSANTE = 501;
const LE = new Date('2026-03-02T09:00:00.000Z');

const habilitation = (structureId: number): Habilitation => ({
  structureId,
  designation: String(structureId),
  publique: false,
  role: 'SIMPLE',
  espaces: { SUIVI_DES_FLUX: 'CONSULTATION' },
});

const acteur = (
  utilisateurId: number,
  structureIds: readonly number[],
  ecart: Partial<Acteur> = {},
): Acteur => ({
  utilisateurId,
  prenom: 'Sophie',
  nom: 'Garnier',
  langue: 'fr',
  derniereConnexion: null,
  support: false,
  habilitations: structureIds.map(habilitation),
  ...ecart,
});

const demande = (rang: number, structureId: number | null): DemandeTraitee => ({
  rang,
  fichier: `f${rang}.xml`,
  numero: `REF-${rang}`,
  fournisseur: null,
  destinataire: null,
  structureId,
  memoireId: null,
  erreurs: [],
  traiteeLe: LE,
});

for (const dialect of testDialects) {
  describe(`ConsulterFlux, sur ${dialect}`, () => {
    const app = testApp(dialect);
    const consulter = () => app().container.get(flux.consulter);
    let id: number;

    before(async () => {
      id = nextId();
      const repository = app().container.get(portsDuFlux.repository);
      const depose = Flux.recevoir({
        id,
        numero: 'CPP0011130000000000009999',
        structureId: SIENNE,
        syntaxe: 'IN_DP_E3_UBL_INVOICE',
        nomFichier: 'lot.zip',
        taille: 10,
        sha256: 'a'.repeat(64),
        deposant: { canal: 'PORTAIL', id: DEPOSANTE, prenom: 'Sophie', nom: 'Garnier' },
        deposeLe: LE,
      });
      await repository.save(depose);
      for (const [rang, structureId] of [SIENNE, AUTRE, MANDANT, null].entries())
        await repository.noter(id, demande(rang, structureId));
    });

    const vues = async (qui: Acteur) => {
      const rendu = await consulter().parId({ acteur: qui, canal: 'PORTAIL' }, id);
      return { references: rendu.demandes.map(({ numero }) => numero), masquees: rendu.masquees, rendu };
    };

    it('montre tout à qui a déposé, et aux autres ce qui est de leurs structures', async () => {
      const deposante = await vues(acteur(DEPOSANTE, [SIENNE]));
      expect(deposante.references).to.deep.equal(['REF-0', 'REF-1', 'REF-2', 'REF-3']);
      expect(deposante.masquees).to.equal(0);

      const collegue = await vues(acteur(502, [SIENNE]));
      expect(collegue.references).to.deep.equal(['REF-0', 'REF-3']);
      const presente = presentCompteRendu(collegue.rendu, 'fr');
      expect(presente.recapitulatif).to.include('2 demandes d’autres structures ne sont pas montrées.');
      expect(JSON.stringify(presente)).not.to.include('REF-1').and.not.to.include('f1.xml');

      const desDeux = await vues(acteur(502, [SIENNE, AUTRE]));
      expect(desDeux.references).to.deep.equal(['REF-0', 'REF-1', 'REF-3']);
    });

    it('montre à une mandataire celles de son mandant', async () => {
      const mandat = { mandant: 'M', mandataire: 'S', enVigueur: true };
      const mandats = [{ ...mandat, mandantId: MANDANT, mandataireId: SIENNE }];
      expect((await vues(acteur(502, [SIENNE], { mandats }))).references).to.deep.equal([
        'REF-0',
        'REF-2',
        'REF-3',
      ]);
    });

    it('n’existe pas pour qui n’est pas de la structure, fût-il d’une autre qui y est nommée', async () => {
      await rejection(vues(acteur(502, [AUTRE])), FluxIntrouvable);
    });
  });
}
