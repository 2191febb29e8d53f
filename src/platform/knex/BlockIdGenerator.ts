import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import type { Database } from './Database.ts';

const TAILLE_DU_BLOC = 2 ** 32;
const BLOCS = 2 ** 21;

interface BlocRow {
  bloc: number;
}

const PRENDRE_UN_BLOC = {
  name: 'platform.ids.bloc',
  text: 'UPDATE platform_ids SET bloc = bloc + 1 RETURNING bloc',
} as const;

/**
 * Each process takes one block of 2^32 ids when it starts, then counts inside of it: an id costs no query, and none is lost
 * or given twice when a transaction is taken back. 2^21 starts fit below 2^53.
 */
export class BlockIdGenerator implements IdGenerator {
  private constructor(
    private last: number,
    private readonly end: number,
  ) {}

  static async open(database: Database): Promise<BlockIdGenerator> {
    const [row] = await database.query<BlocRow>(PRENDRE_UN_BLOC);
    if (!row || row.bloc >= BLOCS) throw new Error('no block of ids left in platform_ids');
    return new BlockIdGenerator(row.bloc * TAILLE_DU_BLOC, (row.bloc + 1) * TAILLE_DU_BLOC);
  }

  next(): number {
    if (++this.last >= this.end) throw new Error('block of ids exhausted');
    return this.last;
  }
}
