import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { Identite, PersonneNommee, PersonneTrouvee } from '../ComptesFacade.ts';
import type { Profil } from '../Profil.ts';

export interface UtilisateurReader {
  /** On the path of every request. */
  identite(id: number): Promise<Identite | undefined>;
  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, PersonneNommee>>;
  trouverParCourriel(courriel: Courriel): Promise<PersonneTrouvee | undefined>;
  /** @throws CompteIntrouvable */
  profil(id: number): Promise<Profil>;
}
