import type { Database } from '../../../../platform/knex/Database.ts';
import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type { LigneLue } from '../../application/ports/ExportOuvert.ts';
import { empreinteDe, texteDeCopie } from '../ligneDeCopie.ts';

/** SQLite takes 32,766 values in one statement; over some hundred rows nothing more is gained. */
const VALEURS_AU_PLUS = 32_000;
const LIGNES_AU_PLUS = 500;

/** Rows into a table of the quai by prepared statements of many rows, each of which is kept by itself. */
export class InsertionDansSqlite {
  constructor(private readonly database: Database) {}

  async inserer(
    table: string,
    colonnes: readonly string[],
    lots: AsyncIterable<readonly LigneLue[]>,
  ): Promise<void> {
    const taille = Math.min(LIGNES_AU_PLUS, Math.floor(VALEURS_AU_PLUS / colonnes.length));
    for await (const lot of lots) {
      for (let debut = 0; debut < lot.length; debut += taille)
        await this.insererTout(table, colonnes, lot.slice(debut, debut + taille));
    }
  }

  private async insererTout(
    table: string,
    colonnes: readonly string[],
    lignes: readonly LigneLue[],
  ): Promise<void> {
    const valeurs: Value[] = [];
    for (const { ligne, valeurs: lues } of lignes) {
      valeurs.push(ligne, empreinteDe(texteDeCopie(lues)));
      for (const lue of lues) valeurs.push(lue);
    }
    const tuple = `(${colonnes.map(() => '?').join(', ')})`;
    const tuples = Array.from(lignes, () => tuple).join(', ');
    await this.database.query(
      {
        name: `reprise.recevoir.${table}.${lignes.length}`,
        text: `INSERT INTO ${table} (${colonnes.join(', ')}) VALUES ${tuples}`,
      },
      valeurs,
    );
  }
}
