import type { Engagement } from '../domain/Engagement.ts';

/** As a file gives it: without the ids of this database. */
export interface EngagementARanger extends Omit<Engagement, 'id' | 'structureId'> {
  /** The SIRET of the structure réceptrice, or its other identifier. */
  readonly identifiant: string;
}
