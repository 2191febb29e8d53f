import type { Database } from '../../../../platform/knex/Database.ts';
import type { MemoireDuFlux, PlaceDansLeFlux } from '../../application/MemoireDeFlux.ts';
import type { ProvenancesDeFlux } from '../../application/ports/ProvenancesDeFlux.ts';

const RETENIR = {
  name: 'memoires.flux.retenir',
  text: `INSERT INTO memoires_flux (numero_flux, rang, memoire_id) VALUES (?, ?, ?)
         ON CONFLICT (numero_flux, rang) DO NOTHING RETURNING rang`,
} as const;

const TROUVER = {
  name: 'memoires.flux.trouver',
  text: `SELECT f.memoire_id AS id, m.numero_affiche AS numero FROM memoires_flux AS f
         JOIN memoires_memoires AS m ON m.id = f.memoire_id WHERE f.numero_flux = ? AND f.rang = ?`,
} as const;

const RECONNAITRE = {
  name: 'memoires.flux.reconnaitre',
  text: 'SELECT rang FROM memoires_flux WHERE memoire_id = ?',
} as const;

export class KnexProvenancesDeFlux implements ProvenancesDeFlux {
  constructor(private readonly database: Database) {}

  async retenir({ numero, rang }: PlaceDansLeFlux, memoireId: number): Promise<boolean> {
    const retenues = await this.database.query(RETENIR, [numero, rang, memoireId]);
    return retenues.length === 1;
  }

  async vientDUnFlux(memoireId: number): Promise<boolean> {
    return (await this.database.query(RECONNAITRE, [memoireId])).length > 0;
  }

  async trouver({ numero, rang }: PlaceDansLeFlux): Promise<MemoireDuFlux | undefined> {
    const [row] = await this.database.query<{ id: number; numero: string }>(TROUVER, [numero, rang]);
    return row && { memoireId: row.id, numero: row.numero };
  }
}
