import { expect } from 'chai';
import type { UtilisateurReader } from '../../../../../src/modules/comptes/application/ports/UtilisateurReader.ts';
import type { UtilisateurRepository } from '../../../../../src/modules/comptes/application/ports/UtilisateurRepository.ts';
import { AdresseIndisponible } from '../../../../../src/modules/comptes/domain/adresse/erreurs.ts';
import {
  CompteIntrouvable,
  CompteModifieEntretemps,
} from '../../../../../src/modules/comptes/domain/erreurs.ts';
import { nextId } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

interface Ports {
  readonly utilisateurs: UtilisateurRepository;
  readonly lecteur: UtilisateurReader;
}

const INCONNU = 999_999_999;

export const utilisateurRepositoryContract = (ports: () => Ports): void => {
  const complet = unUtilisateur().avec({
    courrielContact: 'contact@exemple.fr' as never,
    courrielContactEnAttente: 'attente@exemple.fr' as never,
    fermeLe: new Date('2026-03-02T11:00:00.456Z'),
    langue: 'en',
    echecs: 5,
    verrouilleJusque: new Date('2026-03-02T10:00:00.123Z'),
    derniereConnexion: new Date('2026-02-27T14:57:58.001Z'),
    connexionCourante: new Date('2026-03-01T23:59:59.999Z'),
    support: true,
  });

  it('rend le compte tel qu’il a été gardé, par son numéro et par son adresse', async () => {
    const { utilisateurs } = ports();
    for (const utilisateur of [complet.build(), unUtilisateur().aActiver().build()]) {
      expect(await utilisateurs.add(utilisateur)).to.equal(true);

      expect((await utilisateurs.get(utilisateur.etat.id)).etat).to.deep.equal(utilisateur.etat);
      const trouve = await utilisateurs.findParCourriel(utilisateur.etat.courriel);
      expect(trouve?.etat).to.deep.equal(utilisateur.etat);
    }
  });

  it('n’ouvre pas un second compte pour une adresse', async () => {
    const { utilisateurs } = ports();
    const premier = unUtilisateur().build();
    await utilisateurs.add(premier);
    const second = unUtilisateur().avec({ courriel: premier.etat.courriel }).build();

    expect(await utilisateurs.add(second)).to.equal(false);
    await rejection(utilisateurs.get(second.etat.id), CompteIntrouvable);
  });

  it('garde un changement et avance la version', async () => {
    const { utilisateurs } = ports();
    const utilisateur = unUtilisateur().build();
    await utilisateurs.add(utilisateur);
    utilisateur.choisirLangue('en');
    await utilisateurs.save(utilisateur);

    const { etat } = await utilisateurs.get(utilisateur.etat.id);
    expect(etat).to.deep.equal({ ...utilisateur.etat, version: 2 });
  });

  it('refuse un changement fait sur une version dépassée', async () => {
    const { utilisateurs } = ports();
    const { etat } = unUtilisateur().build();
    await utilisateurs.add(unUtilisateur().avec(etat).build());
    const [un, autre] = [await utilisateurs.get(etat.id), await utilisateurs.get(etat.id)];
    un.choisirLangue('en');
    await utilisateurs.save(un);

    await rejection(utilisateurs.save(autre), CompteModifieEntretemps);
    expect((await utilisateurs.get(etat.id)).etat.langue).to.equal('en');
  });

  it('refuse de prendre l’adresse d’un autre compte', async () => {
    const { utilisateurs } = ports();
    const [un, autre] = [unUtilisateur().build(), unUtilisateur().build()];
    await utilisateurs.add(un);
    await utilisateurs.add(autre);
    const relu = await utilisateurs.get(autre.etat.id);
    relu.changerCourriel(un.etat.courriel, new Date('2026-03-02T09:00:00.000Z'));

    await rejection(utilisateurs.save(relu), AdresseIndisponible);
    expect((await utilisateurs.get(autre.etat.id)).etat).to.deep.equal(autre.etat);
  });

  it('signale un compte introuvable', async () => {
    const { utilisateurs, lecteur } = ports();
    await rejection(utilisateurs.get(INCONNU), CompteIntrouvable);
    await rejection(lecteur.profil(INCONNU), CompteIntrouvable);
    expect(await lecteur.identite(INCONNU)).to.equal(undefined);
    expect(await utilisateurs.findParCourriel('inconnue@exemple.fr' as never)).to.equal(undefined);
    expect(await lecteur.trouverParCourriel('inconnue@exemple.fr' as never)).to.equal(undefined);
  });

  it('lit l’identité de celui qui agit', async () => {
    const { utilisateurs, lecteur } = ports();
    const id = nextId();
    const utilisateur = complet.avec({ id, courriel: `identite.${id}@exemple.fr` as never }).build();
    await utilisateurs.add(utilisateur);

    expect(await lecteur.identite(id)).to.deep.equal({
      id,
      prenom: 'Camille',
      nom: 'Interprète',
      courriel: `identite.${id}@exemple.fr`,
      langue: 'en',
      derniereConnexion: new Date('2026-02-27T14:57:58.001Z'),
      support: true,
      actif: true,
      aActiver: false,
    });
  });

  it('dit qu’un compte n’est plus actif', async () => {
    const { utilisateurs, lecteur } = ports();
    for (const utilisateur of [unUtilisateur().inactif().build(), unUtilisateur().aActiver().build()]) {
      await utilisateurs.add(utilisateur);
      expect(await lecteur.identite(utilisateur.etat.id)).to.include({ actif: false, support: false });
    }
  });

  it('nomme plusieurs personnes d’un coup, et écrit à l’adresse de contact quand il y en a une', async () => {
    const { utilisateurs, lecteur } = ports();
    const sansContact = unUtilisateur().build();
    const avecContact = unUtilisateur()
      .avec({ courrielContact: 'cabinet@exemple.fr' as never })
      .build();
    await utilisateurs.add(sansContact);
    await utilisateurs.add(avecContact);

    const nommees = await lecteur.nommer([
      sansContact.etat.id,
      avecContact.etat.id,
      avecContact.etat.id,
      INCONNU,
    ]);

    expect([...nommees.keys()]).to.have.members([sansContact.etat.id, avecContact.etat.id]);
    expect(nommees.get(sansContact.etat.id)).to.deep.equal({
      id: sansContact.etat.id,
      nom: 'Interprète',
      prenom: 'Camille',
      courriel: sansContact.etat.courriel,
      courrielDeContact: sansContact.etat.courriel,
      langue: 'fr',
    });
    expect(nommees.get(avecContact.etat.id)?.courrielDeContact).to.equal('cabinet@exemple.fr');
  });

  it('ne nomme personne quand on ne demande personne', async () => {
    expect([...(await ports().lecteur.nommer([]))]).to.deep.equal([]);
  });

  it('lit le profil pour Mon compte', async () => {
    const { utilisateurs, lecteur } = ports();
    const { etat } = unUtilisateur()
      .avec({ courrielContact: 'moi@exemple.fr' as never })
      .build();
    await utilisateurs.add(unUtilisateur().avec(etat).build());

    const { id, courriel, nom, prenom, courrielContact, langue, creeLe } = etat;
    expect(await lecteur.profil(id)).to.deep.equal({
      utilisateurId: id,
      courriel,
      nom,
      prenom,
      courrielContact,
      courrielContactEnAttente: null,
      aUnMotDePasse: true,
      langue,
      creeLe,
    });
  });
};
