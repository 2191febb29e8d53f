import { expect } from 'chai';
import type { Courriel } from '../../../../src/kernel/domain/Courriel.ts';
import { JetonInvalide } from '../../../../src/modules/comptes/domain/erreurs.ts';
import type { NomDePersonne } from '../../../../src/modules/comptes/domain/NomDePersonne.ts';
import {
  Utilisateur,
  type InformationsPersonnelles,
} from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import { unUtilisateur } from '../support/unUtilisateur.ts';

const LE = new Date('2026-03-02T09:00:00.000Z');
const plusTard = (minutes: number): Date => new Date(LE.getTime() + minutes * 60_000);

const informations = (ecart: Partial<InformationsPersonnelles> = {}): InformationsPersonnelles => ({
  nom: 'Martin' as NomDePersonne,
  prenom: 'Zoé' as NomDePersonne,
  courrielContact: null,
  langue: 'en',
  ...ecart,
});

const saisie = {
  nom: 'Interprète' as NomDePersonne,
  prenom: 'Camille' as NomDePersonne,
  courrielContact: null,
};

const echouer = (utilisateur: Utilisateur, fois: number, le = LE): void => {
  for (let essai = 0; essai < fois; essai++) utilisateur.tenterConnexion(false, le);
};

describe('Utilisateur', () => {
  describe('à sa création', () => {
    const courriel = 'zoe@exemple.fr' as Courriel;

    it('attend son activation, sans mot de passe', () => {
      const utilisateur = Utilisateur.creer(7, { ...informations(), courriel }, LE);

      expect(utilisateur.etat).to.include({
        id: 7,
        statut: 'A_ACTIVER',
        motDePasse: null,
        support: false,
        langue: 'en',
      });
      expect(utilisateur.pullEvents()).to.deep.equal([
        { type: 'comptes.compte-cree', survenuLe: LE, utilisateurId: 7 },
      ]);
    });

    it('ne garde pas une adresse de contact égale à l’adresse de connexion', () => {
      const utilisateur = Utilisateur.creer(
        7,
        { ...informations({ courrielContact: courriel }), courriel },
        LE,
      );

      expect(utilisateur.etat.courrielContact).to.equal(null);
    });

    it('ne laisse entrer personne avant l’activation', () => {
      const utilisateur = Utilisateur.creer(7, { ...informations(), courriel }, LE);

      expect(utilisateur.tenterConnexion(true, LE)).to.equal(false);
    });
  });

  describe('à son activation', () => {
    it('ouvre avec le mot de passe choisi et le dit', () => {
      const utilisateur = unUtilisateur().aActiver().build();

      utilisateur.activer('phc', saisie, LE);

      expect(utilisateur.etat).to.include({ statut: 'ACTIF', motDePasse: 'phc' });
      expect(utilisateur.pullEvents().map(({ type }) => type)).to.deep.equal(['comptes.compte-active']);
    });

    it('ne rouvre pas un compte fermé et ne change pas un compte actif', () => {
      for (const utilisateur of [unUtilisateur().inactif().build(), unUtilisateur().build()]) {
        const avant = utilisateur.etat;
        expect(() => utilisateur.activer('autre', saisie, LE)).to.throw(JetonInvalide);
        expect(utilisateur.etat).to.deep.equal(avant);
      }
    });
  });

  describe('à la connexion', () => {
    it('montre la connexion d’avant, pas celle qui s’ouvre', () => {
      const utilisateur = unUtilisateur().build();

      utilisateur.tenterConnexion(true, LE);
      expect(utilisateur.etat.derniereConnexion).to.equal(null);

      utilisateur.tenterConnexion(true, plusTard(90));
      expect(utilisateur.etat.derniereConnexion).to.deep.equal(LE);
      expect(utilisateur.etat.connexionCourante).to.deep.equal(plusTard(90));
    });

    it('reste ouverte au quatrième échec et se verrouille une heure au cinquième', () => {
      const utilisateur = unUtilisateur().build();

      echouer(utilisateur, 4);
      expect(utilisateur.estVerrouille(LE)).to.equal(false);
      expect(utilisateur.pullEvents()).to.deep.equal([]);

      echouer(utilisateur, 1);
      expect(utilisateur.etat.verrouilleJusque).to.deep.equal(plusTard(60));
      expect(utilisateur.pullEvents()).to.deep.equal([
        {
          type: 'comptes.compte-verrouille',
          survenuLe: LE,
          utilisateurId: utilisateur.etat.id,
          jusque: plusTard(60).toISOString(),
        },
      ]);
    });

    it('refuse même le bon mot de passe pendant le verrou, qui ne s’allonge pas', () => {
      const utilisateur = unUtilisateur().build();
      echouer(utilisateur, 5);

      expect(utilisateur.tenterConnexion(true, plusTard(59))).to.equal(false);
      echouer(utilisateur, 3, plusTard(59));

      expect(utilisateur.etat.verrouilleJusque).to.deep.equal(plusTard(60));
      expect(utilisateur.tenterConnexion(true, plusTard(60))).to.equal(true);
    });

    it('compte à nouveau depuis un après le verrou', () => {
      const utilisateur = unUtilisateur().build();
      echouer(utilisateur, 5);

      echouer(utilisateur, 4, plusTard(61));

      expect(utilisateur.etat.echecs).to.equal(4);
      expect(utilisateur.estVerrouille(plusTard(61))).to.equal(false);
    });

    it('oublie les échecs après une réussite', () => {
      const utilisateur = unUtilisateur().build();
      echouer(utilisateur, 4);
      utilisateur.tenterConnexion(true, LE);
      echouer(utilisateur, 4);

      expect(utilisateur.estVerrouille(LE)).to.equal(false);
    });

    it('refuse un compte fermé ou sans mot de passe, sans compter', () => {
      for (const utilisateur of [
        unUtilisateur().inactif().build(),
        unUtilisateur().avec({ motDePasse: null }).build(),
      ]) {
        expect(utilisateur.tenterConnexion(true, LE)).to.equal(false);
        echouer(utilisateur, 5);
        expect(utilisateur.etat.echecs).to.equal(0);
      }
    });
  });

  describe('à la réinitialisation', () => {
    it('change le mot de passe, lève le verrou et le dit', () => {
      const utilisateur = unUtilisateur().verrouilleJusque('2026-03-02T09:30:00.000Z').build();

      utilisateur.reinitialiserMotDePasse('nouveau', LE);

      expect(utilisateur.etat).to.include({ motDePasse: 'nouveau', echecs: 0, verrouilleJusque: null });
      expect(utilisateur.pullEvents().map(({ type }) => type)).to.deep.equal(['comptes.mot-de-passe-change']);
    });

    it('est refusée hors d’un compte actif', () => {
      expect(() => unUtilisateur().inactif().build().reinitialiserMotDePasse('nouveau', LE)).to.throw(
        JetonInvalide,
      );
      expect(() => unUtilisateur().aActiver().build().reinitialiserMotDePasse('nouveau', LE)).to.throw(
        JetonInvalide,
      );
    });
  });

  it('ne prend que la langue d’une création redemandée, et rien une fois actif ou pour le support', () => {
    const enAttente = unUtilisateur().aActiver().build();
    const { etat } = enAttente;
    enAttente.reprendreCreation('en');
    expect(enAttente.etat).to.deep.equal({ ...etat, langue: 'en' });

    for (const utilisateur of [
      unUtilisateur().build(),
      unUtilisateur().aActiver().avec({ support: true }).build(),
    ]) {
      utilisateur.reprendreCreation('en');
      expect(utilisateur.etat.langue).to.equal('fr');
    }
  });
});
