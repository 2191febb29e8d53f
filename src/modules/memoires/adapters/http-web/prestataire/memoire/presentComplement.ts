import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { OptionDeChoix } from '../../../../../../platform/web/components/OptionDeChoix.ts';
import type { ErreurDeChamp } from '../../../../../../platform/web/ErreurDeChamp.ts';
import type { MemoireConsulte } from '../../../../application/ConsulterMemoire.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import type { PiecePresentee } from '../../commun/presentPiece.ts';
import type { CategoriesDePrestataires } from '../saisie/CategoriesDePrestataires.ts';
import { typesDePieces } from '../saisie/pieces/presentPieces.ts';
import { presentMemoire, type MotifPresente } from './presentMemoire.ts';

export interface ComplementPresente {
  readonly id: number;
  readonly version: number;
  readonly titre: string;
  readonly motif: MotifPresente | null;
  readonly pieces: readonly PiecePresentee[];
  /** Those added since the court asked: the others stay. */
  readonly retirables: readonly number[];
  readonly types: readonly OptionDeChoix[];
  readonly type: string;
  readonly reponse: string;
  readonly erreurs: readonly ErreurDeChamp[];
}

interface Faits {
  readonly consulte: MemoireConsulte;
  readonly referentiel: Referentiel;
  readonly categories: CategoriesDePrestataires;
  readonly langue: Langue;
  readonly maintenant: Date;
  readonly type?: string | undefined;
  readonly reponse?: string | undefined;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
}

/** What the court asks for, and what is ready to be sent back. */
export const presentComplement = (faits: Faits): ComplementPresente => {
  const { consulte, referentiel, langue, type = '', reponse = '', erreurs = [] } = faits;
  const { id, version, titre, motif, pieces } = presentMemoire(faits);
  const { memoire } = consulte;
  return {
    id,
    version,
    titre,
    motif,
    pieces,
    retirables: memoire.pieces
      .filter(({ ajouteeLe }) => ajouteeLe >= memoire.etatLe)
      .map((piece) => piece.id),
    types: typesDePieces(referentiel, langue),
    type,
    reponse,
    erreurs,
  };
};
