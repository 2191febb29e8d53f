import type { CompteDeFichier } from './BilanDuQuai.ts';

export type NatureDeLien =
  'COMPTE' | 'STRUCTURE' | 'RATTACHEMENT' | 'COMPTE_BANCAIRE' | 'MANDAT' | 'PIECE' | 'MEMOIRE';

export interface Lien {
  readonly nature: NatureDeLien;
  readonly ancienId: string;
  readonly notreId: number;
  readonly empreinte: string;
  /** As the run left it. */
  readonly version: number;
  /** False when it was here before. */
  readonly cree: boolean;
}

export type PhaseDeLot = 'EN_COURS' | 'TERMINE' | 'REMPLACE' | 'ANNULE';

/** One run. */
export interface Lot {
  readonly id: number;
  readonly exportSha256: string;
  readonly phase: PhaseDeLot;
  readonly commenceLe: Date;
  /** The last tranche done; -1 before the first. */
  readonly trancheDeStructures: number;
  readonly trancheDeMemoires: number;
}

export type Avancee = Partial<Pick<Lot, 'trancheDeStructures' | 'trancheDeMemoires'>>;

/** What stays of the runs: what each has brought, and as what. */
export interface Registre {
  /** In the transaction that runs, first: its queries are never cut, however long they take. */
  prendreSonTemps(): Promise<void>;
  /** The unfinished run of this export, or a new one; an unfinished run of another export is left where it is. */
  ouvrirLot(exportSha256: string, extraitLe: Date, le: Date): Promise<Lot>;
  trouver(lotId: number): Promise<Lot | undefined>;
  avancer(lotId: number, avancee: Avancee): Promise<void>;
  clore(
    lotId: number,
    phase: 'TERMINE' | 'ANNULE',
    le: Date,
    comptes: readonly CompteDeFichier[],
  ): Promise<void>;
  /** What is linked already keeps whose run it is. */
  lier(lotId: number, liens: readonly Lien[]): Promise<void>;
  /** Of accounts that wait for their activation. */
  aInviter(lotId: number, utilisateurIds: readonly number[]): Promise<void>;
  /** Those who have lost their access on the portal of origin, and are nobody else of it. @param anciensIds of the users */
  nePlusInviter(anciensIds: readonly string[]): Promise<void>;

  /** What this run has brought, of a nature, in pages. */
  liensDe(lotId: number, nature: NatureDeLien): AsyncIterable<readonly Lien[]>;
  /** SQL: id and version of the mémoires that this run has brought. */
  relationDesMemoires(lotId: number): string;
  /** Whether this run has rewritten what a former one brought, or a later one what this one brought; or another one counts on it. */
  estMele(lotId: number): Promise<boolean>;
  delier(lotId: number): Promise<void>;

  /** People still to be written to, the first ones. */
  invitations(limite: number): Promise<readonly number[]>;
  combienDInvitations(): Promise<number>;
  /** Returns those that nobody else had noted. */
  noterInvitees(utilisateurIds: readonly number[], le: Date): Promise<readonly number[]>;
}
