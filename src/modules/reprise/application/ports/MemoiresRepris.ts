/** What may stand after FROM in SQL; every one has a `tranche`. */
export interface SourcesDesMemoires {
  readonly memoires: string;
  readonly lignes: string;
  readonly etats: string;
  readonly pieces: string;
}

/** The mémoires, by whole sets of rows. */
export interface MemoiresRepris {
  /** @returns false when hardly any number would be left: nothing is done */
  numeroterAuDela(numero: number): Promise<boolean>;
  /** Of the numbers of a relation (ligne, numero), those that a mémoire deposited here bears already. */
  numerosDIci(relation: string): Promise<readonly { readonly ligne: number; readonly numero: string }[]>;
  /** Outside of any transaction. */
  preparer(combien: number): Promise<void>;
  /** In the transaction that runs. `touches`: those that somebody here has acted on, left as they are. */
  reprendre(
    sources: SourcesDesMemoires,
    tranche: number,
  ): Promise<{ readonly ecrits: number; readonly touches: readonly number[] }>;
  /** Whether indexes are away. */
  enSuspens(): Promise<boolean>;
  /** Outside of any transaction. */
  terminer(): Promise<void>;
  bouges(relation: string): Promise<number>;
  /** Of a relation (id, version), those that somebody here has acted on. */
  touches(relation: string): Promise<readonly number[]>;
  autresQuiNomment(
    relation: string,
    objets: {
      readonly structureIds: readonly number[];
      readonly utilisateurIds: readonly number[];
      readonly compteBancaireIds: readonly number[];
    },
  ): Promise<number>;
  /** In the transaction that runs. */
  annuler(relation: string): Promise<number>;
}
