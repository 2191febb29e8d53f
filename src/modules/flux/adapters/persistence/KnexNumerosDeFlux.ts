import type { Database } from '../../../../platform/knex/Database.ts';
import type { NumerosDeFlux } from '../../application/ports/NumerosDeFlux.ts';
import { numeroDeFlux } from '../../domain/numeroDeFlux.ts';

const PROCHAIN = {
  sqlite: {
    name: 'flux.numeros.prochain',
    text: `UPDATE flux_compteurs SET dernier = dernier + 1 WHERE serie = 'flux_numeros' RETURNING dernier AS place`,
  },
  postgres: { name: 'flux.numeros.prochain', text: `SELECT nextval('flux_numeros') AS place` },
} as const;

/** A sequence on PostgreSQL, which no transaction holds; a counter on SQLite, where there is one writer at a time. */
export class KnexNumerosDeFlux implements NumerosDeFlux {
  constructor(private readonly database: Database) {}

  async prochain(): Promise<string> {
    const [row] = await this.database.query<{ place: number | string }>(PROCHAIN[this.database.dialect]);
    if (!row) throw new Error('no numbering of flux');
    return numeroDeFlux(Number(row.place));
  }
}
