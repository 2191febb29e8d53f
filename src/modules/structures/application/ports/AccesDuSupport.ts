import type { CompteSecouru } from '../../domain/historique/CompteSecouru.ts';

export type ObjetVu = 'PERSONNE' | 'STRUCTURE';

export type ActeDAcces = 'CONSULTATION' | CompteSecouru['acte'];

export interface AccesGarde {
  readonly id: number;
  readonly acte: ActeDAcces;
  readonly nature: ObjetVu;
  /** A person or a structure. */
  readonly objetId: number;
  /** The account of the support. */
  readonly parId: number;
  readonly le: Date;
}

/** An address, a number (identifiant of a structure), or words. */
export type GenreDeRecherche = 'COURRIEL' | 'NUMERO' | 'MOTS';

/** A search without what was typed, which may be the name or the address of a person. */
export interface RechercheGardee {
  readonly id: number;
  readonly genre: GenreDeRecherche;
  /** How many people and structures it has shown. */
  readonly resultats: number;
  /** The account of the support. */
  readonly parId: number;
  readonly le: Date;
}

/** A look at somebody or at a structure, an act on an account, or a search. */
export type LigneDeJournal = AccesGarde | (RechercheGardee & { readonly acte: 'RECHERCHE' });

/** The latest first; a page begins right after this line. */
export interface RepereDeJournal {
  readonly le: Date;
  readonly id: number;
}

export interface PageDeJournal {
  readonly lignes: readonly LigneDeJournal[];
  readonly suivant: RepereDeJournal | null;
}

/** Who, of the support, has looked at whom, and has searched; never changed once it is written. */
export interface AccesDuSupport {
  noter(acces: AccesGarde): Promise<void>;
  noterRecherche(recherche: RechercheGardee): Promise<void>;
  /** The latest first. */
  derniers(nature: ObjetVu, objetId: number, limite: number): Promise<readonly AccesGarde[]>;
  /** All of it, the latest first. */
  page(apres: RepereDeJournal | null, limite: number): Promise<PageDeJournal>;
}
