export interface Lettre {
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly action: string;
}
