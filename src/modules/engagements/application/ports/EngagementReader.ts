import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Montant } from '../../../../kernel/domain/Montant.ts';
import type { Engagement, EtatDEngagement } from '../../domain/Engagement.ts';
import type { MemoireLie } from '../../domain/MemoireLie.ts';

export interface CriteresDEngagements {
  /** One at least. */
  readonly structureIds: readonly number[];
  /** Ten digits, exact. */
  readonly numero?: string | undefined;
  /** Exact. */
  readonly numeroMarche?: string | undefined;
  readonly etat?: EtatDEngagement | undefined;
  readonly notifieDu?: Jour | undefined;
  readonly notifieAu?: Jour | undefined;
  readonly montantMin?: Montant | undefined;
  readonly montantMax?: Montant | undefined;
}

/** Where a page begins: right after this engagement, the latest first. */
export interface RepereDEngagement {
  readonly notifieLe: Jour;
  readonly id: number;
}

export interface PageDEngagements {
  readonly engagements: readonly Engagement[];
  readonly suivant: RepereDEngagement | null;
}

export type TriDEngagements = 'notification' | 'numero' | 'montant';

export interface TrancheDEngagements {
  readonly depuis: number;
  readonly limite: number;
  readonly tri: TriDEngagements;
  readonly sens: 'asc' | 'desc';
}

export interface EngagementReader {
  /** By key, for pages that are read one after the other. */
  page(
    criteres: CriteresDEngagements,
    apres: RepereDEngagement | null,
    limite: number,
  ): Promise<PageDEngagements>;
  /** By rank, for programs. */
  tranche(criteres: CriteresDEngagements, tranche: TrancheDEngagements): Promise<readonly Engagement[]>;
  compter(criteres: CriteresDEngagements): Promise<number>;
  find(numero: string): Promise<Engagement | undefined>;
}

/** The mémoires that name engagements, kept from what their events say. */
export interface MemoiresLies {
  /** A mémoire that is already there changes, unless what is there is later. */
  noter(memoire: MemoireLie): Promise<void>;
  /** Of these structures only, or filed by one of them: anybody may type any number. The latest deposit first, 200 at most. */
  de(numeroEngagement: string, lecteurs: readonly number[]): Promise<readonly MemoireLie[]>;
}
