import { token } from '../../platform/di.ts';
import type { MemoireDesigne } from './application/NommerMemoires.ts';
import type { SuiviDesMemoires } from './application/SuiviDesMemoires.ts';
import type { DepotParFlux } from './application/MemoireDeFlux.ts';
import type { RepriseDesMemoires } from './application/ports/RepriseDesMemoires.ts';

export type {
  EcartDeMemoire,
  NumeroDIci,
  PieceReprise,
  RepriseDesMemoires,
  SourcesComparees,
  SourcesDesMemoires,
  TotalCompare,
  TrancheReprise,
} from './application/ports/RepriseDesMemoires.ts';
export type { EtatSuivi, MemoireSuivi, SuiviDesMemoires } from './application/SuiviDesMemoires.ts';
export type {
  DepotDuFlux,
  DepotParFlux,
  MemoireDeFlux,
  MemoireDuFlux,
  PieceDeFlux,
  PlaceDansLeFlux,
  ProblemeDeFlux,
  TotauxDeFlux,
} from './application/MemoireDeFlux.ts';
export type { MemoireDesigne } from './application/NommerMemoires.ts';
export type { EngagementNomme } from './domain/EngagementNomme.ts';
export type { EtatDuMemoireChange } from './domain/EtatDuMemoireChange.ts';
export type { MemoireDepose } from './domain/MemoireDepose.ts';

/** What the other modules may ask of the mémoires. Rights are the asker's to check. */
export interface MemoiresFacade {
  /** The unknown ones are left out. */
  nommer(memoireIds: readonly number[]): Promise<readonly MemoireDesigne[]>;
}

export const memoiresFacade = token<MemoiresFacade>('memoires.facade');
export const depotParFlux = token<DepotParFlux>('memoires.depot-par-flux');
export const repriseDesMemoires = token<RepriseDesMemoires>('memoires.reprise');
export const suiviDesMemoires = token<SuiviDesMemoires>('memoires.suivi');
