import type { ReferenceRow } from '../../../../platform/reference/ReferenceTable.ts';
import type { Validite } from '../../domain/referentiel/Validite.ts';

/** A period that ends before it begins, or that meets an earlier row of the same subject. */
export const refuserPeriode =
  <R extends Validite>(memeSujet: (a: R, b: R) => boolean) =>
  ({ value }: ReferenceRow<R>, precedentes: readonly ReferenceRow<R>[]): string | undefined => {
    if (value.au !== null && value.au < value.du)
      return `attendu un jour avant le ${value.au}, reçu ${value.du}`;

    const rencontree = precedentes.find(
      (autre) => memeSujet(autre.value, value) && seRencontrent(autre.value, value),
    );
    return rencontree && `période déjà couverte par la ligne ${rencontree.line}`;
  };

const seRencontrent = (a: Validite, b: Validite): boolean =>
  (a.au === null || b.du <= a.au) && (b.au === null || a.du <= b.au);
