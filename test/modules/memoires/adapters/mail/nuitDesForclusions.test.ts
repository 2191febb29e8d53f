import { expect } from 'chai';
import { lireIban } from '../../../../../src/kernel/domain/Iban.ts';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { comptesFacade } from '../../../../../src/modules/comptes/index.ts';
import { memoires } from '../../../../../src/modules/memoires/memoiresTokens.ts';
import { structuresFacade, type RattachementAEtablir } from '../../../../../src/modules/structures/index.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { nextId } from '../../../../support/doubles.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { unMemoire } from '../../support/unMemoire.ts';

const MINUTE = 60_000;
const HEURE = 60 * MINUTE;
const JOUR = 24 * HEURE;

for (const dialect of testDialects) {
  describe(`La nuit des forclusions sur ${dialect}`, () => {
    const app = testApp(dialect, '2026-06-14T20:00:00.000Z');

    const attacher = async (
      structureId: number,
      qui: string,
      droits: Pick<RattachementAEtablir, 'role' | 'espaces'>,
    ): Promise<void> => {
      const utilisateurId = await app()
        .container.get(comptesFacade)
        .creerActif({ courriel: `${qui}@exemple.fr`, nom: 'Martin', prenom: qui, motDePasse: null });
      await app()
        .container.get(structuresFacade)
        .attacher({ utilisateurId, structureId, ...droits });
    };

    it('écrit une fois à ceux qui peuvent déposer le mémoire, et à eux seuls', async () => {
      const { container, clock } = app();
      const structureId = await container.get(structuresFacade).creerPourDemonstration({
        identifiant: { type: 'PARTICULIER', valeur: String(1_000_000_000 + nextId()) },
        identite: { nature: 'PHYSIQUE', nom: 'Interprète', prenom: 'Camille' },
        adresse: { ligne1: '1 rue des Lilas', ligne2: null, codePostal: '69001', ville: 'Lyon', pays: 'FR' },
        categorie: 'INTERPRETE_TRADUCTEUR',
        regime: 'COSP',
        compteBancaire: {
          libelle: 'Compte',
          titulaire: 'Camille Interprète',
          iban: lireIban('FR7630006000011234567890189')!,
          bic: null,
        },
      });
      const modifier = { MEMOIRES: 'MODIFICATION' } as const;
      await attacher(structureId, 'principale', { role: 'PRINCIPAL', espaces: modifier });
      await attacher(structureId, 'secretaire', { role: 'SIMPLE', espaces: modifier });
      await attacher(structureId, 'lectrice', { role: 'SIMPLE', espaces: { MEMOIRES: 'CONSULTATION' } });
      await attacher(structureId, 'gestionnaire', { role: 'SECONDAIRE', espaces: {} });
      await attacher(structureId, 'reprise', { role: 'SIMPLE', espaces: modifier });
      await app()
        .container.get(platform.database)
        .from('comptes_utilisateurs')
        .where({ courriel: 'reprise@exemple.fr' })
        .update({ statut: 'A_ACTIVER' });
      const complet = unMemoire().complet();
      const mission = { ...complet.donnees.mission, dateAchevement: jour('2025-06-30') };
      const brouillon = complet.avec({ structureId, mission });
      await container.get(memoires.repository).save(brouillon.build());
      await container.get(platform.recurringTasks).plan();
      await app().drain();
      expect(await app().mails()).to.deep.equal([]);

      for (let nuit = 0; nuit < 3; nuit += 1) {
        clock.advance(JOUR);
        await app().drain();
      }
      const recus = await app().mails();
      expect(recus.map(({ a }) => a)).to.have.members(['principale@exemple.fr', 'secretaire@exemple.fr']);
      for (const { sujet } of recus)
        expect(sujet).to.include(brouillon.donnees.numeroBrouillon).and.to.include('plus que');
    }).timeout(MINUTE);
  });
}
