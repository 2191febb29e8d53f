import type { Jour } from '../../../../kernel/domain/Jour.ts';

/** From `du` to `au`, both included; `au` is null while the text is in force. */
export interface Validite {
  readonly du: Jour;
  readonly au: Jour | null;
}

export const estEnVigueur = ({ du, au }: Validite, jour: Jour): boolean =>
  du <= jour && (au === null || jour <= au);
