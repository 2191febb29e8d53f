import { Temporal } from 'temporal-polyfill';

const FUSEAU = 'Europe/Paris';

/** What a clock shows in Paris at this instant. */
export const heureDeParis = (instant: Date): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(FUSEAU).toPlainDateTime();
