import { expect } from 'chai';
import { FormatDePieceRefuse, PieceTropLourde } from '../../../src/kernel/domain/piece/erreursDePiece.ts';
import { LIMITES_DE_PIECE } from '../../../src/kernel/domain/piece/limitesDePiece.ts';
import { erreursDePiece } from '../../../src/platform/http/erreursDePiece.ts';
import { ErrorSentences } from '../../../src/platform/http/ErrorTexts.ts';

describe('erreursDePiece', () => {
  const phrases = new ErrorSentences([erreursDePiece]);

  it('écrit les tailles en mégaoctets et cite les fichiers', () => {
    const lourde = new PieceTropLourde('photo.png', 10 * 1024 * 1024);
    expect(phrases.sentence('fr', lourde.code, lourde)).to.include(
      '«\u00a0photo.png\u00a0» dépasse 10\u00a0Mo',
    );
    expect(phrases.sentence('en', lourde.code, lourde)).to.include('10\u00a0MB');
  });

  it('nomme les formats admis, qui ne sont pas partout les mêmes', () => {
    const image = new FormatDePieceRefuse('notes.txt', LIMITES_DE_PIECE.mimes);
    const pdf = new FormatDePieceRefuse('notes.txt', ['application/pdf']);
    expect(phrases.sentence('fr', image.code, image)).to.include(
      'n’est pas un PDF, une image JPEG, PNG ou TIFF',
    );
    expect(phrases.sentence('en', image.code, image)).to.include(
      'is not a PDF nor a JPEG, PNG or TIFF image',
    );
    expect(phrases.sentence('fr', pdf.code, pdf))
      .to.include('n’est pas un PDF. ')
      .and.not.include('JPEG');
  });
});
