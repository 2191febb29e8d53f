import type { MemoireDesigne, NommerMemoires } from '../../application/NommerMemoires.ts';
import type { MemoiresFacade } from '../../index.ts';

export class MemoiresEnFacade implements MemoiresFacade {
  constructor(private readonly nommerMemoires: NommerMemoires) {}

  nommer(memoireIds: readonly number[]): Promise<readonly MemoireDesigne[]> {
    return this.nommerMemoires.execute(memoireIds);
  }
}
