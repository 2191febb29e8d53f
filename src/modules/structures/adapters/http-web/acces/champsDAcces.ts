import type { DroitsEspaces } from '../../../domain/espace/DroitsEspaces.ts';
import type { AccesAccorde } from '../../../domain/rattachement/AccesAccorde.ts';
import type { Periode } from '../../../domain/rattachement/Periode.ts';

/** Two days as they are typed. */
export interface JoursSaisis {
  readonly du: string;
  readonly au: string;
}

export interface ServiceSaisi extends JoursSaisis {
  readonly choisi: boolean;
  readonly commentaire: string;
}

/** The rights of a person as a form holds them. */
export interface AccesSaisi extends JoursSaisis {
  readonly droits: DroitsEspaces;
  readonly dates: Readonly<Record<string, JoursSaisis>>;
  /** By `s` and the id of the service: a bare number would read as a place in a list. */
  readonly services: Readonly<Record<string, ServiceSaisi>>;
}

export const cleDeService = (serviceId: number): string => `s${serviceId}`;

export const accesSaisiDe = (acces: AccesAccorde): AccesSaisi => ({
  ...joursDe(acces.periode),
  droits: acces.espaces,
  dates: Object.fromEntries(
    Object.entries(acces.periodesEspaces).map(([code, periode]) => [code, joursDe(periode)]),
  ),
  services: Object.fromEntries(
    acces.services.map(({ serviceId, commentaire, ...periode }) => [
      cleDeService(serviceId),
      { ...joursDe(periode), choisi: true, commentaire: commentaire ?? '' },
    ]),
  ),
});

const joursDe = ({ du, au }: Periode): JoursSaisis => ({ du: du ?? '', au: au ?? '' });
