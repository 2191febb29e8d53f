import type { Langue } from '../../../kernel/domain/Langue.ts';

/** The person's own account, as *Mon compte* shows it. */
export interface Profil {
  readonly utilisateurId: number;
  readonly courriel: string;
  readonly nom: string;
  readonly prenom: string;
  readonly courrielContact: string | null;
  /** Typed, not confirmed yet. */
  readonly courrielContactEnAttente: string | null;
  /** False for an account opened by another identity only. */
  readonly aUnMotDePasse: boolean;
  readonly langue: Langue;
  readonly creeLe: Date;
}
