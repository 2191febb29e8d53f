/** An e-mail address as it is kept: trimmed, lower case. One address, one account. */
export type Courriel = string & { readonly __courriel: never };

const FORME = /^[^\s\p{Cc}@<>(),;:"[\]\\]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/u;

export const lireCourriel = (saisie: string): Courriel | undefined => {
  const courriel = saisie.trim().toLowerCase();
  return courriel.length <= 254 && FORME.test(courriel) && !courriel.includes('..')
    ? (courriel as Courriel)
    : undefined;
};
