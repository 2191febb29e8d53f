import type { Database } from '../../../../platform/knex/Database.ts';
import type { Rappels } from '../../application/ports/Rappels.ts';

interface RappelRow {
  cle: string;
  envoye_le: string;
}

const NOTER = {
  name: 'structures.noter-rappel',
  text: 'INSERT INTO structures_rappels (cle, envoye_le) VALUES (?, ?) ON CONFLICT (cle) DO NOTHING RETURNING cle',
} as const;

export class KnexRappels implements Rappels {
  constructor(private readonly database: Database) {}

  async noter(cles: readonly string[], le: Date): Promise<ReadonlySet<string>> {
    const notees = new Set<string>();
    for (const cle of cles) {
      const [row] = await this.database.query<RappelRow>(NOTER, [cle, le.toISOString()]);
      if (row) notees.add(row.cle);
    }
    return notees;
  }

  async oublier(avant: Date): Promise<void> {
    await this.database
      .from<RappelRow>('structures_rappels')
      .where('envoye_le', '<', avant.toISOString())
      .delete();
  }
}
