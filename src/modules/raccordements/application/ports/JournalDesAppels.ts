export interface AppelNote {
  readonly id: number;
  readonly applicationId: number;
  /** The technical account; null when none was accepted. */
  readonly compteId: number | null;
  readonly route: string;
  readonly statut: number;
  readonly codeRetour: number | null;
  /** In ms. */
  readonly duree: number;
  readonly le: Date;
}

export interface CriteresDAppels {
  readonly applicationId: number;
  readonly route?: string | undefined;
  /** Answered 200 with codeRetour 0, or not. */
  readonly resultat?: 'REUSSI' | 'REFUSE' | undefined;
}

/** Where a page begins: right after this call. */
export interface RepereDAppel {
  readonly le: Date;
  readonly id: number;
}

export interface PageDAppels {
  readonly appels: readonly AppelNote[];
  readonly suivant: RepereDAppel | null;
}

/** What each application has called, kept for a year. */
export interface JournalDesAppels {
  /** Any number of lines in one statement. */
  ajouter(appels: readonly AppelNote[]): Promise<void>;
  /** The latest first. */
  page(criteres: CriteresDAppels, apres: RepereDAppel | null, limite: number): Promise<PageDAppels>;
  /** @returns how many lines have gone, `limite` at most */
  purger(avant: Date, limite: number): Promise<number>;
}
