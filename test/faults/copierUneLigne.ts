import type { Database } from '../../src/platform/knex/Database.ts';

const PREMIER_ID = 7_000_000_000_000_000;
const PAR_LOT = 200;

let copies = 0;

/** Adds copies of the one row that is there, each with an id of its own and with what `ecart` says of its rank. */
export const copierUneLigne = async (
  database: Database,
  table: string,
  ou: Readonly<Record<string, number>>,
  combien: number,
  ecart: (rang: number) => object = () => ({}),
): Promise<void> => {
  const modele = await database.from<Record<string, unknown>>(table).where(ou).first();
  if (!modele) throw new Error(`${table} has no row to copy`);
  for (let debut = 0; debut < combien; debut += PAR_LOT) {
    const rangs = Array.from({ length: Math.min(PAR_LOT, combien - debut) }, (_, rang) => debut + rang);
    await database
      .from<Record<string, unknown>>(table)
      .insert(rangs.map((rang) => ({ ...modele, ...ecart(rang), id: PREMIER_ID + copies++ })));
  }
};
