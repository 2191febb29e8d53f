import type { Logger } from 'pino';
import { chaqueNuit, DIMANCHE } from '../jobs/chaqueNuit.ts';
import type { RecurringTask } from '../jobs/RecurringTask.ts';
import type { Database } from '../knex/Database.ts';
import { databaseName } from '../knex/databaseName.ts';
import type { DiskFileStore } from './DiskFileStore.ts';
import type { FileReferences } from './FileReferences.ts';

const LOT = 500;
const UN_JOUR_MS = 86_400_000;

/**
 * Each Sunday night: the files that no module refers to any more leave the disk. A content put less than a day ago stays: an
 * upload may be about to refer to it. A folder that another database uses as well is left alone.
 */
export class SweepOfOrphanFiles implements RecurringTask {
  readonly nom = 'platform.balayer-les-fichiers';
  readonly mode = 'libre';
  readonly prochaine = chaqueNuit('03:30', DIMANCHE);

  constructor(
    private readonly files: DiskFileStore,
    private readonly references: readonly FileReferences[],
    private readonly database: Database,
    private readonly log: Logger,
  ) {}

  async execute(arret: AbortSignal): Promise<void> {
    if (this.references.length === 0) throw new Error('no module says which files it needs');
    if (!(await this.files.belongsTo(await databaseName(this.database)))) {
      this.log.error('files: the folder belongs to another database, nothing is swept');
      return;
    }
    const limit = new Date(Date.now() - UN_JOUR_MS);
    let removed = 0;
    for await (const lot of inLots(this.files.putBefore(limit))) {
      arret.throwIfAborted();
      removed += await this.sweep(lot, limit);
    }
    this.log.info({ removed }, 'files: swept');
  }

  private async sweep(lot: readonly string[], limit: Date): Promise<number> {
    const needed = await Promise.all(this.references.map((module) => module.referenced(lot)));
    let removed = 0;
    for (const sha256 of lot) {
      if (needed.some((some) => some.has(sha256))) continue;
      if (await this.files.discard(sha256, limit)) removed += 1;
    }
    return removed;
  }
}

async function* inLots(hashes: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let lot: string[] = [];
  for await (const hash of hashes) {
    lot.push(hash);
    if (lot.length < LOT) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
}
