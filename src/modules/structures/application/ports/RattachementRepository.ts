import type { Rattachement } from '../../domain/rattachement/Rattachement.ts';

export interface RattachementRepository {
  /** @throws RattachementIntrouvable */
  get(id: number): Promise<Rattachement>;
  /** Waiting, validated or deactivated: one at most for a person and a structure. */
  findOuvert(utilisateurId: number, structureId: number): Promise<Rattachement | undefined>;
  /** All the open ones of a structure, in the order in which they came. */
  ouvertsDe(structureId: number): Promise<readonly Rattachement[]>;
  /** The gestionnaire principal; undefined for a public structure that has none, or an inactive one that he left. */
  findPrincipal(structureId: number): Promise<Rattachement | undefined>;
  /** @throws RattachementDejaOuvert, RattachementModifieEntretemps */
  save(rattachement: Rattachement): Promise<void>;
}
