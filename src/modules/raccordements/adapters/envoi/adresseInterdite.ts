import { BlockList, isIP } from 'node:net';

const V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Of the one part of IPv6 that is public: what is no host of the Internet, or hides an address of IPv4. */
const V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const interdites = new BlockList();
for (const [reseau, bits] of V4) interdites.addSubnet(reseau, bits, 'ipv4');
for (const [reseau, bits] of V6) interdites.addSubnet(reseau, bits, 'ipv6');

const publiques = new BlockList();
publiques.addSubnet('2000::', 3, 'ipv6');

/** Source: IANA special-purpose address registries. Private, loopback, link-local, shared, unique local, multicast … */
export const adresseInterdite = (adresse: string): boolean => {
  const famille = isIP(adresse);
  if (famille === 4) return interdites.check(adresse, 'ipv4');
  return famille !== 6 || !publiques.check(adresse, 'ipv6') || interdites.check(adresse, 'ipv6');
};

/** The only ones to which http://localhost may lead, where it is allowed. */
export const estDIci = (adresse: string): boolean => adresse === '127.0.0.1' || adresse === '::1';
