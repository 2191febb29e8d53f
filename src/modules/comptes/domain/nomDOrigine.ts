import { LONGUEUR_MAX_NOM, lireNomDePersonne, type NomDePersonne } from './NomDePersonne.ts';

/** What stands for a name that says nothing: its owner writes the right one at the first visit. */
export const NOM_A_COMPLETER = 'À compléter' as NomDePersonne;

/** A name typed on another portal, under other rules: without what a name may not hold here. */
export const nomDOrigine = (saisi: string): NomDePersonne => {
  const reste = saisi
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}'’ -]+/gu, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGUEUR_MAX_NOM)
    .trim();
  return lireNomDePersonne(saisi) ?? lireNomDePersonne(reste) ?? NOM_A_COMPLETER;
};
