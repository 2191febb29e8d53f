/** A problem to correct. `champ` is null when it is tied to no field of the page. */
export interface ErreurDeChamp {
  readonly champ: string | null;
  readonly message: string;
  /** Where the field stands when it is on another page: `/memoires/12/saisie/2#lignes-0-quantite`. */
  readonly href?: string | undefined;
}
