import type { Database } from '../../../../platform/knex/Database.ts';
import type { Statement } from '../../../../platform/knex/Statement.ts';
import type { NumerosDeMemoire } from '../../application/ports/NumerosDeMemoire.ts';
import { numeroDeBrouillon, numeroDeMemoire } from '../../domain/numeros.ts';

export type Serie = 'memoires_numeros' | 'memoires_numeros_brouillons';

/** A sequence on PostgreSQL, which no transaction holds; a counter on SQLite, where there is one writer at a time. */
export class KnexNumerosDeMemoire implements NumerosDeMemoire {
  constructor(private readonly database: Database) {}

  async prochainNumero(): Promise<string> {
    return numeroDeMemoire(await this.prochain('memoires_numeros'));
  }

  async prochainBrouillon(annee: number): Promise<string> {
    return numeroDeBrouillon(annee, await this.prochain('memoires_numeros_brouillons'));
  }

  private async prochain(serie: Serie): Promise<number> {
    const [row] = await this.database.query<{ place: number }>(
      this.database.dialect === 'postgres' ? SEQUENCE : COMPTEUR,
      [serie],
    );
    if (!row) throw new Error(`no numbering ${serie}`);
    return row.place;
  }
}

const SEQUENCE: Statement = {
  name: 'memoires.numeros.prochain',
  text: 'SELECT nextval(?::regclass) AS place',
};

const COMPTEUR: Statement = {
  name: 'memoires.numeros.prochain',
  text: 'UPDATE memoires_compteurs SET dernier = dernier + 1 WHERE serie = ? RETURNING dernier AS place',
};
