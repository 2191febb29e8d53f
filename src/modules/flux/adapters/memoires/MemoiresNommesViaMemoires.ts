import type { MemoiresFacade } from '../../../memoires/index.ts';
import type { MemoiresNommes } from '../../application/ports/MemoiresNommes.ts';

export class MemoiresNommesViaMemoires implements MemoiresNommes {
  constructor(private readonly memoires: MemoiresFacade) {}

  async numeros(memoireIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
    if (memoireIds.length === 0) return new Map();
    const nommes = await this.memoires.nommer(memoireIds);
    return new Map(nommes.map(({ id, numero }) => [id, numero]));
  }
}
