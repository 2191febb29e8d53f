import { ErrorSentences } from '../../../../../platform/http/ErrorTexts.ts';
import { erreursDePiece } from '../../../../../platform/http/erreursDePiece.ts';
import type { DomainError } from '../../../../../kernel/domain/DomainError.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { Probleme } from '../../../domain/Probleme.ts';
import { erreursMemoires } from '../../http-web/commun/erreursMemoires.ts';
import { phraseDeProbleme } from '../../http-web/commun/phraseDeProbleme.ts';

export interface ProblemeRendu {
  readonly champ: string;
  readonly code: string;
  readonly libelle: string;
}

/** What is missing or wrong, in the words that the pages have for it. */
export class PhrasesDeProblemes {
  private readonly phrases = new ErrorSentences([erreursDePiece, erreursMemoires]);

  constructor(private readonly referentiel: Referentiel) {}

  deProbleme(probleme: Probleme): ProblemeRendu {
    const libelle = phraseDeProbleme(
      probleme,
      'fr',
      (type) => this.referentiel.typesPieces().find(({ code }) => code === type)?.libelle.fr ?? type,
    );
    return { champ: probleme.champ, code: probleme.code, libelle };
  }

  deRefus(refus: DomainError & { readonly champ: string }): ProblemeRendu {
    return {
      champ: refus.champ,
      code: refus.code,
      libelle: this.phrases.sentence('fr', refus.code, refus),
    };
  }
}
