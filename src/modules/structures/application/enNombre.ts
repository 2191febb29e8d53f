import { DomainError } from '../../../kernel/domain/DomainError.ts';

/** What could not be done, and why; the rest was. */
export interface ActeRefuse {
  readonly id: number;
  readonly cause: DomainError;
}

export interface BilanEnNombre {
  readonly faits: readonly number[];
  readonly refuses: readonly ActeRefuse[];
}

/** The same act on each one, each in its own transaction: one that is refused does not hold the others back. */
export const enNombre = async (
  ids: readonly number[],
  acte: (id: number) => Promise<void>,
): Promise<BilanEnNombre> => {
  const faits: number[] = [];
  const refuses: ActeRefuse[] = [];
  for (const id of new Set(ids)) {
    try {
      await acte(id);
      faits.push(id);
    } catch (cause) {
      if (!(cause instanceof DomainError)) throw cause;
      refuses.push({ id, cause });
    }
  }
  return { faits, refuses };
};
