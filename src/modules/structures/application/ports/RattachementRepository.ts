import type { FinDeRattachement } from '../../domain/rattachement/FinDeRattachement.ts';
import type { Rattachement } from '../../domain/rattachement/Rattachement.ts';

export interface RattachementRepository {
  /** @throws RattachementIntrouvable */
  get(id: number): Promise<Rattachement>;
  /** Waiting, validated or deactivated: one at most for a person and a structure. */
  findOuvert(utilisateurId: number, structureId: number): Promise<Rattachement | undefined>;
  /** All the open ones of a structure, in the order in which they came; nobody else changes them before the transaction ends. */
  ouvertsDe(structureId: number): Promise<readonly Rattachement[]>;
  /** The gestionnaire principal; undefined for a public structure that has none, or an inactive one that he left. */
  findPrincipal(structureId: number): Promise<Rattachement | undefined>;
  /** @throws RattachementDejaOuvert, RattachementModifieEntretemps */
  save(rattachement: Rattachement): Promise<void>;
  /** All the open ones of a structure end, in one query. Returns how many. */
  finir(structureId: number, fin: FinDeRattachement): Promise<number>;
  /** New ones, many at a time. @throws RattachementDejaOuvert */
  ajouter(rattachements: readonly Rattachement[]): Promise<void>;
}
