import type { Jeton, NatureDeJeton } from '../../domain/Jeton.ts';

export interface JetonRepository {
  findDe(utilisateurId: number, nature: NatureDeJeton): Promise<Jeton | undefined>;
  findParEmpreinte(empreinte: string, nature: NatureDeJeton): Promise<Jeton | undefined>;
  /** Takes the place of the account's former one of that nature. */
  save(jeton: Jeton): Promise<void>;
  /** Takes away those of these natures. */
  retirerDe(utilisateurId: number, natures: readonly NatureDeJeton[]): Promise<void>;
  /** Takes it away and returns it: of two calls at once, one gets it. */
  retirer(empreinte: string, nature: NatureDeJeton): Promise<Jeton | undefined>;
}
