import type { ChangementDAdresse } from '../../domain/adresse/ChangementDAdresse.ts';

/** One at most for an account; acts on it hold the account first. */
export interface ChangementDAdresseRepository {
  find(utilisateurId: number): Promise<ChangementDAdresse | undefined>;
  /** A new one takes the place of the former. @throws CompteModifieEntretemps */
  save(changement: ChangementDAdresse): Promise<void>;
  retirer(utilisateurId: number): Promise<void>;
}
