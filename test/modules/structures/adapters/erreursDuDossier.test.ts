import { expect } from 'chai';
import { erreursDuDossier } from '../../../../src/modules/structures/adapters/http-web/dossier/erreursDuDossier.ts';
import * as erreurs from '../../../../src/modules/structures/domain/erreursDuDossier.ts';
import { ErrorSentences } from '../../../../src/platform/http/ErrorTexts.ts';
import { unMandat } from '../support/unMandat.ts';

const { donnees } = unMandat();

const exemples = [
  new erreurs.MandatIntrouvable(1),
  new erreurs.MandatModifieEntretemps(1),
  new erreurs.MandatDejaDecide(donnees),
  new erreurs.MandatTermine(donnees),
  new erreurs.MandatDejaDonne(1),
  new erreurs.MandatASoiMeme(),
  new erreurs.MandataireIntrouvable(),
  new erreurs.PeriodeInversee(),
  new erreurs.PieceReutilisableIntrouvable(1),
  new erreurs.TypeDePieceInadmis('X'),
  new erreurs.TropDePieces(50),
  new erreurs.DateAVenir(),
  new erreurs.SiretNonModifiable(1),
  new erreurs.RepertoireSansReponse(),
  new erreurs.SiretInvalide(),
];

describe('erreursDuDossier', () => {
  const phrases = new ErrorSentences([erreursDuDossier]);

  it('dit chaque refus du domaine en français et en anglais', () => {
    expect(exemples.map(({ name }) => name)).to.have.members(Object.keys(erreurs));
    for (const exemple of exemples) {
      for (const langue of ['fr', 'en'] as const) {
        expect(phrases.has(langue, exemple.code), `${exemple.code} ${langue}`).to.equal(true);
        expect(phrases.sentence(langue, exemple.code, exemple)).to.match(/[.]$/);
      }
    }
    expect(Object.keys(erreursDuDossier.en)).to.have.members(Object.keys(erreursDuDossier.fr));
  });
});
