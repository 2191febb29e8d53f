import type { DelaiHabituel } from '../../domain/DelaiHabituel.ts';

/** The delay of each juridiction, measured now and then: reading it costs one row. */
export interface DelaisHabituels {
  find(juridictionId: number): Promise<DelaiHabituel | undefined>;
  /** Measures again, over the mémoires that were paid since `depuis`. None leaves nothing. */
  mesurer(juridictionId: number, depuis: Date, maintenant: Date): Promise<void>;
}
