import { expect } from 'chai';
import * as erreurs from '../../../../src/modules/structures/domain/erreurs.ts';
import { erreursStructures } from '../../../../src/modules/structures/adapters/erreursStructures.ts';
import { ErrorSentences } from '../../../../src/platform/http/ErrorTexts.ts';
import { unRattachement } from '../support/unRattachement.ts';

const { donnees } = unRattachement().statut('REFUSEE').build();

const exemples = [
  new erreurs.StructureIntrouvable(1),
  new erreurs.StructureDejaConnue(1),
  new erreurs.StructureModifieeEntretemps(1),
  new erreurs.StructureInactive(1),
  new erreurs.IdentifiantInvalide('SIRET'),
  new erreurs.IdentiteInadaptee('SIRET'),
  new erreurs.CategorieRequise(),
  new erreurs.CategorieInconnue('X'),
  new erreurs.CompteBancaireRequis(),
  new erreurs.CompteBancaireIntrouvable(1),
  new erreurs.DernierCompteBancaire(1),
  new erreurs.ClotureAvantOuverture(1),
  new erreurs.ServiceIntrouvable(1),
  new erreurs.ServiceDejaConnu('X'),
  new erreurs.EspaceIndisponible('MEMOIRES'),
  new erreurs.EspaceFerme('MEMOIRES'),
  new erreurs.RattachementIntrouvable(1),
  new erreurs.RattachementDejaDecide(donnees),
  new erreurs.RattachementModifieEntretemps(1),
  new erreurs.RattachementDejaOuvert(1, 2),
  new erreurs.RattachementDesactive(1),
  new erreurs.RattachementNonValide(1),
  new erreurs.MotifDeRefusRequis(),
  new erreurs.RechercheTropCourte(),
];

describe('erreursStructures', () => {
  const phrases = new ErrorSentences([erreursStructures]);

  it('dit chaque refus du domaine en français et en anglais', () => {
    expect(exemples.map(({ name }) => name)).to.have.members(Object.keys(erreurs));
    for (const exemple of exemples) {
      for (const langue of ['fr', 'en'] as const) {
        expect(phrases.has(langue, exemple.code), `${exemple.code} ${langue}`).to.equal(true);
        expect(phrases.sentence(langue, exemple.code, exemple)).to.match(/[.]$/);
      }
    }
  });

  it('dit le format attendu du type d’identifiant, et ce qui a été décidé', () => {
    const ridet = new erreurs.IdentifiantInvalide('RIDET');
    expect(phrases.sentence('fr', ridet.code, ridet))
      .to.include('RIDET')
      .and.include('9 ou 10');
    const decide = new erreurs.RattachementDejaDecide(donnees);
    expect(phrases.sentence('fr', decide.code, decide)).to.include('refusée');
    expect(phrases.sentence('en', decide.code, decide)).to.include('refused');
  });
});
