import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Langue, Libelle } from '../../../../kernel/domain/Langue.ts';
import { ErrorSentences } from '../../../../platform/http/ErrorTexts.ts';
import { erreursDePiece } from '../../../../platform/http/erreursDePiece.ts';
import type { DeposerParFlux, RefusDeFlux } from '../../application/DeposerParFlux.ts';
import type {
  DepotDuFlux,
  DepotParFlux,
  MemoireDeFlux,
  MemoireDuFlux,
  PlaceDansLeFlux,
  ProblemeDeFlux,
  TotauxDeFlux,
} from '../../application/MemoireDeFlux.ts';
import { structuresASaisir } from '../../application/mandats.ts';
import type { Referentiel } from '../../application/ports/Referentiel.ts';
import { totaux } from '../../domain/montants.ts';
import type { Probleme } from '../../domain/Probleme.ts';
import { erreursMemoires } from '../http-web/commun/erreursMemoires.ts';
import { phraseDeProbleme } from '../http-web/commun/phraseDeProbleme.ts';

export class DepotParFluxEnFacade implements DepotParFlux {
  private readonly phrases = new ErrorSentences([erreursDePiece, erreursMemoires]);

  constructor(
    private readonly deposerParFlux: DeposerParFlux,
    private readonly referentiel: Referentiel,
  ) {}

  peutDeposerPour(acteur: Acteur, structureId: number): boolean {
    return structuresASaisir(acteur).some((possible) => possible.structureId === structureId);
  }

  totaux({ lignes, debours }: Pick<MemoireDeFlux, 'lignes' | 'debours'>): TotauxDeFlux {
    return totaux(lignes, debours);
  }

  async deposer(
    acteur: Acteur,
    memoire: MemoireDeFlux,
    place: PlaceDansLeFlux,
    ensuite: (depose: MemoireDuFlux) => Promise<void>,
  ): Promise<DepotDuFlux> {
    const issue = await this.deposerParFlux.execute({ acteur, memoire, place, ensuite });
    if ('depose' in issue) return issue;
    return {
      problemes: [
        ...issue.refus.map((refus) => this.deRefus(refus)),
        ...issue.problemes.map((probleme) => this.deProbleme(probleme)),
      ],
    };
  }

  private deRefus({ champ, refus }: RefusDeFlux): ProblemeDeFlux {
    return {
      champ,
      code: refus.code,
      libelle: enDeux((langue) => this.phrases.sentence(langue, refus.code, refus)),
    };
  }

  private deProbleme(probleme: Probleme): ProblemeDeFlux {
    const types = this.referentiel.typesPieces();
    const libelle = enDeux((langue) =>
      phraseDeProbleme(
        probleme,
        langue,
        (type) => types.find(({ code }) => code === type)?.libelle[langue] ?? type,
      ),
    );
    return { champ: probleme.champ, code: probleme.code, libelle };
  }
}

const enDeux = (phrase: (langue: Langue) => string): Libelle => ({ fr: phrase('fr'), en: phrase('en') });
