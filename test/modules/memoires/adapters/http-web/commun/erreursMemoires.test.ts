import { expect } from 'chai';
import { erreursMemoires } from '../../../../../../src/modules/memoires/adapters/http-web/commun/erreursMemoires.ts';
import * as erreurs from '../../../../../../src/modules/memoires/domain/erreurs.ts';
import * as erreursDePieces from '../../../../../../src/modules/memoires/domain/erreursDePieces.ts';
import { ErrorSentences } from '../../../../../../src/platform/http/ErrorTexts.ts';

describe('erreursMemoires', () => {
  const phrases = new ErrorSentences([erreursMemoires]);
  const derniere = {
    rang: 1,
    acte: 'DEPOSER',
    etat: 'MIS_A_DISPOSITION',
    le: new Date('2026-03-02T09:00:00.000Z'),
    acteurId: 1,
    acteurNom: 'Jeanne Martin',
    cote: 'prestataire',
    motifCode: null,
    texte: null,
  } as const;

  it('dit qui a changé le mémoire, et quand', () => {
    const modifie = new erreurs.MemoireModifieEntretemps(1, {
      le: derniere.le,
      acteurId: 1,
      acteurNom: 'Jeanne Martin',
    });
    expect(phrases.sentence('fr', modifie.code, modifie)).to.include(
      'Jeanne Martin a modifié ce mémoire le 2 mars 2026 à 10:00',
    );
    expect(phrases.sentence('en', modifie.code, new erreurs.MemoireModifieEntretemps(1))).to.include(
      'changed elsewhere',
    );
  });

  it('dit dans quel état est le mémoire qui ne permet plus l’acte', () => {
    const impossible = new erreurs.ActeImpossible(1, 'SUPPRIMER', 'MIS_A_DISPOSITION', derniere);
    expect(phrases.sentence('fr', impossible.code, impossible))
      .to.include('«\u00a0Mis à disposition\u00a0»')
      .and.include('Jeanne Martin');
  });

  it('écrit les tailles en mégaoctets', () => {
    const lourdes = new erreursDePieces.PiecesTropLourdes(120 * 1024 * 1024);
    expect(phrases.sentence('fr', lourdes.code, lourdes)).to.include('120\u00a0Mo');
    expect(phrases.sentence('en', lourdes.code, lourdes)).to.include('120\u00a0MB');
  });

  it('a une phrase pour chaque problème du dépôt, avec ou sans son détail', () => {
    for (const langue of ['fr', 'en'] as const) {
      const codes = Object.keys(erreursMemoires[langue]).filter((code) =>
        code.startsWith('memoire.probleme.'),
      );
      expect(codes).to.have.lengthOf(21);
      for (const code of codes) expect(phrases.sentence(langue, code)).to.match(/^\p{Lu}.*\.$/u);
    }
  });
});
