import { Resolver, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { RefusDAdresse } from './RefusDAdresse.ts';

/** All the addresses of a name. */
export type Resolveur = (
  nom: string,
  rappel: (erreur: NodeJS.ErrnoException | null, adresses: readonly LookupAddress[]) => void,
) => void;

const ESSAI_MS = 2_000;
const ESSAIS = 2;
/** RFC 6761: it is of this machine, whatever a server of names may say. */
const ICI: readonly LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/** By DNS alone: `getaddrinfo` would hold one of the few threads of this process for as long as a server of names is silent. */
export const resolveurDns: Resolveur = (nom, rappel) => {
  if (nom === 'localhost') return rappel(null, ICI);
  const dns = new Resolver({ timeout: ESSAI_MS, tries: ESSAIS });
  const trouvees: LookupAddress[] = [];
  let attendues = 2;
  const recevoir =
    (family: 4 | 6) =>
    (erreur: NodeJS.ErrnoException | null, adresses: readonly string[] | undefined): void => {
      trouvees.push(...(adresses ?? []).map((address) => ({ address, family })));
      attendues -= 1;
      if (attendues === 0) rappel(trouvees.length === 0 ? erreur : null, trouvees);
    };
  dns.resolve4(nom, recevoir(4));
  dns.resolve6(nom, recevoir(6));
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
