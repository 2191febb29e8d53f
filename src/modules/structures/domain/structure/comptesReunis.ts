import type { CompteBancaire } from './CompteBancaire.ts';

export interface ComptesReunis<A> {
  readonly comptes: readonly CompteBancaire[];
  /** Which account each of those that came has become. */
  readonly devenus: ReadonlyMap<A, CompteBancaire>;
}

/** One open account for one IBAN; of those that are closed, those with the same days are one as well. */
export const comptesReunis = <A>(
  connus: readonly CompteBancaire[],
  arrives: readonly (readonly [A, CompteBancaire])[],
): ComptesReunis<A> => {
  const comptes = [...connus];
  const devenus = new Map<A, CompteBancaire>();
  for (const [cle, arrive] of arrives) {
    const meme = comptes.find((compte) => identite(compte) === identite(arrive));
    if (!meme) comptes.push(arrive);
    devenus.set(cle, meme ?? arrive);
  }
  return { comptes, devenus };
};

const identite = ({ iban, du, au }: CompteBancaire): string => (au === null ? iban : `${iban} ${du} ${au}`);
