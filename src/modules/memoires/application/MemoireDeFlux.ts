import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Libelle } from '../../../kernel/domain/Langue.ts';
import type { Montant } from '../../../kernel/domain/Montant.ts';
import type { DeboursSaisi } from '../domain/Debours.ts';
import type { LigneSaisie } from '../domain/LigneDeMemoire.ts';
import type { Mission } from '../domain/Mission.ts';

/** A piece that came within a file of invoices. */
export interface PieceDeFlux {
  /** The code of its kind. */
  readonly type: string;
  readonly nom: string;
  readonly contenu: Uint8Array;
}

/** A whole mémoire as a flux tells it: by codes and identifiers, never by ids. */
export interface MemoireDeFlux {
  readonly structureId: number;
  /** "TJ-LYON"; null while it is not told. */
  readonly codeJuridiction: string | null;
  /** Null for the only service of the structure, when it has one. */
  readonly codeService: string | null;
  /** Null for that of the fiche. */
  readonly categorie: string | null;
  /** Null for the account by default. */
  readonly iban: string | null;
  readonly tvaSurLesDebits: boolean;
  readonly mission: Mission;
  readonly reference: string | null;
  readonly commentaire: string | null;
  readonly lignes: readonly LigneSaisie[];
  readonly debours: readonly DeboursSaisi[];
  readonly pieces: readonly PieceDeFlux[];
}

/** Where a mémoire stands in a flux. */
export interface PlaceDansLeFlux {
  /** "CPP0011130000000000000001" */
  readonly numero: string;
  /** From 0. */
  readonly rang: number;
}

export interface TotauxDeFlux {
  readonly ht: Montant;
  readonly tva: Montant;
  readonly debours: Montant;
  readonly ttc: Montant;
}

export interface MemoireDuFlux {
  readonly memoireId: number;
  /** Ten digits. */
  readonly numero: string;
}

export interface ProblemeDeFlux {
  /** As refusals name fields: "mission.autorite", "lignes.0.quantite", "pieces.1.fichier"; '' for the whole. */
  readonly champ: string;
  readonly code: string;
  readonly libelle: Libelle;
}

export type DepotDuFlux =
  | { readonly depose: MemoireDuFlux }
  /** Nothing was kept. */
  | { readonly problemes: readonly ProblemeDeFlux[] };

export interface DepotParFlux {
  /** May this person, or program, file for this structure: hers, or one that gave a mandat to hers? */
  peutDeposerPour(acteur: Acteur, structureId: number): boolean;
  /** By the rule of the mémoires: VAT by rate, half-up to the cent. */
  totaux(memoire: Pick<MemoireDeFlux, 'lignes' | 'debours'>): TotauxDeFlux;
  /**
   * The same act as `/cpro/memoires/v1/soumettre`, once for one place of one flux: done again, it gives what it gave. A flux
   * that the deposit refuses is told with every problem at once. Not to be called in a transaction: files are stored first.
   * @param ensuite in the transaction of the deposit
   */
  deposer(
    acteur: Acteur,
    memoire: MemoireDeFlux,
    place: PlaceDansLeFlux,
    ensuite: (depose: MemoireDuFlux) => Promise<void>,
  ): Promise<DepotDuFlux>;
}
