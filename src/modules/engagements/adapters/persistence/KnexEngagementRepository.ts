import type { Database } from '../../../../platform/knex/Database.ts';
import { insertInBulk } from '../../../../platform/knex/insertInBulk.ts';
import type { EngagementRepository } from '../../application/ports/EngagementRepository.ts';
import type { Engagement } from '../../domain/Engagement.ts';
import { COLONNES, engagementDepuis, valeursDe, type EngagementRow } from './engagementRows.ts';

const TABLE = 'engagements_engagements';

const REMPLACER = `ON CONFLICT (numero) DO UPDATE SET ${COLONNES.filter(
  ({ nom }) => nom !== 'id' && nom !== 'numero',
)
  .map(({ nom }) => `${nom} = excluded.${nom}`)
  .join(', ')}`;

export class KnexEngagementRepository implements EngagementRepository {
  constructor(private readonly database: Database) {}

  async parNumeros(numeros: readonly string[]): Promise<ReadonlyMap<string, Engagement>> {
    if (numeros.length === 0) return new Map();
    const rows = await this.database.from<EngagementRow>(TABLE).whereIn('numero', [...numeros]);
    return new Map(rows.map((row) => [row.numero, engagementDepuis(row)]));
  }

  async garder(engagements: readonly Engagement[], le: Date): Promise<void> {
    if (engagements.length === 0) return;
    const statement = insertInBulk(this.database.dialect, 'engagements.garder', TABLE, COLONNES, REMPLACER);
    await this.database.query(statement, [JSON.stringify(engagements.map((un) => valeursDe(un, le)))]);
  }
}
