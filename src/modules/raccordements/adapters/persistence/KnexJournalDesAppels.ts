import type { Database } from '../../../../platform/knex/Database.ts';
import { insertInBulk, type BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import type {
  AppelNote,
  CriteresDAppels,
  JournalDesAppels,
  PageDAppels,
  RepereDAppel,
} from '../../application/ports/JournalDesAppels.ts';

const TABLE = 'raccordements_appels';

interface AppelRow {
  id: number;
  application_id: number;
  compte_id: number | null;
  route: string;
  statut: number;
  code_retour: number | null;
  duree: number;
  survenu_le: string;
}

const COLONNES: readonly BulkColumn[] = [
  { nom: 'id', type: 'bigint' },
  { nom: 'application_id', type: 'bigint' },
  { nom: 'compte_id', type: 'bigint' },
  { nom: 'route', type: 'text' },
  { nom: 'statut', type: 'smallint' },
  { nom: 'code_retour', type: 'integer' },
  { nom: 'duree', type: 'integer' },
  { nom: 'survenu_le', type: 'timestamptz' },
];

const PURGER = {
  name: 'raccordements.appels.purger',
  text: `DELETE FROM ${TABLE} WHERE id IN
    (SELECT id FROM ${TABLE} WHERE survenu_le < ? ORDER BY survenu_le LIMIT ?) RETURNING id`,
} as const;

export class KnexJournalDesAppels implements JournalDesAppels {
  constructor(private readonly database: Database) {}

  async ajouter(appels: readonly AppelNote[]): Promise<void> {
    if (appels.length === 0) return;
    const rows = appels.map((appel) => [
      appel.id,
      appel.applicationId,
      appel.compteId,
      appel.route,
      appel.statut,
      appel.codeRetour,
      appel.duree,
      appel.le.toISOString(),
    ]);
    const { dialect } = this.database;
    await this.database.query(insertInBulk(dialect, 'raccordements.appels.ajouter', TABLE, COLONNES), [
      JSON.stringify(rows),
    ]);
  }

  async page(
    { applicationId, route, resultat }: CriteresDAppels,
    apres: RepereDAppel | null,
    limite: number,
  ): Promise<PageDAppels> {
    const query = this.database
      .from<AppelRow>(TABLE)
      .where({ application_id: applicationId })
      .orderBy([
        { column: 'survenu_le', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limite + 1);
    if (route !== undefined) query.where({ route });
    if (resultat === 'REUSSI') query.where({ statut: 200, code_retour: 0 });
    if (resultat === 'REFUSE') query.whereRaw('(statut <> 200 OR code_retour IS NULL OR code_retour <> 0)');
    if (apres) query.whereRaw('(survenu_le, id) < (?, ?)', [apres.le.toISOString(), apres.id]);
    const rows = await query;
    const page = rows.slice(0, limite).map(appelDepuis);
    const dernier = rows.length > limite ? page.at(-1) : undefined;
    return { appels: page, suivant: dernier ? { le: dernier.le, id: dernier.id } : null };
  }

  async purger(avant: Date, limite: number): Promise<number> {
    return (await this.database.query(PURGER, [avant.toISOString(), limite])).length;
  }
}

const appelDepuis = (row: AppelRow): AppelNote => ({
  id: row.id,
  applicationId: row.application_id,
  compteId: row.compte_id,
  route: row.route,
  statut: row.statut,
  codeRetour: row.code_retour,
  duree: row.duree,
  le: new Date(row.survenu_le),
});
