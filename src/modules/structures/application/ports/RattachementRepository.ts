import type { Rattachement } from '../../domain/rattachement/Rattachement.ts';

export interface RattachementRepository {
  /** @throws RattachementIntrouvable */
  get(id: number): Promise<Rattachement>;
  /** Waiting, validated or deactivated: one at most for a person and a structure. */
  findOuvert(utilisateurId: number, structureId: number): Promise<Rattachement | undefined>;
  /** @throws RattachementDejaOuvert, RattachementModifieEntretemps */
  save(rattachement: Rattachement): Promise<void>;
}
