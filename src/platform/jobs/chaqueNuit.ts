import { Temporal } from 'temporal-polyfill';

const FUSEAU = 'Europe/Paris';

/** As ISO counts them. */
export const DIMANCHE = 7;

/**
 * The first time after an instant when the clocks of Paris show `heure` ("02:30"), on that day of the week only when one is
 * given (1 is Monday). Once a day: an hour that the spring skips comes one hour later, an hour that the autumn repeats counts
 * the first time.
 */
export const chaqueNuit = (heure: string, jourDeLaSemaine?: number): ((now: Date) => Date) => {
  const time = Temporal.PlainTime.from(heure);
  return (now) => {
    const after = now.getTime();
    let day = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(FUSEAU).toPlainDate();
    for (;;) {
      const { epochMilliseconds } = day.toZonedDateTime({ timeZone: FUSEAU, plainTime: time });
      if (epochMilliseconds > after && (jourDeLaSemaine ?? day.dayOfWeek) === day.dayOfWeek)
        return new Date(epochMilliseconds);
      day = day.add({ days: 1 });
    }
  };
};
