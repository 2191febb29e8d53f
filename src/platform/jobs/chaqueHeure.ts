const UNE_HEURE_MS = 3_600_000;

export const chaqueHeure = (now: Date): Date =>
  new Date((Math.floor(now.getTime() / UNE_HEURE_MS) + 1) * UNE_HEURE_MS);
