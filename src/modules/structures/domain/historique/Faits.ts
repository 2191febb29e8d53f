/** What an act has changed, in plain JSON whose names a person can read. */
export type Faits = Readonly<Record<string, unknown>>;

export interface Difference {
  readonly avant: Faits;
  readonly apres: Faits;
}
