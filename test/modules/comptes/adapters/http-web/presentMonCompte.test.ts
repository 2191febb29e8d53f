import { expect } from 'chai';
import { presentMonCompte } from '../../../../../src/modules/comptes/adapters/http-web/presentMonCompte.ts';

const profil = {
  utilisateurId: 7,
  courriel: 'zoe@exemple.fr',
  nom: 'Martin',
  prenom: 'Zoé',
  courrielContact: null,
  courrielContactEnAttente: null,
  aUnMotDePasse: true,
  langue: 'fr',
  creeLe: new Date('2026-05-03T22:30:00.000Z'),
} as const;

describe('presentMonCompte', () => {
  it('montre ce qui est gardé, au jour de Paris', () => {
    expect(presentMonCompte(profil, 'fr')).to.deep.equal({
      courriel: 'zoe@exemple.fr',
      ouvertLe: '4 mai 2026',
      nom: 'Martin',
      prenom: 'Zoé',
      courrielContact: '',
      contactEnAttente: null,
      langue: 'fr',
    });
  });

  it('remontre ce qui a été saisi, même vide, sans toucher à l’adresse de connexion', () => {
    const saisie = {
      nom: '',
      prenom: 'Zoë',
      courrielContact: 'pas une adresse',
      courriel: 'autre@exemple.fr',
    };

    expect(presentMonCompte(profil, 'en', saisie)).to.include({
      courriel: 'zoe@exemple.fr',
      ouvertLe: '4 May 2026',
      nom: '',
      prenom: 'Zoë',
      courrielContact: 'pas une adresse',
      langue: '',
    });
  });
});
