import { expect } from 'chai';
import { CABINET, GENS_DU_CABINET } from './support/cabinet.ts';
import { lireLeCourriel } from './support/lireLeCourriel.ts';
import { parcoursDuCabinet } from './support/parcoursDuCabinet.ts';
import type { Personne } from './support/Personne.ts';

const ACTIVITES = 'Activités du gestionnaire';

describe('Transmission du rôle de gestionnaire principal', function () {
  this.timeout(120_000);
  const { entrer } = parcoursDuCabinet();
  let alice: Personne;
  let bruno: Personne;

  it('la gestionnaire principale ne peut pas partir sans transmettre', async () => {
    alice = await entrer('alice');
    await alice.ouvrir('/mon-compte/rattachements');
    await alice.suivre(`Quitter ${CABINET}`);
    await alice.lit('Transmettez d’abord votre rôle');
    expect(await alice.bouton('Quitter la structure').count()).to.equal(0);
  });

  it('elle propose le rôle, et rien ne change encore', async () => {
    await alice.suivre('Utilisateurs de la structure');
    await alice.suivre('Rôle et accès Bruno Costa');
    await alice.cocher('Utilisateur');
    await alice.appuyer('Proposer le rôle Bruno Costa');
    await alice.lit('Le rôle est proposé');
    await alice.rangee('Alice Vidal').lit('Gestionnaire principal');
  });

  it('le nouveau principal accepte, depuis le courriel', async () => {
    bruno = await entrer('bruno');
    const { courriel } = GENS_DU_CABINET.bruno;
    await lireLeCourriel(bruno, courriel, 'Le rôle de gestionnaire principal vous est proposé');
    await bruno.suivre(/\/transmissions\//);
    await bruno.estSur('Transmission du rôle de gestionnaire principal');
    await bruno.appuyer('Accepter le rôle');
    await bruno.lit('Vous êtes gestionnaire principal');
    await bruno.rangee(CABINET).lit('Gestionnaire principal');
  });

  it('l’ancienne, simple utilisatrice, n’a plus l’onglet à sa page suivante et peut partir', async () => {
    await alice.ouvrir('/mon-compte/rattachements');
    expect(await alice.espaces()).not.to.include(ACTIVITES);
    await alice.suivre(`Quitter ${CABINET}`);
    await alice.appuyer('Quitter la structure');
    await alice.lit('Vous avez quitté la structure');
  });
});
