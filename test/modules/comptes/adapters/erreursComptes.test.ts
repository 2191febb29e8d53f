import { expect } from 'chai';
import type { z } from 'zod';
import type { DomainError } from '../../../../src/kernel/domain/DomainError.ts';
import { erreursComptes } from '../../../../src/modules/comptes/adapters/erreursComptes.ts';
import { adresseForm } from '../../../../src/modules/comptes/adapters/http-web/adresseForm.ts';
import { changementMotDePasseForm } from '../../../../src/modules/comptes/adapters/http-web/changementMotDePasseForm.ts';
import { choixMotDePasseForm } from '../../../../src/modules/comptes/adapters/http-web/choixMotDePasseForm.ts';
import { connexionForm } from '../../../../src/modules/comptes/adapters/http-web/connexionForm.ts';
import { creationForm } from '../../../../src/modules/comptes/adapters/http-web/creationForm.ts';
import * as erreurs from '../../../../src/modules/comptes/domain/erreurs.ts';

type Refus = new (argument: unknown) => DomainError;

const codesDuDomaine = Object.values(erreurs).map((Erreur) => new (Erreur as Refus)(1).code);

const codesDe = (form: z.ZodType, saisie: object): Record<string, string> => {
  const lu = form.safeParse(saisie);
  return Object.fromEntries((lu.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));
};

describe('les phrases des refus', () => {
  it('existent dans les deux langues, pour les mêmes codes', () => {
    expect(Object.keys(erreursComptes.en)).to.have.members(Object.keys(erreursComptes.fr));
  });

  it('couvrent chaque refus du domaine', () => {
    expect(erreursComptes.fr).to.include.keys(codesDuDomaine);
  });

  it('couvrent chaque faute d’un formulaire laissé vide', () => {
    for (const form of [
      adresseForm,
      connexionForm,
      creationForm,
      choixMotDePasseForm,
      changementMotDePasseForm,
    ]) {
      const codes = Object.values(codesDe(form, {}));
      expect(codes).not.to.deep.equal([]);
      expect(erreursComptes.fr).to.include.keys(codes);
    }
  });
});

describe('les formulaires', () => {
  const creation = {
    courriel: 'zoe@exemple.fr',
    courrielConfirme: 'Zoe@exemple.fr ',
    nom: 'Martin',
    prenom: 'Zoé',
    courrielContact: '',
  };

  it('acceptent une création complète, la casse des adresses ne comptant pas', () => {
    expect(codesDe(creationForm, creation)).to.deep.equal({});
  });

  it('désignent chaque champ fautif d’une création', () => {
    expect(
      codesDe(creationForm, { ...creation, courriel: 'zoe', nom: '  ', courrielContact: 'x' }),
    ).to.deep.equal({
      courriel: 'courriel.invalide',
      nom: 'nom.requis',
      courrielContact: 'courriel.invalide',
    });
    expect(codesDe(creationForm, { ...creation, courrielConfirme: 'autre@exemple.fr' })).to.deep.equal({
      courrielConfirme: 'courriel.confirmation-differente',
    });
  });

  it('demandent deux fois le même mot de passe', () => {
    expect(codesDe(choixMotDePasseForm, { motDePasse: 'un', confirmation: 'deux' })).to.deep.equal({
      confirmation: 'mot-de-passe.confirmation-differente',
    });
  });

  it('ne disent rien de la forme d’une adresse à la connexion', () => {
    expect(codesDe(connexionForm, { courriel: 'pas une adresse', motDePasse: 'x' })).to.deep.equal({});
  });
});
