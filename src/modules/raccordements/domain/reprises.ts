const SECONDE_MS = 1_000;
const MINUTE_MS = 60 * SECONDE_MS;
const HEURE_MS = 60 * MINUTE_MS;

/** Beyond, a message is given up, and a webhook to which nothing passes is suspended. */
export const PATIENCE_MS = 3 * 24 * HEURE_MS;

const DELAIS_MS = [
  10 * SECONDE_MS,
  MINUTE_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HEURE_MS,
  5 * HEURE_MS,
  10 * HEURE_MS,
  24 * HEURE_MS,
] as const;

const PAUSES = 4;

/** In ms, after so many tries of one message: 10 s, 1 min, 5 min, 30 min, 2 h, 5 h, 10 h, then each day. */
export const delaiApres = (tentatives: number): number =>
  DELAIS_MS[Math.min(tentatives, DELAIS_MS.length) - 1] ?? DELAIS_MS[0];

/**
 * In ms, after so many tries of one webhook that failed one after the other, whatever the message: a single refusal holds the
 * other messages back for nothing, a receiver that is down is asked every half hour at most.
 */
export const pauseApres = (echecs: number): number =>
  echecs < 2 ? 0 : (DELAIS_MS[Math.min(echecs - 2, PAUSES - 1)] ?? 0);
