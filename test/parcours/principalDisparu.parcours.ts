import { expect } from 'chai';
import { CABINET, CABINET_AU_LONG, GENS_DU_CABINET } from './support/cabinet.ts';
import { lireLeCourriel } from './support/lireLeCourriel.ts';
import { parcoursDuCabinet } from './support/parcoursDuCabinet.ts';
import { passerLesNuits } from './support/passerLesNuits.ts';
import type { Personne } from './support/Personne.ts';

const TACHE = 'structures.confier-reclamations-echues';

describe('Un gestionnaire principal a disparu', function () {
  this.timeout(120_000);
  const { site, entrer } = parcoursDuCabinet();
  let bruno: Personne;
  let sacha: Personne;

  it('le gestionnaire secondaire réclame le rôle, et la principale est prévenue', async () => {
    bruno = await entrer('bruno');
    await bruno.ouvrir('/mon-compte/rattachements');
    await bruno.suivre(`Réclamer le rôle principal ${CABINET}`);
    await bruno.appuyer('Envoyer la réclamation');
    await bruno.lit('Indiquez le motif');
    await bruno.remplir('Pourquoi le réclamez-vous ?', 'Alice Vidal a quitté le cabinet le 1er mars.');
    await bruno.appuyer('Envoyer la réclamation');
    await bruno.lit('La réclamation est enregistrée');
    await bruno.lit('En attente d’une opposition du gestionnaire principal');
    await lireLeCourriel(bruno, GENS_DU_CABINET.alice.courriel, 'réclamé');
  });

  it('avant quatorze jours, le support ne peut rien décider', async () => {
    await passerLesNuits(site().databaseUrl, 13, TACHE);
    sacha = await entrer('sacha');
    await sacha.allerDans('Support');
    await sacha.lit('Aucune réclamation n’attend la décision du support.');
  });

  it('au-delà, le support décide, avec son motif', async () => {
    await passerLesNuits(site().databaseUrl, 15, TACHE);
    await sacha.allerDans('Support');
    await sacha.suivre('Une réclamation attend une décision.');
    await sacha.suivre(`Examiner ${CABINET_AU_LONG}`);
    await sacha.lit('Alice Vidal a quitté le cabinet le 1er mars.');
    await sacha.cocher('Accepter la réclamation');
    await sacha.remplir('Motif de la décision', 'Départ confirmé par l’extrait Kbis.');
    await sacha.appuyer('Enregistrer la décision');
    await sacha.lit('La décision est enregistrée');
  });

  it('le rôle change à la page suivante, et chacun le lit', async () => {
    await bruno.ouvrir('/mon-compte/rattachements');
    await bruno.rangee(CABINET).lit('Gestionnaire principal');
    const alice = await entrer('alice');
    expect(await alice.espaces()).not.to.include('Activités du gestionnaire');

    await bruno.ouvrir('/gestionnaire/historique');
    await bruno.lit('Départ confirmé par l’extrait Kbis.');
  });
});
