import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { Utilisateur } from '../../domain/Utilisateur.ts';

/** Inside a transaction, an account that is read is held until its end: two acts on one account follow one another. */
export interface UtilisateurRepository {
  /** @throws CompteIntrouvable */
  get(id: number): Promise<Utilisateur>;
  findParCourriel(courriel: Courriel): Promise<Utilisateur | undefined>;
  /** Returns false, and keeps nothing, when the address has its account already. */
  add(utilisateur: Utilisateur): Promise<boolean>;
  /** @throws CompteModifieEntretemps, AdresseIndisponible when another account has taken its new address */
  save(utilisateur: Utilisateur): Promise<void>;
}
