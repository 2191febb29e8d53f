import type { SecondFacteur } from '../../domain/second-facteur/SecondFacteur.ts';

/** Acts on a second factor hold the account first (`UtilisateurRepository.get`): two of them follow one another. */
export interface SecondFacteurRepository {
  find(utilisateurId: number): Promise<SecondFacteur | undefined>;
  estActif(utilisateurId: number): Promise<boolean>;
  /** @throws CompteModifieEntretemps */
  save(facteur: SecondFacteur): Promise<void>;
  retirer(utilisateurId: number): Promise<void>;
}
