import type { Database } from '../../../../platform/knex/Database.ts';
import type {
  EntreeDeRepertoire,
  PageTrouvee,
  PersonneARepertorier,
  RepereParMot,
  Repertoire,
} from '../../application/ports/Repertoire.ts';
import { requeteDeRepertoire } from './requeteDeRepertoire.ts';
import { utilisateurDepuis, type RattachementRow } from './rattachementRows.ts';

const TABLE = 'structures_repertoire';
const LIENS = 'structures_rattachements';
const LIGNES_PAR_INSERTION = 200;

interface MotRow {
  structure_id: number;
  mot: string;
  rattachement_id: number;
}

const A_REPERTORIER = {
  name: 'structures.a-repertorier',
  text: `SELECT id, utilisateur_id FROM ${LIENS} WHERE structure_id = ? AND NOT repertorie ORDER BY id LIMIT ?`,
} as const;

export class KnexRepertoire implements Repertoire {
  constructor(private readonly database: Database) {}

  async aRepertorier(structureId: number, limite: number): Promise<readonly PersonneARepertorier[]> {
    const rows = await this.database.query<RattachementRow>(A_REPERTORIER, [structureId, limite]);
    return rows.map((row) => ({ rattachementId: row.id, utilisateurId: row.utilisateur_id }));
  }

  repertorier(entrees: readonly EntreeDeRepertoire[]): Promise<void> {
    return this.database.run(async () => {
      const ids = entrees.map(({ rattachementId }) => rattachementId);
      await this.database.from<MotRow>(TABLE).whereIn('rattachement_id', ids).delete();
      const rows = entrees.flatMap(({ rattachementId, structureId, mots }) =>
        mots.map((mot) => ({ structure_id: structureId, mot, rattachement_id: rattachementId })),
      );
      for (let debut = 0; debut < rows.length; debut += LIGNES_PAR_INSERTION) {
        const lot = rows.slice(debut, debut + LIGNES_PAR_INSERTION);
        await this.database.from<MotRow>(TABLE).insert(lot).onConflict().ignore();
      }
      await this.database.from<{ id: number; repertorie: boolean }>(LIENS).whereIn('id', ids).update({
        repertorie: true,
      });
    });
  }

  async oublier(utilisateurId: number): Promise<void> {
    await this.database
      .from<{ utilisateur_id: number; repertorie: boolean }>(LIENS)
      .where({ utilisateur_id: utilisateurId })
      .update({ repertorie: false });
  }

  async chercher(
    structureId: number,
    mots: readonly string[],
    apres: RepereParMot | null,
    limite: number,
  ): Promise<PageTrouvee> {
    const { statement, valeurs } = requeteDeRepertoire(structureId, mots, apres, limite + 1);
    const trouves = await this.database.query<MotRow>(statement, valeurs);
    const page = trouves.slice(0, limite);
    const dernier = trouves.length > limite ? page.at(-1) : undefined;
    const ids = page.map((row) => row.rattachement_id);
    const rows = await this.database.from<RattachementRow>(LIENS).whereIn('id', ids);
    const parId = new Map(rows.map((row) => [row.id, utilisateurDepuis(row)]));
    return {
      utilisateurs: ids.flatMap((id) => parId.get(id) ?? []),
      suivant: dernier ? { mot: dernier.mot, id: dernier.rattachement_id } : null,
    };
  }
}
