import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import { EspaceFerme, ServiceIntrouvable } from '../erreurs.ts';
import { PeriodeDuPrincipal } from '../erreursDAcces.ts';
import type { Service } from '../structure/Service.ts';
import type { AccesAccorde } from './AccesAccorde.ts';
import { exigerPeriode } from './exigerPeriode.ts';
import type { Periode } from './Periode.ts';
import type { Role } from './Role.ts';
import type { ServiceAttribue } from './ServiceAttribue.ts';

/** What the structure has to grant. */
export interface OffreDAcces {
  readonly espaces: readonly CodeEspace[];
  readonly services: readonly Service[];
}

interface Actuel {
  readonly role: Role;
  readonly services: readonly ServiceAttribue[];
}

/**
 * What is asked, checked and cleared of days without an espace. A closed service may be kept, not given.
 * @throws EspaceFerme, ServiceIntrouvable, PeriodeDAccesInversee, PeriodeDuPrincipal
 */
export const accesRegle = (actuel: Actuel, acces: AccesAccorde, offre: OffreDAcces): AccesAccorde => {
  exigerPeriode(acces.periode, 'au');
  if (actuel.role === 'PRINCIPAL') exigerSansJours(acces.periode);
  const periodes = Object.entries(acces.periodesEspaces) as [CodeEspace, Periode][];
  for (const [code, periode] of periodes) exigerPeriode(periode, `dates.${code}.au`);
  for (const code of Object.keys(acces.espaces) as CodeEspace[]) {
    if (!offre.espaces.includes(code)) throw new EspaceFerme(code);
  }
  for (const service of acces.services) exigerService(service, actuel, offre);
  return {
    ...acces,
    periodesEspaces: Object.fromEntries(
      periodes.filter(
        ([code, { du, au }]) => acces.espaces[code] !== undefined && (du !== null || au !== null),
      ),
    ),
    services: [...acces.services].sort((a, b) => a.serviceId - b.serviceId),
  };
};

export const memeAcces = (a: Omit<AccesAccorde, 'espaces'>, b: Omit<AccesAccorde, 'espaces'>): boolean =>
  cleDe(a) === cleDe(b);

const exigerSansJours = ({ du, au }: Periode): void => {
  if (du !== null) throw new PeriodeDuPrincipal('du');
  if (au !== null) throw new PeriodeDuPrincipal('au');
};

const exigerService = (
  { serviceId, ...periode }: ServiceAttribue,
  actuel: Actuel,
  { services }: OffreDAcces,
): void => {
  exigerPeriode(periode, `services.s${serviceId}.au`);
  const service = services.find(({ id }) => id === serviceId);
  const garde = actuel.services.some((un) => un.serviceId === serviceId);
  if (!service || !(service.actif || garde)) throw new ServiceIntrouvable(serviceId);
};

const cleDe = ({ periode, periodesEspaces, services }: Omit<AccesAccorde, 'espaces'>): string =>
  JSON.stringify([
    [periode.du, periode.au],
    Object.entries(periodesEspaces)
      .map(([code, { du, au }]) => [code, du, au])
      .sort(),
    services.map(({ serviceId, du, au, commentaire }) => [serviceId, du, au, commentaire]),
  ]);
