import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Montant } from '../../../../kernel/domain/Montant.ts';
import type { CodeEtat } from '../../domain/etats.ts';
import type { Perimetre, Sens } from './CriteresListe.ts';

/** What a partner may ask of the mémoires of a perimeter. All the given ones must be met; lists are never empty. */
export interface CriteresDePartenaire {
  readonly perimetre: Perimetre;
  readonly etats: readonly CodeEtat[];
  /** The whole number, of the mémoire or of its draft. */
  readonly numero?: string | undefined;
  /** The zeros in front do not count. */
  readonly numeroEngagement?: string | undefined;
  readonly structureIds?: readonly number[] | undefined;
  readonly juridictionIds?: readonly number[] | undefined;
  /** The identifier of the prestataire, as it was on the day of the deposit. */
  readonly identifiant?: string | undefined;
  readonly serviceId?: number | undefined;
  readonly createurIds?: readonly number[] | undefined;
  readonly deposeDu?: Jour | undefined;
  /** Included. */
  readonly deposeAu?: Jour | undefined;
  readonly etatDu?: Jour | undefined;
  /** Included. */
  readonly etatAu?: Jour | undefined;
  readonly htMin?: Montant | undefined;
  readonly htMax?: Montant | undefined;
  readonly ttcMin?: Montant | undefined;
  readonly ttcMax?: Montant | undefined;
  /** Whether the prestataire has dealt with a refusal. */
  readonly rejetTraite?: boolean | undefined;
  /** The flux that brought them. */
  readonly numeroFlux?: string | undefined;
}

export const TRIS_DE_PARTENAIRE = [
  'depot',
  'numero',
  'etatLe',
  'etat',
  'montant',
  'prestataire',
  'destinataire',
] as const;

export type TriDePartenaire = (typeof TRIS_DE_PARTENAIRE)[number];

export interface PageParRang {
  /** Rows that are passed over. */
  readonly depuis: number;
  readonly limite: number;
  readonly tri: TriDePartenaire;
  readonly sens: Sens;
}

export interface MemoireDePartenaire {
  readonly id: number;
  /** The draft's number as long as there is no other. */
  readonly numero: string;
  readonly reference: string | null;
  readonly structureId: number;
  readonly identifiant: string;
  readonly designation: string;
  readonly serviceId: number | null;
  readonly juridictionId: number | null;
  readonly destinataire: string | null;
  readonly etat: CodeEtat;
  readonly etatLe: Date;
  readonly deposeLe: Date | null;
  readonly ht: Montant;
  /** Null for a draft in which no amount was typed yet. */
  readonly ttc: Montant | null;
  /** What the court retains, with VAT; null until it has decided. */
  readonly retenu: Montant | null;
  /** What was written with the last act. */
  readonly commentaire: string | null;
  /** Of its pieces, in bytes. */
  readonly taille: number;
  readonly rejetTraite: boolean;
  readonly numeroEngagement: string | null;
  /** The flux that brought it; null for one that came otherwise. */
  readonly numeroFlux: string | null;
}

/** Lists that page by number, within a bound, and count to the end: partners ask for both. */
export interface MemoiresPourPartenaires {
  lister(criteres: CriteresDePartenaire, page: PageParRang): Promise<readonly MemoireDePartenaire[]>;
  compter(criteres: CriteresDePartenaire): Promise<number>;
  /** Those of the perimeter, in one query, by id. */
  parIds(criteres: CriteresDePartenaire, ids: readonly number[]): Promise<readonly MemoireDePartenaire[]>;
  /** Told again, nothing changes. */
  traiterRejets(ids: readonly number[], le: Date, par: number): Promise<void>;
}
