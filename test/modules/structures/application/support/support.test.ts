import { expect } from 'chai';
import { ConsulterHistorique } from '../../../../../src/modules/structures/application/historique/ConsulterHistorique.ts';
import type { ComptesDesPersonnes } from '../../../../../src/modules/structures/application/ports/ComptesDesPersonnes.ts';
import { ChercherPourLeSupport } from '../../../../../src/modules/structures/application/support/ChercherPourLeSupport.ts';
import { ConsulterJournalDuSupport } from '../../../../../src/modules/structures/application/support/ConsulterJournalDuSupport.ts';
import { ConsulterPersonne } from '../../../../../src/modules/structures/application/support/ConsulterPersonne.ts';
import { ConsulterStructureSuivie } from '../../../../../src/modules/structures/application/support/ConsulterStructureSuivie.ts';
import { SecourirUnCompte } from '../../../../../src/modules/structures/application/support/SecourirUnCompte.ts';
import { TracesDuSupport } from '../../../../../src/modules/structures/application/support/TracesDuSupport.ts';
import type {
  DemandeDeSecours,
  SecoursDesComptes,
} from '../../../../../src/modules/structures/application/ports/SecoursDesComptes.ts';
import { JournalDuSupport } from '../../../../../src/modules/structures/application/support/JournalDuSupport.ts';
import { RenvoyerActivationParLeSupport } from '../../../../../src/modules/structures/application/support/RenvoyerActivationParLeSupport.ts';
import {
  RechercheTropCourte,
  StructureIntrouvable,
} from '../../../../../src/modules/structures/domain/erreurs.ts';
import { ReserveAuSupport } from '../../../../../src/modules/structures/domain/erreursDeRoles.ts';
import { PersonneIntrouvable } from '../../../../../src/modules/structures/domain/erreursDuSupport.ts';
import { directUnitOfWork, FixedClock, RecordingPublisher, testIds } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import { entrepotsEnMemoire } from '../../support/entrepots.ts';
import { FauxAnnuaire } from '../../support/FauxAnnuaire.ts';
import { InMemoryAccesDuSupport } from '../../support/InMemoryAccesDuSupport.ts';
import { InMemoryHistoriqueDesActions } from '../../support/InMemoryHistoriqueDesActions.ts';
import { unActeur, unGestionnaire } from '../../support/unActeur.ts';
import { uneAction } from '../../support/uneAction.ts';
import { unRattachement } from '../../support/unRattachement.ts';
import { IBAN, uneStructure } from '../../support/uneStructure.ts';

const agent = { ...unActeur(77), support: true };

class FauxComptes implements ComptesDesPersonnes {
  readonly renvoyees: number[] = [];
  actif = false;

  trouver = () => Promise.resolve(undefined);

  etat(utilisateurId: number) {
    return Promise.resolve(utilisateurId === 404 ? undefined : { utilisateurId, actif: this.actif });
  }

  renvoyerActivation(utilisateurId: number): Promise<void> {
    this.renvoyees.push(utilisateurId);
    return Promise.resolve();
  }
}

class FauxSecours implements SecoursDesComptes {
  readonly faits: string[] = [];

  preparer({ personneId, acte, motif, identification }: DemandeDeSecours): Promise<() => Promise<void>> {
    if (motif.length < 10) return Promise.reject(new Error('preuve requise'));
    if (identification !== 'secret') return Promise.reject(new Error('identification requise'));
    return Promise.resolve(() => {
      this.faits.push(`${acte} ${personneId}`);
      return Promise.resolve();
    });
  }

  aUnSecondFacteur(personneId: number): Promise<boolean> {
    return Promise.resolve(personneId === 6);
  }
}

const preparer = async () => {
  const { structures, rattachements, lecteur, liens } = entrepotsEnMemoire();
  const annuaire = new FauxAnnuaire();
  const acces = new InMemoryAccesDuSupport();
  const clock = new FixedClock();
  const journal = new JournalDuSupport(acces, annuaire, testIds, clock);
  const historique = new InMemoryHistoriqueDesActions();
  const comptes = new FauxComptes();
  const events = new RecordingPublisher();
  const traces = new TracesDuSupport(journal, liens, events, clock);
  const secours = new FauxSecours();
  const reclamations = { deStructure: () => Promise.resolve([]) };
  const structure = uneStructure().build();
  await structures.save(structure);
  const structureId = structure.donnees.id;
  await rattachements.save(unRattachement().entre(5, structureId).role('PRINCIPAL').build());
  await rattachements.save(unRattachement().entre(6, structureId).build());
  return {
    structureId,
    annuaire,
    acces,
    historique,
    comptes,
    events,
    chercher: new ChercherPourLeSupport(journal, annuaire, { chercher: () => Promise.resolve([]) }),
    journal: new ConsulterJournalDuSupport(journal, acces, annuaire, lecteur),
    personne: new ConsulterPersonne(journal, annuaire, liens, secours, clock),
    structure: new ConsulterStructureSuivie(
      journal,
      structures,
      liens,
      annuaire,
      reclamations as never,
      new ConsulterHistorique(historique, lecteur, structures, annuaire),
    ),
    renvoyer: new RenvoyerActivationParLeSupport(traces, comptes, directUnitOfWork),
    secourir: new SecourirUnCompte(traces, annuaire, secours, directUnitOfWork),
    secours,
  };
};

describe('Le support', () => {
  it('seul, cherche, consulte et renvoie', async () => {
    const { chercher, personne, structure, renvoyer, structureId, acces, comptes } = await preparer();
    const principal = unGestionnaire(structureId);

    await rejection(chercher.execute(principal, 'martin6').then(String), ReserveAuSupport);
    await rejection(personne.execute(principal, 6), ReserveAuSupport);
    await rejection(structure.execute(principal, structureId), ReserveAuSupport);
    await rejection(
      Promise.resolve().then(() => renvoyer.execute(principal, 6)),
      ReserveAuSupport,
    );
    expect(acces.acces).to.deep.equal([]);
    expect(acces.recherches).to.deep.equal([]);
    expect(comptes.renvoyees).to.deep.equal([]);
  });

  it('laisse la trace de ses recherches, sans ce qui a été cherché', async () => {
    const { chercher, acces } = await preparer();

    await chercher.execute(agent, 'Martin6 martin7');
    await chercher.execute(agent, 'inconnu@exemple.fr');
    await chercher.execute(agent, '732 829 320');

    expect(acces.recherches.map(({ genre, resultats, parId }) => [genre, resultats, parId])).to.deep.equal([
      ['MOTS', 2, 77],
      ['COURRIEL', 0, 77],
      ['NUMERO', 0, 77],
    ]);
    expect(JSON.stringify(acces.recherches)).not.to.match(/martin|inconnu/i);
  });

  it('lit le journal de ses consultations et de ses recherches, nommées', async () => {
    const { chercher, personne, structure, journal, structureId } = await preparer();
    await chercher.execute(agent, 'Martin6');
    await personne.execute(agent, 6);
    await structure.execute(agent, structureId);

    await rejection(journal.execute(unGestionnaire(structureId)), ReserveAuSupport);
    const premiere = await journal.execute(agent, null, 2);
    const suite = await journal.execute(agent, premiere.suivant, 2);

    const lues = [...premiere.lignes, ...suite.lignes];
    expect(lues.map(({ acte, par }) => [acte, par?.nom])).to.deep.equal([
      ['CONSULTATION', 'Martin77'],
      ['CONSULTATION', 'Martin77'],
      ['RECHERCHE', 'Martin77'],
    ]);
    expect(lues[0]?.objet).to.include(' - ');
    expect(lues[1]?.objet).to.include('Martin6');
    expect([lues[2]?.objet, suite.suivant]).to.deep.equal([null, null]);
  });

  it('cherche avec trois caractères au moins', async () => {
    const { chercher } = await preparer();

    expect((await chercher.execute(agent, 'Martin6')).personnes.map(({ id }) => id)).to.deep.equal([6]);
    await rejection(chercher.execute(agent, 'ab'), RechercheTropCourte);
  });

  it('voit d’une personne son compte et ses rattachements, et le fait savoir', async () => {
    const { personne, annuaire, acces, structureId } = await preparer();
    annuaire.verrous.set(6, new Date('2026-03-02T09:30:00.000Z'));

    const vue = await personne.execute(agent, 6);

    expect(vue).to.include({ verrouillee: true, aUnSecondFacteur: true, courriel: 'personne6@exemple.fr' });
    expect(vue.rattachements.map(({ structure }) => structure.id)).to.deep.equal([structureId]);
    expect(acces.acces).to.have.lengthOf(1);
    expect(acces.acces[0]).to.include({ acte: 'CONSULTATION', nature: 'PERSONNE', objetId: 6, parId: 77 });
    expect(vue.acces.map(({ par }) => par?.nom)).to.deep.equal(['Martin77']);
  });

  it('ne note rien d’une personne qui n’existe pas', async () => {
    const { personne, annuaire, acces, structure } = await preparer();
    annuaire.inconnus.add(404);

    await rejection(personne.execute(agent, 404), PersonneIntrouvable);
    await rejection(structure.execute(agent, 404), StructureIntrouvable);
    expect(acces.acces).to.deep.equal([]);
  });

  it('voit d’une structure ses personnes et ses actions, jamais un IBAN entier', async () => {
    const { structure, structureId, historique, acces } = await preparer();
    await historique.ajouter([uneAction({ structureId })]);

    const vue = await structure.execute(agent, structureId);

    expect(vue.utilisateurs.map(({ utilisateurId }) => utilisateurId)).to.deep.equal([5, 6]);
    expect(vue.actions).to.have.lengthOf(1);
    expect(JSON.stringify(vue)).not.to.include(IBAN);
    expect(acces.acces[0]).to.include({ nature: 'STRUCTURE', objetId: structureId, parId: 77 });
  });

  it('renvoie un lien d’activation, que chaque structure lit dans son historique', async () => {
    const { renvoyer, comptes, events, acces, structureId } = await preparer();

    expect(await renvoyer.execute(agent, 6)).to.equal(true);

    expect(comptes.renvoyees).to.deep.equal([6]);
    expect(acces.acces.map(({ acte }) => acte)).to.deep.equal(['ACTIVATION_RENVOYEE']);
    expect(events.published.map(({ survenuLe: _le, ...event }) => event)).to.deep.equal([
      {
        type: 'structures.compte-secouru',
        structureId,
        utilisateurId: 6,
        parId: 77,
        parSupport: true,
        acte: 'ACTIVATION_RENVOYEE',
      },
    ]);
  });

  it('secourt un compte avec une preuve, et en laisse la trace', async () => {
    const { secourir, secours, acces, events, annuaire } = await preparer();
    const acte = {
      acteur: agent,
      personneId: 6,
      acte: 'SECOND_FACTEUR_OTE',
      identification: 'secret',
    } as const;
    annuaire.inconnus.add(404);

    await rejection(secourir.execute({ ...acte, motif: 'court' }), Error);
    await rejection(secourir.execute({ ...acte, personneId: 404, motif: 'Pièce vue' }), PersonneIntrouvable);
    await rejection(secourir.execute({ ...acte, acteur: unActeur(), motif: 'Pièce' }), ReserveAuSupport);
    await rejection(secourir.execute({ ...acte, identification: '', motif: 'Pièce vue au guichet' }), Error);
    expect([secours.faits, acces.acces, events.published]).to.deep.equal([[], [], []]);

    await secourir.execute({ ...acte, motif: 'Pièce d’identité vérifiée au téléphone' });

    expect(secours.faits).to.deep.equal(['SECOND_FACTEUR_OTE 6']);
    expect(acces.acces[0]).to.include({ acte: 'SECOND_FACTEUR_OTE', objetId: 6, parId: 77 });
    expect(events.published[0]).to.include({ type: 'structures.compte-secouru', parId: 77 });
  });

  it('ne renvoie rien à un compte actif ou inconnu', async () => {
    const { renvoyer, comptes, events } = await preparer();
    comptes.actif = true;

    expect(await renvoyer.execute(agent, 6)).to.equal(false);
    await rejection(renvoyer.execute(agent, 404), PersonneIntrouvable);
    expect(comptes.renvoyees).to.deep.equal([]);
    expect(events.published).to.deep.equal([]);
  });
});
