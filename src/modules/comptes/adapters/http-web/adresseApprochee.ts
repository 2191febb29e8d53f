import { isIPv4, isIPv6 } from 'node:net';

const MASQUE = 'x.x';
const GROUPES_GARDES = 3;

/** Enough to know one's own provider or town, not a machine: half of an IPv4 address, the first 48 bits of an IPv6 one. */
export const adresseApprochee = (ip: string): string => {
  const adresse = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1] ?? ip;
  if (isIPv4(adresse)) return `${adresse.split('.').slice(0, 2).join('.')}.${MASQUE}`;
  if (!isIPv6(adresse)) return '';
  const [debut = ''] = adresse.split('::');
  const groupes = debut.split(':').filter(Boolean).slice(0, GROUPES_GARDES);
  return groupes.length === 0 ? '::' : `${groupes.join(':')}::`;
};
