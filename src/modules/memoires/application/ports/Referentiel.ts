import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Majoration } from '../../domain/referentiel/Majoration.ts';
import type { Motif, NatureDeMotif } from '../../domain/referentiel/Motif.ts';
import type { PieceRequise } from '../../domain/referentiel/PieceRequise.ts';
import type { Tarif } from '../../domain/referentiel/Tarif.ts';
import type { TauxTva } from '../../domain/referentiel/TauxTva.ts';
import type { TypeDePiece } from '../../domain/referentiel/TypeDePiece.ts';
import type { TypePrescription } from '../../domain/referentiel/TypePrescription.ts';
import type { Unite } from '../../domain/referentiel/Unite.ts';

/** The dated reference data of the mémoires, read once at start and never changed. Lists keep the order of the files. */
export interface Referentiel {
  motifs(nature: NatureDeMotif): readonly Motif[];
  findMotif(nature: NatureDeMotif, code: string): Motif | undefined;

  /** The tarifs in force that day for this catégorie, those for everyone included. */
  tarifsPour(categorie: string, jour: Jour): readonly Tarif[];
  findTarif(code: string, jour: Jour): Tarif | undefined;
  /** Whatever the day. */
  existeTarif(code: string): boolean;
  majorations(tarifCode: string, jour: Jour): readonly Majoration[];

  /** The codes of the catégories de prestataires. */
  categories(): readonly string[];
  tauxTva(): readonly TauxTva[];
  typesPrescription(): readonly TypePrescription[];
  typesPieces(): readonly TypeDePiece[];
  /** The pieces of this catégorie, those of everyone included. */
  piecesRequises(categorie: string): readonly PieceRequise[];
  unites(): readonly Unite[];
}
