import { Temporal } from 'temporal-polyfill';

export interface HeureDeParis {
  /** 0 to 23, as the clock shows it: the nights of the change of hour are right. */
  readonly heure: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly jourDeSemaine: number;
}

export const heureDeParis = (instant: Date): HeureDeParis => {
  const { hour, dayOfWeek } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    'Europe/Paris',
  );
  return { heure: hour, jourDeSemaine: dayOfWeek };
};
