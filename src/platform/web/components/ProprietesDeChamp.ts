export type AttributsData = Readonly<Record<`data-${string}`, string | undefined>>;

/** What every field of a form takes. `champ` is its dotted path; its id and its name derive from it. */
export interface ProprietesDeChamp {
  readonly champ: string;
  readonly libelle: string;
  readonly indice?: string | undefined;
  readonly erreur?: string | null | undefined;
  readonly requis?: boolean | undefined;
  /** Hooks of the browser scripts. */
  readonly attributs?: AttributsData | undefined;
}
