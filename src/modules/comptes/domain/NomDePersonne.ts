/** A name or first name as it is shown and written in mails: letters of any alphabet, never an address or a sentence with a link. */
export type NomDePersonne = string & { readonly __nomDePersonne: never };

export const LONGUEUR_MAX_NOM = 80;

const FORME = /^\p{L}[\p{L}\p{M}'’ -]*(?:\.(?= |$)[\p{L}\p{M}'’ -]*)*$/u;

export const lireNomDePersonne = (saisie: string): NomDePersonne | undefined => {
  const nom = saisie.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return nom.length <= LONGUEUR_MAX_NOM && FORME.test(nom) ? (nom as NomDePersonne) : undefined;
};
