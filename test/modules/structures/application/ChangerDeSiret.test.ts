import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { lireSiret } from '../../../../src/kernel/domain/Siret.ts';
import { ChangerDeSiret } from '../../../../src/modules/structures/application/ChangerDeSiret.ts';
import {
  StructureDejaConnue,
  StructureIntrouvable,
  StructureModifieeEntretemps,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import {
  SiretPendantReclamation,
  StructureRemplacee,
} from '../../../../src/modules/structures/domain/erreursDeRoles.ts';
import { nextId, RecordingPublisher, testIds } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { bureauDesRoles } from '../support/bureauDesRoles.ts';
import { InMemoryAbonnementRepository } from '../support/InMemoryAbonnementRepository.ts';
import { InMemoryPieces } from '../support/InMemoryPieces.ts';
import { unActeur, unGestionnaire } from '../support/unActeur.ts';
import { unRattachement } from '../support/unRattachement.ts';
import { uneStructure } from '../support/uneStructure.ts';

const SIRET = lireSiret('55208131766522')!;

const monde = async () => {
  const lieu = bureauDesRoles();
  const pieces = new InMemoryPieces();
  const events = new RecordingPublisher();
  const { structures, rattachements, clock, gestion } = lieu;
  const structure = uneStructure().avecEspaces('MEMOIRES').build();
  const structureId = structure.donnees.id;
  await structures.save(structure);
  const gestionnaire = unRattachement().avec({ structureId, role: 'PRINCIPAL', statut: 'VALIDEE' }).build();
  const collegue = unRattachement()
    .avec({ structureId, statut: 'VALIDEE', espaces: { MEMOIRES: 'CONSULTATION' } })
    .build();
  const refusee = unRattachement().avec({ structureId, statut: 'REFUSEE' }).build();
  for (const lien of [gestionnaire, collegue, refusee]) await rattachements.save(lien);
  await pieces.save({
    id: nextId(),
    proprietaire: { nature: 'STRUCTURE', structureId },
    designation: 'Attestation',
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
  return {
    ...lieu,
    pieces,
    events,
    structureId,
    collegue,
    acteur: unGestionnaire(structureId, gestionnaire.donnees.utilisateurId),
    changer: new ChangerDeSiret(
      gestion,
      structures,
      pieces,
      new InMemoryAbonnementRepository(),
      testIds,
      events,
    ),
  };
};

describe('ChangerDeSiret', () => {
  it('emmène les personnes, leurs droits et les pièces : plus personne n’est rattaché à l’ancienne fiche', async () => {
    const { changer, acteur, structureId, rattachements, pieces, collegue, structures, clock } =
      await monde();
    const nouvelleId = await changer.execute({ acteur, structureId, version: 1, siret: SIRET });

    const reportes = await rattachements.ouvertsDe(nouvelleId);
    expect(reportes.map(({ donnees }) => donnees.role).sort()).to.deep.equal(['PRINCIPAL', 'SIMPLE']);
    const sien = reportes.find(({ donnees }) => donnees.utilisateurId === collegue.donnees.utilisateurId);
    expect(sien?.donnees.espaces).to.deep.equal({ MEMOIRES: 'CONSULTATION' });
    expect(await rattachements.ouvertsDe(structureId)).to.deep.equal([]);
    expect((await rattachements.get(collegue.donnees.id)).donnees).to.deep.include({
      statut: 'SUPPRIMEE',
      fin: { le: clock.now(), cause: 'CHANGEMENT_DE_SIRET' },
    });
    const [piece] = await pieces.de({ nature: 'STRUCTURE', structureId: nouvelleId });
    expect(piece).to.include({ designation: 'Attestation' });
    expect((await structures.get(structureId)).donnees).to.include({
      statut: 'INACTIVE',
      successeurId: nouvelleId,
    });
  });

  it('annonce le changement et la nouvelle fiche, une fois', async () => {
    const { changer, acteur, structureId, events } = await monde();
    const demande = { acteur, structureId, version: 1, siret: SIRET };
    const premiere = await changer.execute(demande);
    const seconde = await changer.execute(demande);

    expect(seconde).to.equal(premiere);
    expect(events.published.map(({ type }) => type)).to.deep.equal([
      'structures.siret-change',
      'structures.structure-creee',
      'structures.rattachement-clos',
      'structures.rattachement-clos',
      'structures.rattachement-reporte',
      'structures.rattachement-reporte',
    ]);
  });

  it('raconte pour chacun ce qui finit d’un côté et ce qui continue de l’autre', async () => {
    const { changer, acteur, structureId, events, collegue } = await monde();
    const nouvelleId = await changer.execute({ acteur, structureId, version: 1, siret: SIRET });
    const { id, utilisateurId } = collegue.donnees;
    const siens = events.published.filter(
      (event) => 'utilisateurId' in event && event.utilisateurId === utilisateurId,
    );
    const commun = { raison: 'CHANGEMENT_DE_SIRET', parId: acteur.utilisateurId };
    expect(siens).to.have.lengthOf(2);
    expect(siens[0]).to.deep.include({
      ...commun,
      structureId,
      rattachementId: id,
      avant: { statut: 'VALIDEE' },
      apres: { statut: 'SUPPRIMEE' },
    });
    expect(siens[1]).to.deep.include({ ...commun, structureId: nouvelleId, origineId: id });
    expect(siens[1]).to.have.deep.nested.property('apres.espaces', { MEMOIRES: 'CONSULTATION' });
  });

  it('ne recommence pas pour qui n’est plus de la structure, et mène les autres à la nouvelle fiche', async () => {
    const { changer, acteur, structureId, habilitations, rattachements, ecarter } = await monde();
    const secondaire = unRattachement().avec({ structureId, role: 'SECONDAIRE' }).build();
    await rattachements.save(secondaire);
    const { utilisateurId } = secondaire.donnees;
    const demande = { structureId, version: 1, siret: SIRET };
    const nouvelleId = await changer.execute({ ...demande, acteur });
    const lui = async () => ({
      ...unActeur(utilisateurId),
      habilitations: await habilitations.habilitationsDe(utilisateurId),
    });
    expect(await changer.execute({ ...demande, acteur: await lui() })).to.equal(nouvelleId);
    const autreSiret = { ...demande, siret: lireSiret('73282932000074')!, acteur: await lui() };
    expect(await rejection(changer.execute(autreSiret), StructureRemplacee)).to.include({
      teteId: nouvelleId,
      tete: '55208131766522 - Laboratoire Hermès',
    });

    const { id: rattachementId } = (await rattachements.findOuvert(utilisateurId, nouvelleId))!.donnees;
    const chef = { ...acteur, habilitations: await habilitations.habilitationsDe(acteur.utilisateurId) };
    await ecarter.execute({ acteur: chef, structureId: nouvelleId, rattachementId, ecart: 'DETACHER' });
    expect((await lui()).habilitations).to.deep.equal([]);
    await rejection(changer.execute({ ...demande, acteur: await lui() }), StructureIntrouvable);
  });

  it('refuse tout acte sur les personnes de l’ancienne fiche, même à qui agit sans l’avoir su', async () => {
    const { changer, acteur, structureId, collegue, ecarter, quitter, nommer } = await monde();
    const nouvelleId = await changer.execute({ acteur, structureId, version: 1, siret: SIRET });
    const surElle = { acteur, structureId, rattachementId: collegue.donnees.id };
    for (const acte of [
      ecarter.execute({ ...surElle, ecart: 'DETACHER' }),
      nommer.execute(surElle),
      quitter.execute({
        acteur: unActeur(collegue.donnees.utilisateurId),
        rattachementId: collegue.donnees.id,
      }),
    ])
      expect((await rejection(acte, StructureRemplacee)).teteId).to.equal(nouvelleId);
    await rejection(
      ecarter.execute({ ...surElle, acteur: unGestionnaire(structureId), ecart: 'DETACHER' }),
      StructureIntrouvable,
    );
  });

  it('refuse un SIRET qui a déjà sa fiche, et ne change rien', async () => {
    const { changer, acteur, structureId, structures } = await monde();
    const autre = uneStructure()
      .avec({ identifiant: { type: 'SIRET', valeur: SIRET } })
      .build();
    await structures.save(autre);

    const refus = await rejection(
      changer.execute({ acteur, structureId, version: 1, siret: SIRET }),
      StructureDejaConnue,
    );
    expect(refus.structureId).to.equal(autre.donnees.id);
    expect((await structures.get(structureId)).donnees.statut).to.equal('ACTIVE');
  });

  it('refuse à qui n’a pas vu la dernière version, ou ne gère pas la structure', async () => {
    const { changer, acteur, structureId } = await monde();
    const demande = { acteur, structureId, version: 1, siret: SIRET };
    await rejection(changer.execute({ ...demande, version: 0 }), StructureModifieeEntretemps);
    await rejection(changer.execute({ ...demande, acteur: unGestionnaire(nextId()) }), StructureIntrouvable);
  });

  it('relit le rôle au moment d’agir : un secondaire qui ne l’est plus ne change rien', async () => {
    const { changer, acteur, structureId, structures, rattachements, retirerSecondaire } = await monde();
    const lien = unRattachement().avec({ structureId, role: 'SECONDAIRE' }).build();
    await rattachements.save(lien);
    const { id: rattachementId, utilisateurId } = lien.donnees;
    const perime = unActeur(utilisateurId, { structureId, role: 'SECONDAIRE' });
    await retirerSecondaire.execute({ acteur, structureId, rattachementId });

    const demande = { acteur: perime, structureId, version: 1, siret: SIRET };
    await rejection(changer.execute(demande), StructureIntrouvable);
    expect((await structures.get(structureId)).donnees.statut).to.equal('ACTIVE');
  });

  it('attend la fin d’une réclamation du rôle de principal', async () => {
    const { changer, acteur, structureId, structures, collegue, reclamer, retirerReclamation } =
      await monde();
    const demandeur = unActeur(collegue.donnees.utilisateurId, { structureId });
    const reclamationId = await reclamer.execute({
      acteur: demandeur,
      rattachementId: collegue.donnees.id,
      motif: 'Parti',
    });
    const demande = { acteur, structureId, version: 1, siret: SIRET };

    await rejection(changer.execute(demande), SiretPendantReclamation);
    expect((await structures.get(structureId)).donnees.statut).to.equal('ACTIVE');
    await retirerReclamation.execute({ acteur: demandeur, reclamationId });
    expect(await changer.execute(demande)).to.be.a('number');
  });

  it('fait tomber une transmission qui attend une réponse', async () => {
    const { changer, acteur, structureId, collegue, proposer, transmissions } = await monde();
    const transmissionId = await proposer.execute({
      acteur,
      structureId,
      rattachementId: collegue.donnees.id,
      roleRestant: 'SIMPLE',
    });
    const nouvelleId = await changer.execute({ acteur, structureId, version: 1, siret: SIRET });

    expect((await transmissions.get(transmissionId)).donnees.statut).to.equal('CADUQUE');
    expect(await transmissions.findOuverte(nouvelleId)).to.equal(undefined);
  });
});
