/** The first half of step 1. Everything may be missing from a draft. */
export interface Entete {
  readonly juridictionId: number | null;
  readonly serviceId: number | null;
  readonly categorie: string | null;
  readonly compteBancaireId: number | null;
  readonly tvaSurLesDebits: boolean;
}
