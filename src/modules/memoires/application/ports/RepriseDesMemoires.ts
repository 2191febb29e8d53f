/**
 * What may stand after FROM: tables or views of the same database in which the mémoires to take over lie. Ids are ours
 * already. Money in cents, quantities in thousandths, rates in basis points; on SQLite days are `YYYY-MM-DD` and instants ISO
 * text in UTC, to the millisecond. Every one has a `tranche`: the rows of one `reprendre`.
 *
 * - `memoires`: id, version_attendue (that of the last import; null for a new one), structure_id, createur_id (0: unknown),
 *   createur_nom, mandataire_id, mandataire_designation, compte_bancaire_id, compte_bancaire (JSON: libelle, iban, bic,
 *   titulaire), categorie, juridiction_id, destinataire_nom, destinataire_ville (the court that was recognised, or its name as
 *   typed), juridiction (as typed), prestataire_designation, prestataire_identifiant, prestataire_siret, prestataire_adresse
 *   (JSON, line by line), numero, reference, numero_parquet, autorite, mission_debut, mission_fin, date_depot, etat (of the portal
 *   of origin), date_etat, montant_ht, montant_tva, debours, montant_ttc, commentaire,
 *   etats (how many it has among the `etats`).
 * - `lignes`: memoire_id, rang (gives the order; holes do no harm), place (0 for the first of the mémoire, then 1, 2 …), libelle, quantite, unite, prix_unitaire_ht, taux_tva,
 *   montant_ht.
 * - `etats`: memoire_id, rang, place, etat (of the portal of origin), date, acteur, motif, commentaire.
 * - `pieces`: memoire_id, id, type, nom, taille, sha256, mime, ajoutee_le.
 */
export interface SourcesDesMemoires {
  readonly memoires: string;
  readonly lignes: string;
  readonly etats: string;
  readonly pieces: string;
}

/** What a comparison asks for besides. */
export interface SourcesComparees extends SourcesDesMemoires {
  /** The mémoires alone, as quick to read as can be: id, version_attendue. */
  readonly cles: string;
  /** The structures taken over: id. What was taken over for them and is not among the mémoires is in excess. */
  readonly structures: string;
  /** The ranks of the lignes and of the états of each mémoire go from 1 without a hole: they are its places. */
  readonly rangsSuivis: boolean;
}

export interface NumeroDIci {
  readonly ligne: number;
  readonly numero: string;
}

/** Ids of other modules, which a mémoire may bear. */
export interface ObjetsNommes {
  readonly structureIds: readonly number[];
  readonly utilisateurIds: readonly number[];
  readonly compteBancaireIds: readonly number[];
}

export interface TrancheReprise {
  readonly ecrits: number;
  /** Those that somebody here has acted on since the last import: left as they are. */
  readonly touches: readonly number[];
}

/** Both sides of one sum: what the sources hold and what the database holds. */
export interface TotalCompare {
  readonly structureId: number;
  /** Of the deposit, in UTC; null for what was never deposited. */
  readonly annee: number | null;
  /** Ours. */
  readonly etat: string;
  readonly attendu: { readonly nombre: number; readonly centimes: number };
  readonly trouve: { readonly nombre: number; readonly centimes: number };
}

/** What the sources and the database do not say alike. */
export interface EcartDeMemoire {
  readonly memoireId: number;
  readonly objet: 'memoire' | 'ligne' | 'debours' | 'etat' | 'piece';
  /** Its place in the mémoire; null for the mémoire itself and for a piece. */
  readonly rang: number | null;
  /** The SHA-256 of a piece. */
  readonly contenu: string | null;
  /** `absent`: from the database; `en-trop`: not in the sources; otherwise the columns that differ, by their names here. */
  readonly quoi: readonly string[];
}

/** A piece of the database, to be compared with its content. */
export interface PieceReprise {
  readonly memoireId: number;
  readonly pieceId: number;
  readonly sha256: string;
}

/**
 * The door by which the mémoires of the portal of origin come in: whole sets of rows, no event, no mail. Numbers, dates,
 * états, motifs and amounts are kept as they were, even where a deposit made here would be refused.
 */
export interface RepriseDesMemoires {
  /**
   * Before the first tranche: what is deposited from now on is numbered above. Never goes back.
   * @returns false when hardly any number would be left: nothing is done
   */
  numeroterAuDela(numero: number): Promise<boolean>;
  /**
   * Of these numbers, those that a mémoire deposited here bears already: never more than were deposited here.
   * @param relation of ligne, numero
   */
  numerosDIci(relation: string): Promise<readonly NumeroDIci[]>;
  /** Before the first tranche and outside of any transaction. @param combien mémoires that are expected */
  preparer(combien: number): Promise<void>;
  /** Whether what was taken away by `preparer` is still to be put back. */
  enSuspens(): Promise<boolean>;
  /** In the transaction that runs. */
  reprendre(sources: SourcesDesMemoires, tranche: number): Promise<TrancheReprise>;
  /** After the last tranche, or when a run stops, outside of any transaction. Does no harm when it is called again. */
  terminer(): Promise<void>;

  /** @param relation of id, version: how many are gone, or were acted on since they had that version */
  bouges(relation: string): Promise<number>;
  /** Which of them. @param relation of id, version */
  touches(relation: string): Promise<readonly number[]>;
  /** How many mémoires outside of the relation name one of these objects. @param relation of id */
  autresQuiNomment(relation: string, objets: ObjetsNommes): Promise<number>;
  /** In the transaction that runs. @param relation of id @returns how many were taken back */
  annuler(relation: string): Promise<number>;

  /** Only the sums that differ. What was acted on here since the import is on neither side. */
  comparerTotaux(sources: SourcesComparees): Promise<readonly TotalCompare[]>;
  /** Row by row, `limite` of each object at most. What was acted on here since the import is not compared. */
  comparer(sources: SourcesComparees, limite: number): Promise<readonly EcartDeMemoire[]>;
  /** The pieces that were taken over, in the order of their contents. */
  pieces(sources: SourcesComparees): AsyncIterable<readonly PieceReprise[]>;
}
