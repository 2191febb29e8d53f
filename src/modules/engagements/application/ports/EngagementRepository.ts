import type { Engagement } from '../../domain/Engagement.ts';

export interface EngagementRepository {
  /** Any number of them in one query; the unknown ones are left out. */
  parNumeros(numeros: readonly string[]): Promise<ReadonlyMap<string, Engagement>>;
  /** Any number of them in one statement; one whose number is known takes the place of what was there, under its id. */
  garder(engagements: readonly Engagement[], le: Date): Promise<void>;
}
