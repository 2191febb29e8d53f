import type { Database } from '../../../../platform/knex/Database.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type { Statement } from '../../../../platform/knex/Statement.ts';
import type { DelaisHabituels } from '../../application/ports/DelaisHabituels.ts';
import type { DelaiHabituel } from '../../domain/DelaiHabituel.ts';

interface DelaiRow {
  juridiction_id: number;
  jours: number;
  nombre: number;
  mesure_le: string;
}

const TROUVER: Statement = {
  name: 'memoires.delais.trouver',
  text: 'SELECT juridiction_id, jours, nombre, mesure_le FROM memoires_delais WHERE juridiction_id = ?',
};

export class KnexDelaisHabituels implements DelaisHabituels {
  private readonly mesure: Statement;

  constructor(private readonly database: Database) {
    this.mesure = mesurer(database.dialect);
  }

  async find(juridictionId: number): Promise<DelaiHabituel | undefined> {
    const [row] = await this.database.query<DelaiRow>(TROUVER, [juridictionId]);
    return (
      row && {
        juridictionId: row.juridiction_id,
        jours: row.jours,
        nombre: row.nombre,
        mesureLe: new Date(row.mesure_le),
      }
    );
  }

  async mesurer(juridictionId: number, depuis: Date, maintenant: Date): Promise<void> {
    await this.database.query(this.mesure, [
      juridictionId,
      maintenant.toISOString(),
      juridictionId,
      depuis.toISOString(),
    ]);
  }
}

/** The lower median of the elapsed days, rounded: one statement, which reads an index and nothing else. */
const mesurer = (dialect: Dialect): Statement => {
  const postgres = dialect === 'postgres';
  const jours = postgres
    ? 'EXTRACT(EPOCH FROM etat_le - depose_le) / 86400'
    : 'julianday(etat_le) - julianday(depose_le)';
  const [id, instant] = postgres ? ['?::bigint', '?::timestamptz'] : ['?', '?'];
  return {
    name: 'memoires.delais.mesurer',
    text: `INSERT INTO memoires_delais (juridiction_id, jours, nombre, mesure_le)
      SELECT ${id}, CAST(ROUND(jours) AS integer), nombre, ${instant} FROM (
        SELECT jours, ROW_NUMBER() OVER (ORDER BY jours) AS place, COUNT(*) OVER () AS nombre FROM (
          SELECT ${jours} AS jours FROM memoires_memoires
          WHERE etat = 'PAYE' AND juridiction_id = ? AND etat_le >= ?
        ) AS durees
      ) AS rangees WHERE place = (nombre + 1) / 2
      ON CONFLICT (juridiction_id) DO UPDATE SET jours = excluded.jours, nombre = excluded.nombre,
        mesure_le = excluded.mesure_le`,
  };
};
