import type { Application } from '../../domain/Application.ts';

export interface ApplicationRepository {
  /** @throws RaccordementIntrouvable */
  get(id: number): Promise<Application>;
  findParClientId(clientId: string): Promise<Application | undefined>;
  /** In the order in which they were made. */
  deStructures(structureIds: readonly number[]): Promise<readonly Application[]>;
  /** @throws RaccordementModifieEntretemps */
  save(application: Application): Promise<void>;
}
