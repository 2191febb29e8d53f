import type { Libelle } from '../../../../../../kernel/domain/Langue.ts';

/** The catégories that a mémoire may bear, in the order in which they are offered. */
export type CategoriesDePrestataires = () => readonly {
  readonly code: string;
  readonly libelle: Libelle;
  /** The State orders by engagements there. */
  readonly engagements?: boolean;
}[];
