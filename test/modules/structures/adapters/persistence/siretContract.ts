import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { Acteur, Habilitation } from '../../../../../src/kernel/application/Acteur.ts';
import { GardeDePieces } from '../../../../../src/kernel/application/GardeDePieces.ts';
import type { UnitOfWork } from '../../../../../src/kernel/application/UnitOfWork.ts';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { lireSiret, type Siret } from '../../../../../src/kernel/domain/Siret.ts';
import { siretDe } from '../../../../../src/bootstrap/demonstration/identifiants.ts';
import { ChangerDeSiret } from '../../../../../src/modules/structures/application/ChangerDeSiret.ts';
import { AjouterPiece } from '../../../../../src/modules/structures/application/pieces/AjouterPiece.ts';
import { RetirerPiece } from '../../../../../src/modules/structures/application/pieces/RetirerPiece.ts';
import type { PiecesReutilisables } from '../../../../../src/modules/structures/application/ports/PiecesReutilisables.ts';
import { GestionDesRoles } from '../../../../../src/modules/structures/application/roles/GestionDesRoles.ts';
import { ReclamerRole } from '../../../../../src/modules/structures/application/roles/ReclamerRole.ts';
import { Abonnement } from '../../../../../src/modules/structures/domain/abonnement/Abonnement.ts';
import {
  ReclamationTropProche,
  StructureRemplacee,
} from '../../../../../src/modules/structures/domain/erreursDeRoles.ts';
import type { DonneesRattachement } from '../../../../../src/modules/structures/domain/rattachement/DonneesRattachement.ts';
import { Reclamation } from '../../../../../src/modules/structures/domain/reclamation/Reclamation.ts';
import { FixedClock, nextId, RecordingPublisher, testIds } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import type { EntrepotsDAcces } from '../../support/entrepotsDAcces.ts';
import { FauxUtilisateurs } from '../../support/FauxUtilisateurs.ts';
import { unActeur } from '../../support/unActeur.ts';
import { unRattachement } from '../../support/unRattachement.ts';
import { uneStructure } from '../../support/uneStructure.ts';

export interface BancDuSiret {
  readonly entrepots: EntrepotsDAcces;
  readonly pieces: PiecesReutilisables;
  readonly unitOfWork: UnitOfWork;
}

const clock = new FixedClock();

/** One life through several SIRET: what the stores keep of it, and what they open. */
export const siretContract = (banc: () => BancDuSiret): void => {
  const monde = async () => {
    const { entrepots, pieces, unitOfWork } = banc();
    const { structures, rattachements, transmissions, reclamations, abonnements } = entrepots;
    const events = new RecordingPublisher();
    const gestion = new GestionDesRoles(
      structures,
      rattachements,
      transmissions,
      reclamations,
      events,
      unitOfWork,
      clock,
    );
    const siret = unSiret();
    const structure = uneStructure()
      .avec({ identifiant: { type: 'SIRET', valeur: siret } })
      .avecEspaces('MEMOIRES', 'SOLLICITATIONS_EMISES')
      .build();
    const structureId = structure.donnees.id;
    await structures.save(structure);
    const lier = async (ecart: Partial<DonneesRattachement>) => {
      const lien = unRattachement()
        .avec({ structureId, ...ecart })
        .build();
      await rattachements.save(lien);
      return lien.donnees;
    };
    const chef = await lier({ role: 'PRINCIPAL', espaces: { MEMOIRES: 'MODIFICATION' } });
    const lectrice = await lier({ espaces: { MEMOIRES: 'CONSULTATION' } });
    const changer = new ChangerDeSiret(gestion, structures, pieces, abonnements, testIds, events);
    const droits = (utilisateurId: number): Promise<readonly Habilitation[]> =>
      entrepots.habilitations.habilitationsDe(utilisateurId);
    const enActeur = async (utilisateurId: number): Promise<Acteur> => ({
      ...unActeur(utilisateurId),
      habilitations: await droits(utilisateurId),
    });
    const passerA = async (id: number, nouveau: Siret = unSiret()): Promise<number> =>
      changer.execute({
        acteur: await enActeur(chef.utilisateurId),
        structureId: id,
        version: (await structures.get(id)).donnees.version,
        siret: nouveau,
      });
    const garde = new GardeDePieces(
      { put: async (contenu) => mesurer(contenu), open: () => Promise.reject(new Error('rien')) },
      { analyser: () => Promise.resolve('application/pdf') },
    );
    const types = [{ code: 'ATTESTATION_MISSION', libelle: { fr: 'Attestation', en: 'Certificate' } }];
    const transaction = [events, unitOfWork, clock] as const;
    const ajouterPiece = new AjouterPiece(pieces, structures, types, garde, testIds, ...transaction);
    const retirerPiece = new RetirerPiece(pieces, structures, ...transaction);
    const actesDePiece = { ajouterPiece, retirerPiece };
    const structureDeDepart = { structureId, siret, chef, lectrice };
    return {
      ...entrepots,
      ...actesDePiece,
      ...structureDeDepart,
      gestion,
      pieces,
      lier,
      droits,
      enActeur,
      passerA,
    };
  };

  it('donne sur les anciennes fiches les droits de la dernière, et rien d’autre', async () => {
    const { structureId: a, chef, lectrice, droits, passerA, rattachements } = await monde();
    const b = await passerA(a);
    const c = await passerA(b);
    const vus = async ({ utilisateurId }: DonneesRattachement) =>
      new Map((await droits(utilisateurId)).map(({ structureId, ...une }) => [structureId, une]));

    const siens = await vus(chef);
    expect([...siens.keys()].sort()).to.deep.equal([a, b, c].sort());
    for (const id of [a, b, c])
      expect(siens.get(id)).to.deep.include({ role: 'PRINCIPAL', espaces: { MEMOIRES: 'MODIFICATION' } });
    expect([a, b, c].map((id) => siens.get(id)?.teteId)).to.deep.equal([c, c, undefined]);

    const lien = (await rattachements.findOuvert(lectrice.utilisateurId, c))!;
    lien.supprimer(chef.utilisateurId, clock.now());
    await rattachements.save(lien);
    expect([...(await vus(lectrice)).keys()]).to.deep.equal([]);
    const neuve = unRattachement()
      .avec({ structureId: c, espaces: { MEMOIRES: 'MODIFICATION' } })
      .build();
    await rattachements.save(neuve);
    expect((await vus(neuve.donnees)).get(a)).to.deep.include({ espaces: { MEMOIRES: 'MODIFICATION' } });
  });

  it('ne donne rien par un rattachement resté sur une ancienne fiche', async () => {
    const { structureId, passerA, lier, droits } = await monde();
    await passerA(structureId);
    const { utilisateurId } = await lier({ espaces: { MEMOIRES: 'MODIFICATION' } });
    expect(await droits(utilisateurId)).to.deep.equal([]);
  });

  it('garde ce qui finit, avec sa cause, et ce qui continue, tel quel', async () => {
    const { structureId, lier, passerA, rattachements } = await monde();
    const periode = { du: jour('2026-01-01'), au: jour('2026-12-31') };
    const suspendue = await lier({ statut: 'DESACTIVEE', periode, commentaire: 'Bonjour' });
    const attend = await lier({ statut: 'EN_COURS_DE_VALIDATION' });
    const refusee = await lier({ statut: 'REFUSEE' });
    const nouvelleId = await passerA(structureId);

    expect(await rattachements.ouvertsDe(structureId)).to.deep.equal([]);
    expect((await rattachements.get(suspendue.id)).donnees).to.deep.equal({
      ...suspendue,
      version: 2,
      statut: 'SUPPRIMEE',
      fin: { le: clock.now(), cause: 'CHANGEMENT_DE_SIRET' },
    });
    expect((await rattachements.get(refusee.id)).donnees).to.include({ statut: 'REFUSEE', fin: null });
    const suites = await rattachements.ouvertsDe(nouvelleId);
    expect(suites).to.have.lengthOf(4);
    for (const avant of [suspendue, attend]) {
      const suite = suites.find(({ donnees }) => donnees.utilisateurId === avant.utilisateurId)!.donnees;
      expect(suite).to.deep.equal({ ...avant, id: suite.id, version: 1, structureId: nouvelleId });
    }
  });

  it('en emmène mille d’un coup, et leurs pièces', async () => {
    const { structureId, rattachements, pieces, passerA } = await monde();
    const equipe = Array.from({ length: 1_001 }, () => unRattachement().avec({ structureId }).build());
    await rattachements.ajouter(equipe);
    const unePiece = (rang: number) => ({
      id: nextId(),
      proprietaire: { nature: 'STRUCTURE', structureId } as const,
      designation: `Attestation ${rang}`,
      type: 'ATTESTATION_MISSION',
      nom: 'attestation.pdf',
      sha256: 'c'.repeat(64),
      taille: 1,
      mime: 'application/pdf',
      du: jour('2026-01-01'),
      au: null,
      ajouteeLe: clock.now(),
      ajouteePar: 1,
      retireeLe: null,
    });
    await pieces.ajouter([unePiece(1), unePiece(2)]);
    const nouvelleId = await passerA(structureId);
    expect(await rattachements.ouvertsDe(nouvelleId)).to.have.lengthOf(1_003);
    const reprises = await pieces.de({ nature: 'STRUCTURE', structureId: nouvelleId });
    expect(reprises.map(({ designation }) => designation)).to.deep.equal(['Attestation 1', 'Attestation 2']);
  });

  it('ne laisse pas derrière elle une pièce qui arrive ou qu’on retire pendant qu’elle change', async () => {
    const { structureId, chef, enActeur, passerA, pieces, ajouterPiece, retirerPiece } = await monde();
    const proprietaire = { nature: 'STRUCTURE', structureId } as const;
    const acteur = await enActeur(chef.utilisateurId);
    const commune = { acteur, proprietaire, type: 'ATTESTATION_MISSION', nom: 'a.pdf', du: null, au: null };
    const deposer = (designation: string, contenu: Readable) =>
      ajouterPiece.execute({ ...commune, designation, contenu });
    await deposer('Attestation 1', Readable.from([Buffer.from('%PDF-1.4 une')]));
    const [premiere] = await pieces.de(proprietaire);

    const pendantLeChangement = async function* (): AsyncGenerator<Buffer> {
      await passerA(structureId);
      yield Buffer.from('%PDF-1.4 deux');
    };
    await rejection(deposer('Attestation 2', Readable.from(pendantLeChangement())), StructureRemplacee);
    const retrait = { acteur, proprietaire, pieceId: premiere?.id ?? 0 };
    await rejection(retirerPiece.execute(retrait), StructureRemplacee);

    const restees = await pieces.de(proprietaire);
    expect(restees.map(({ designation }) => designation)).to.deep.equal(['Attestation 1']);
  });

  it('ne laisse pas réclamer le rôle avant trente jours à qui a été refusé sous l’ancien SIRET', async () => {
    const { structureId, chef, lectrice, liens, gestion, reclamations, rattachements, enActeur, passerA } =
      await monde();
    const { utilisateurId } = lectrice;
    const demande = { id: nextId(), structureId, demandeurId: utilisateurId, motif: 'Partie' };
    const principalId = chef.utilisateurId;
    await reclamations.save(Reclamation.deposer({ ...demande, principalId }, true, clock.now()));
    const deposee = await reclamations.get(demande.id);
    deposee.sOpposer(principalId, 'Présente', clock.now());
    await reclamations.save(deposee);

    const nouvelleId = await passerA(await passerA(structureId));
    expect((await reclamations.derniereRefusee(nouvelleId, utilisateurId))?.donnees.id).to.equal(demande.id);
    expect(await reclamations.derniereRefusee(nouvelleId, principalId)).to.equal(undefined);
    const rattachementId = (await rattachements.findOuvert(utilisateurId, nouvelleId))!.donnees.id;
    const reclamer = new ReclamerRole(gestion, liens, new FauxUtilisateurs(), testIds);
    await rejection(
      reclamer.execute({ acteur: await enActeur(utilisateurId), rattachementId, motif: 'Partie' }),
      ReclamationTropProche,
    );
  });

  it('fait suivre les demandes d’espace qui attendent', async () => {
    const { structureId, lectrice, abonnements, abonnementsLus, rattachements, passerA } = await monde();
    const { id: rattachementId, utilisateurId } = lectrice;
    const demande = Abonnement.demander(
      {
        id: nextId(),
        rattachementId,
        utilisateurId,
        structureId,
        espace: 'SOLLICITATIONS_EMISES',
        niveau: 'MODIFICATION',
        commentaire: null,
      },
      clock.now(),
    );
    await abonnements.save(demande);
    const nouvelleId = await passerA(structureId);
    const suite = await rattachements.findOuvert(utilisateurId, nouvelleId);
    expect((await abonnements.get(demande.donnees.id)).donnees).to.include({
      structureId: nouvelleId,
      rattachementId: suite?.donnees.id,
      statut: 'EN_COURS_DE_VALIDATION',
    });
    expect(await abonnementsLus.compterDemandes([nouvelleId])).to.equal(1);
    expect(await abonnementsLus.compterDemandes([structureId])).to.equal(0);
  });

  it('trouve la dernière fiche par un ancien SIRET, et ceux qui la suivent par l’ancienne', async () => {
    const { structureId, siret, chef, lectrice, lecteur, liens, passerA } = await monde();
    const nouvelleId = await passerA(await passerA(structureId));
    expect((await lecteur.trouverParIdentifiant(siret)).map(({ id }) => id)).to.deep.equal([nouvelleId]);
    expect(await liens.gestionnairesDe(structureId)).to.deep.equal([chef.utilisateurId]);
    expect(await liens.gestionnairesEtHabilites(structureId, 'MEMOIRES')).to.have.members([
      chef.utilisateurId,
      lectrice.utilisateurId,
    ]);
  });

  it('ne part que de la dernière fiche', async () => {
    const { structureId, passerA, structures } = await monde();
    const nouvelleId = await passerA(structureId);
    expect(await rejection(passerA(structureId), StructureRemplacee)).to.include({ teteId: nouvelleId });
    const lues = [await structures.get(structureId), await structures.get(nouvelleId)];
    expect(lues.map(({ donnees }) => donnees.teteId)).to.deep.equal([nouvelleId, nouvelleId]);
  });
};

const unSiret = (): Siret => lireSiret(siretDe(nextId())) as Siret;

const mesurer = async (contenu: AsyncIterable<Uint8Array>): Promise<{ sha256: string; taille: number }> => {
  let taille = 0;
  for await (const morceau of contenu) taille += morceau.length;
  return { sha256: 'd'.repeat(64), taille };
};
