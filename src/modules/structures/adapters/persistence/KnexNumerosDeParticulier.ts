import type { Database } from '../../../../platform/knex/Database.ts';
import type { NumerosDeParticulier } from '../../application/ports/NumerosDeParticulier.ts';

const PROCHAIN = {
  name: 'structures.numero-de-particulier',
  text: `UPDATE structures_compteurs SET dernier = dernier + 1 WHERE nom = 'PARTICULIER' RETURNING dernier`,
} as const;

export class KnexNumerosDeParticulier implements NumerosDeParticulier {
  constructor(private readonly database: Database) {}

  async prochain(): Promise<number> {
    const [row] = await this.database.query<{ dernier: number }>(PROCHAIN);
    if (!row) throw new Error('structures_compteurs has no row for PARTICULIER');
    return row.dernier;
  }
}
