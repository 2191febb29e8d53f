import type { Database } from '../../../../platform/knex/Database.ts';
import type { AccuseDeDepot, AccusesDeDepot } from '../../application/ports/AccusesDeDepot.ts';

interface AccuseRow {
  memoire_id: number;
  sha256: string;
  taille: number;
  etabli_le: string;
}

const TROUVER = {
  name: 'memoires.accuses.trouver',
  text: 'SELECT memoire_id, sha256, taille, etabli_le FROM memoires_accuses WHERE memoire_id = ?',
} as const;

const GARDER = {
  name: 'memoires.accuses.garder',
  text: `INSERT INTO memoires_accuses (memoire_id, sha256, taille, etabli_le) VALUES (?, ?, ?, ?)
    ON CONFLICT (memoire_id) DO NOTHING`,
} as const;

export class KnexAccusesDeDepot implements AccusesDeDepot {
  constructor(private readonly database: Database) {}

  async find(memoireId: number): Promise<AccuseDeDepot | undefined> {
    const [row] = await this.database.query<AccuseRow>(TROUVER, [memoireId]);
    return (
      row && {
        memoireId: row.memoire_id,
        sha256: row.sha256,
        taille: row.taille,
        etabliLe: new Date(row.etabli_le),
      }
    );
  }

  async garder({ memoireId, sha256, taille, etabliLe }: AccuseDeDepot): Promise<void> {
    await this.database.query(GARDER, [memoireId, sha256, taille, etabliLe.toISOString()]);
  }
}
