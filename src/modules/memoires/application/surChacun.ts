import { DomainError } from '../../../kernel/domain/DomainError.ts';

export interface MemoireChoisi {
  readonly memoireId: number;
  readonly version?: number | undefined;
}

export interface ResultatDeSelection {
  readonly faits: readonly number[];
  readonly refuses: readonly { readonly memoireId: number; readonly erreur: DomainError }[];
}

/** Acts on each mémoire of a selection by itself: one that refuses does not hold back the others. */
export const surChacun = async (
  selection: readonly MemoireChoisi[],
  agir: (choisi: MemoireChoisi) => Promise<unknown>,
): Promise<ResultatDeSelection> => {
  const faits: number[] = [];
  const refuses: { memoireId: number; erreur: DomainError }[] = [];
  for (const choisi of selection) {
    try {
      await agir(choisi);
      faits.push(choisi.memoireId);
    } catch (erreur) {
      if (!(erreur instanceof DomainError)) throw erreur;
      refuses.push({ memoireId: choisi.memoireId, erreur });
    }
  }
  return { faits, refuses };
};
