import { jour, jourDe, joursEntre, plusAnnees, type Jour } from '../../../kernel/domain/Jour.ts';

export const SEUILS_ALERTE = [3, 15, 60] as const;

export type SeuilAlerte = (typeof SEUILS_ALERTE)[number];

const PREMIER_ACHEVEMENT_SOUMIS = jour('2020-12-31');

/**
 * The claim is lost one year after the mission was done (art. 800 CPP, loi 2020-1721), for missions done from
 * 31 December 2020. Measured in days of Paris, today for a draft, and at the first deposit once there was one.
 * A warning, never a block: only the magistrate in charge of taxation may declare it.
 */
export interface Forclusion {
  /** The last day on which the deposit is in time. */
  readonly limite: Jour;
  /** 0 on the last day, negative after it. */
  readonly joursRestants: number;
  readonly atteinte: boolean;
  /** The deposit has stopped the count. */
  readonly arretee: boolean;
  /** The nearest threshold reached while there is still time and nothing was deposited. */
  readonly alerte: SeuilAlerte | null;
}

export interface FaitsDeForclusion {
  readonly dateAchevement: Jour | null;
  readonly premierDepotLe: Date | null;
}

/** Null when no day is known yet, or when the mission is older than the law. */
export const forclusion = (
  { dateAchevement, premierDepotLe }: FaitsDeForclusion,
  maintenant: Date,
): Forclusion | null => {
  if (dateAchevement === null || dateAchevement < PREMIER_ACHEVEMENT_SOUMIS) return null;

  const limite = plusAnnees(dateAchevement, 1);
  const joursRestants = joursEntre(jourDe(premierDepotLe ?? maintenant), limite);
  const atteinte = joursRestants < 0;
  const arretee = premierDepotLe !== null;
  const alerte = atteinte || arretee ? null : (SEUILS_ALERTE.find((seuil) => joursRestants <= seuil) ?? null);
  return { limite, joursRestants, atteinte, arretee, alerte };
};
