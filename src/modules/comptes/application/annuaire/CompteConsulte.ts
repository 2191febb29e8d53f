import type { StatutCompte } from '../../domain/StatutCompte.ts';

/** What those who answer for an account may see of it; never anything that opens it. */
export interface CompteConsulte {
  readonly id: number;
  readonly nom: string;
  readonly prenom: string;
  /** The login address. */
  readonly courriel: string;
  readonly statut: StatutCompte;
  /** Null when no lock was ever set; it may be over. */
  readonly verrouilleJusque: Date | null;
  /** The latest one, the open one included. */
  readonly derniereConnexion: Date | null;
  readonly support: boolean;
  readonly creeLe: Date;
}
