import type { Database } from '../../../../platform/knex/Database.ts';

/** A pair of keys: the public one as a JWK, the private one sealed. */
export interface CleGardee {
  readonly kid: string;
  readonly publique: string;
  readonly scellee: string;
  readonly creeeLe: Date;
}

interface CleRow {
  kid: string;
  publique: string;
  scellee: string;
  creee_le: string;
}

const TABLE = 'raccordements_cles';

export class KnexCles {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  async toutes(): Promise<readonly CleGardee[]> {
    const rows = await this.database.from<CleRow>(TABLE).orderBy([
      { column: 'creee_le', order: 'desc' },
      { column: 'kid', order: 'desc' },
    ]);
    return rows.map(({ kid, publique, scellee, creee_le }) => ({
      kid,
      publique,
      scellee,
      creeeLe: new Date(creee_le),
    }));
  }

  async garder({ kid, publique, scellee, creeeLe }: CleGardee): Promise<void> {
    await this.database
      .from<CleRow>(TABLE)
      .insert({ kid, publique, scellee, creee_le: creeeLe.toISOString() });
  }

  async oublier(kids: readonly string[]): Promise<void> {
    await this.database
      .from<CleRow>(TABLE)
      .whereIn('kid', [...kids])
      .delete();
  }
}
