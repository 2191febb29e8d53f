import { isIPv6 } from 'node:net';

const GROUPES_DU_RESEAU = 4;
const GROUPES = 8;

/** One subscriber for the budgets: an IPv4 address, or the /64 of an IPv6 one, whose last half each machine chooses. */
export const machineDe = (ip: string): string => {
  const [adresse = ''] = ip.split('%');
  if (!isIPv6(adresse)) return ip;
  const ipv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(adresse)?.[1];
  if (ipv4 !== undefined) return ipv4;

  const [debut = [], fin = []] = adresse.split('::').map((moitie) => moitie.split(':').filter(Boolean));
  const tus = Array.from({ length: GROUPES - debut.length - fin.length }, () => '0');
  const reseau = [...debut, ...tus, ...fin].slice(0, GROUPES_DU_RESEAU);
  return `${reseau.map((groupe) => Number.parseInt(groupe, 16).toString(16)).join(':')}::/64`;
};
