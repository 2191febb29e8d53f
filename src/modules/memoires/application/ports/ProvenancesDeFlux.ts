import type { MemoireDuFlux, PlaceDansLeFlux } from '../MemoireDeFlux.ts';

/** Which mémoires came by a flux. */
export interface ProvenancesDeFlux {
  /** False when another mémoire has this place of the flux already. */
  retenir(place: PlaceDansLeFlux, memoireId: number): Promise<boolean>;
  /** By its mémoire. */
  vientDUnFlux(memoireId: number): Promise<boolean>;
  trouver(place: PlaceDansLeFlux): Promise<MemoireDuFlux | undefined>;
}
