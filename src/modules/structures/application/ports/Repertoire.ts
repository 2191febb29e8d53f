import type { PageDUtilisateurs } from './RattachementReader.ts';

export interface PersonneARepertorier {
  readonly rattachementId: number;
  readonly utilisateurId: number;
}

export interface EntreeDeRepertoire {
  readonly rattachementId: number;
  readonly structureId: number;
  /** Folded words of the name, and the login address. */
  readonly mots: readonly string[];
}

/** Where a page of found people begins: right after this word of this person. */
export interface RepereParMot {
  readonly mot: string;
  readonly id: number;
}

export interface PageTrouvee extends Pick<PageDUtilisateurs, 'utilisateurs'> {
  readonly suivant: RepereParMot | null;
}

/** Finds the people of a structure by the beginning of their names: the names belong to another module, a copy is kept. */
export interface Repertoire {
  /** Those whose names are not copied yet, whatever their statut. */
  aRepertorier(structureId: number, limite: number): Promise<readonly PersonneARepertorier[]>;
  repertorier(entrees: readonly EntreeDeRepertoire[]): Promise<void>;
  /** Her name has changed: it is to be copied again, everywhere. */
  oublier(utilisateurId: number): Promise<void>;
  /**
   * The validated ones who have a word that begins with each of `mots`, in the order of the word found for the first.
   * @param mots folded, at least one
   */
  chercher(
    structureId: number,
    mots: readonly string[],
    apres: RepereParMot | null,
    limite: number,
  ): Promise<PageTrouvee>;
}
