import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { RefusDAdresse } from './RefusDAdresse.ts';

/** All the addresses of a name. */
export type Resolveur = (
  nom: string,
  rappel: (erreur: NodeJS.ErrnoException | null, adresses: readonly LookupAddress[]) => void,
) => void;

export const resolveurDuSysteme: Resolveur = (nom, rappel) => {
  lookup(nom, { all: true }, rappel);
};

/**
 * For `connect`: what is checked is the very address to which the connection goes, so that a name cannot lead elsewhere between
 * the two. One forbidden address is enough to refuse the name.
 */
export const resolutionSure =
  (resoudre: Resolveur, interdite: (adresse: string) => boolean): LookupFunction =>
  (nom, { all, family }, rappel) => {
    resoudre(nom, (erreur, toutes) => {
      if (erreur) return rappel(erreur, '');
      const adresses = toutes.filter((une) => !family || une.family === family);
      const [premiere] = adresses;
      if (!premiere || toutes.some(({ address }) => interdite(address)))
        return rappel(new RefusDAdresse(nom), '');
      return all ? rappel(null, [...adresses]) : rappel(null, premiere.address, premiere.family);
    });
  };
