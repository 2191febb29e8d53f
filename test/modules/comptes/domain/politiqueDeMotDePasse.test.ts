import { expect } from 'chai';
import type { Courriel } from '../../../../src/kernel/domain/Courriel.ts';
import {
  MotDePasseDevinable,
  MotDePasseDevoileIdentite,
  MotDePasseTropCourt,
  MotDePasseTropLong,
} from '../../../../src/modules/comptes/domain/erreurs.ts';
import {
  normaliserMotDePasse,
  verifierForme,
  verifierScore,
} from '../../../../src/modules/comptes/domain/politiqueDeMotDePasse.ts';

const titulaire = { courriel: 'helene.lefevre@exemple.fr' as Courriel, nom: 'Lefèvre', prenom: 'Li' };
const verifier = (motDePasse: string) => (): void => verifierForme(motDePasse, titulaire);

describe('politique de mot de passe', () => {
  it('demande 12 caractères au moins et 128 au plus, comptés comme on les lit', () => {
    expect(verifier('x'.repeat(11))).to.throw(MotDePasseTropCourt);
    expect(verifier('x'.repeat(12))).not.to.throw();
    expect(verifier('x'.repeat(128))).not.to.throw();
    expect(verifier('x'.repeat(129))).to.throw(MotDePasseTropLong);
    expect(verifier('🔑'.repeat(11))).to.throw(MotDePasseTropCourt);
  });

  for (const motDePasse of [
    'helene.lefevre@exemple.fr',
    'Helene.Lefevre 2026',
    'helene-lefevre-2026',
    'chez LEFEVRE il pleut',
    'chez Lefèvre il pleut',
  ]) {
    it(`refuse « ${motDePasse} », qui contient l’adresse ou le nom`, () => {
      expect(verifier(motDePasse)).to.throw(MotDePasseDevoileIdentite);
    });
  }

  it('ne refuse pas un mot parce qu’un prénom très court s’y trouve', () => {
    expect(verifier('qualité du citron vert')).not.to.throw();
  });

  it('ne refuse pas le nom du fournisseur de messagerie', () => {
    expect(verifier('un exemple parmi cent')).not.to.throw();
  });

  it('refuse ce qui se devine, à partir du score 3 il est accepté', () => {
    expect(() => verifierScore(2)).to.throw(MotDePasseDevinable);
    expect(() => verifierScore(3)).not.to.throw();
  });

  it('tient pour égal un même mot de passe saisi sur deux claviers, et ne coupe rien', () => {
    expect(normaliserMotDePasse('e\u0301te\u0301')).to.equal('été');
    expect(normaliserMotDePasse('  espaces gardés ')).to.equal('  espaces gardés ');
  });
});
