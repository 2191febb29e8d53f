import type { Libelle } from '../../../../kernel/domain/Langue.ts';

/** What a piece of a mémoire may be, in the order in which they are offered. */
export type TypesDePieces = readonly { readonly code: string; readonly libelle: Libelle }[];
