import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Referentiel } from '../../application/ports/Referentiel.ts';
import type { Majoration } from '../../domain/referentiel/Majoration.ts';
import type { Motif, NatureDeMotif } from '../../domain/referentiel/Motif.ts';
import type { PieceRequise } from '../../domain/referentiel/PieceRequise.ts';
import type { Tarif } from '../../domain/referentiel/Tarif.ts';
import type { TauxTva } from '../../domain/referentiel/TauxTva.ts';
import type { TypeDePiece } from '../../domain/referentiel/TypeDePiece.ts';
import type { TypePrescription } from '../../domain/referentiel/TypePrescription.ts';
import type { Unite } from '../../domain/referentiel/Unite.ts';
import { estEnVigueur } from '../../domain/referentiel/Validite.ts';

export interface ListesDuReferentiel {
  readonly categories: readonly string[];
  readonly motifs: readonly Motif[];
  readonly tarifs: readonly Tarif[];
  readonly majorations: readonly Majoration[];
  readonly tauxTva: readonly TauxTva[];
  readonly typesPrescription: readonly TypePrescription[];
  readonly typesPieces: readonly TypeDePiece[];
  readonly piecesRequises: readonly PieceRequise[];
  readonly unites: readonly Unite[];
}

/** The référentiel over lists in memory: those of the files, or those of a test. */
export class ReferentielCharge implements Referentiel {
  constructor(private readonly listes: ListesDuReferentiel) {
    for (const liste of Object.values(listes) as readonly (readonly unknown[])[]) {
      liste.forEach((element) => Object.freeze(element));
      Object.freeze(liste);
    }
    Object.freeze(listes);
    Object.freeze(this);
  }

  motifs(nature: NatureDeMotif): readonly Motif[] {
    return this.listes.motifs.filter((motif) => motif.nature === nature);
  }

  findMotif(nature: NatureDeMotif, code: string): Motif | undefined {
    return this.listes.motifs.find((motif) => motif.nature === nature && motif.code === code);
  }

  tarifsPour(categorie: string, jour: Jour): readonly Tarif[] {
    return this.listes.tarifs.filter(
      (tarif) =>
        estEnVigueur(tarif, jour) && (tarif.categories === '*' || tarif.categories.includes(categorie)),
    );
  }

  findTarif(code: string, jour: Jour): Tarif | undefined {
    return this.listes.tarifs.find((tarif) => tarif.code === code && estEnVigueur(tarif, jour));
  }

  existeTarif(code: string): boolean {
    return this.listes.tarifs.some((tarif) => tarif.code === code);
  }

  majorations(tarifCode: string, jour: Jour): readonly Majoration[] {
    return this.listes.majorations.filter(
      (majoration) => majoration.tarif === tarifCode && estEnVigueur(majoration, jour),
    );
  }

  categories(): readonly string[] {
    return this.listes.categories;
  }

  tauxTva(): readonly TauxTva[] {
    return this.listes.tauxTva;
  }

  typesPrescription(): readonly TypePrescription[] {
    return this.listes.typesPrescription;
  }

  typesPieces(): readonly TypeDePiece[] {
    return this.listes.typesPieces;
  }

  piecesRequises(categorie: string): readonly PieceRequise[] {
    return this.listes.piecesRequises.filter(
      (piece) => piece.categorie === '*' || piece.categorie === categorie,
    );
  }

  unites(): readonly Unite[] {
    return this.listes.unites;
  }
}
