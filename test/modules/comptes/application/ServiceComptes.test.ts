import { expect } from 'chai';
import { SeConnecter } from '../../../../src/modules/comptes/application/SeConnecter.ts';
import { ServiceComptes } from '../../../../src/modules/comptes/application/ServiceComptes.ts';
import { directUnitOfWork, testIds } from '../../../support/doubles.ts';
import { unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { unUtilisateur } from '../support/unUtilisateur.ts';

const camille = {
  courriel: 'Camille@exemple.fr',
  nom: 'Interprète',
  prenom: 'Camille',
  motDePasse: 'demonstration',
};

describe('ServiceComptes', () => {
  let banc: BancDEssai;
  let service: ServiceComptes;

  beforeEach(() => {
    banc = unBancDEssai();
    const { lecteur, utilisateurs, hacheur, clock, events } = banc;
    service = new ServiceComptes(lecteur, utilisateurs, hacheur, directUnitOfWork, testIds, clock, events);
  });

  it('crée un compte actif qui se connecte, et voit la connexion donnée comme la dernière', async () => {
    const derniere = new Date('2026-02-27T14:57:58.000Z');
    const id = await service.creerActif({ ...camille, derniereConnexion: derniere });

    const { utilisateurs, facteurs, hacheur, tentatives, events, clock } = banc;
    const seConnecter = new SeConnecter(
      utilisateurs,
      facteurs,
      hacheur,
      tentatives,
      events,
      directUnitOfWork,
      clock,
    );
    expect((await seConnecter.execute(camille)).utilisateurId).to.equal(id);
    expect(await service.identite(id)).to.deep.equal({
      id,
      prenom: 'Camille',
      nom: 'Interprète',
      courriel: 'camille@exemple.fr',
      langue: 'fr',
      derniereConnexion: derniere,
      support: false,
      actif: true,
      aActiver: false,
    });
  });

  it('rend le même compte pour la même adresse, sans rien y changer', async () => {
    const id = await service.creerActif(camille);
    const avant = await banc.etatDe(id);

    expect(await service.creerActif({ ...camille, nom: 'Autre', motDePasse: 'autre' })).to.equal(id);
    expect(await banc.etatDe(id)).to.deep.equal(avant);
  });

  it('n’annonce et n’écrit rien pour des données de démonstration', async () => {
    await service.creerActif(camille);

    expect(banc.courriers.lettres).to.deep.equal([]);
    expect(banc.events.published).to.deep.equal([]);
  });

  it('trouve une personne par son adresse, sans tenir compte de la casse', async () => {
    const { id, courriel } = await banc.connait(unUtilisateur().aActiver().build());

    expect(await service.trouverParCourriel(courriel.toUpperCase())).to.include({
      id,
      courriel,
      actif: false,
    });
    expect(await service.trouverParCourriel('inconnue@exemple.fr')).to.equal(undefined);
    expect(await service.trouverParCourriel('pas une adresse')).to.equal(undefined);
  });

  it('renvoie l’activation à un compte qui l’attend, et à lui seul', async () => {
    const attend = await banc.connait(unUtilisateur().aActiver().build());
    const actif = await banc.connait(unUtilisateur().build());

    for (const id of [actif.id, 404_404, attend.id]) await service.renvoyerActivation(id);

    expect(banc.events.published).to.have.lengthOf(1);
    expect(banc.events.published[0]).to.include({
      type: 'comptes.activation-redemandee',
      courriel: attend.courriel,
    });
  });
});
