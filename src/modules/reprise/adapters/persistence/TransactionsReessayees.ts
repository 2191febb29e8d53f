import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { Attente } from '../../application/ports/Attente.ts';

const ESSAIS = 4;
const PAUSE_MS = 200;

/** Somebody has written the same SIRET, the same address or the same role meanwhile, or both waited for one another. */
const RENCONTRES = new Set(['23505', '40001', '40P01', 'SQLITE_BUSY']);

/**
 * Transactions that people who use the site meanwhile may make fail: done again, a few times, and what was written in between is then
 * found. The work must be able to start anew. The last failure is told.
 */
export class TransactionsReessayees implements UnitOfWork {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attente: Attente,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    for (let essai = 1; ; essai += 1) {
      try {
        return await this.unitOfWork.run(work);
      } catch (error) {
        if (essai === ESSAIS || !RENCONTRES.has((error as { code?: string }).code ?? '')) throw error;
        await this.attente.attendre(essai * PAUSE_MS);
      }
    }
  }
}
