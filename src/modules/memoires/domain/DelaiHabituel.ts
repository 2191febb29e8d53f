/** Under so many mémoires a median says nothing of a court. */
export const MEMOIRES_MINIMUM = 10;

/** How long a court has recently taken from the deposit to the payment. */
export interface DelaiHabituel {
  readonly juridictionId: number;
  /** The median, in whole days. */
  readonly jours: number;
  /** The mémoires on which it was measured. */
  readonly nombre: number;
  readonly mesureLe: Date;
}

/** Null when there is too little to say. */
export const joursHabituels = (delai: DelaiHabituel | undefined): number | null =>
  delai && delai.nombre >= MEMOIRES_MINIMUM ? delai.jours : null;
