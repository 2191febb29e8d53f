import type { Acte, CodeEtat } from '../../src/modules/memoires/domain/etats.ts';
import type { Database } from '../../src/platform/knex/Database.ts';

export interface Pas {
  readonly rang: number;
  readonly acte: Acte | 'OUVRIR';
  readonly etat: CodeEtat;
  readonly acteurId: number;
}

/** Everything that the database holds of one mémoire, counted. */
export interface Trace {
  readonly id: number;
  readonly numero: string | null;
  readonly etat: CodeEtat;
  readonly version: number;
  readonly lignes: number;
  readonly debours: number;
  readonly pieces: number;
  readonly historique: readonly Pas[];
  /** The deposits that were announced. */
  readonly annonces: number;
  /** The other changes of état that were announced. */
  readonly changements: number;
  readonly accuses: number;
  /** The mails that were sent and kept. */
  readonly courriels: number;
}

interface MemoireRow {
  id: number;
  numero: string | null;
  etat: CodeEtat;
  version: number;
}

interface PasRow {
  memoire_id: number;
  rang: number;
  acte: Pas['acte'];
  etat: CodeEtat;
  acteur_id: number;
}

interface EvenementRow {
  type: string;
  contenu: string;
}

/** Reads the tables whole: for the few thousand mémoires of a test. */
export const lireTraces = async (database: Database): Promise<ReadonlyMap<number, Trace>> => {
  const memoires: MemoireRow[] = await database
    .from<MemoireRow>('memoires_memoires')
    .select('id', 'numero', 'etat', 'version');
  const [lignes, debours, pieces, accuses] = await Promise.all(
    ['lignes', 'debours', 'pieces', 'accuses'].map((table) => combienParMemoire(database, table)),
  );
  const historiques = await lesHistoriques(database);
  const annonces = await evenementsDe(database, 'memoires.memoire-depose');
  const changements = await evenementsDe(database, 'memoires.etat-change');
  const courriels = await courrielsParNumero(database);

  return new Map(
    memoires.map((memoire) => {
      const { id, numero } = memoire;
      const trace: Trace = {
        ...memoire,
        lignes: lignes?.get(id) ?? 0,
        debours: debours?.get(id) ?? 0,
        pieces: pieces?.get(id) ?? 0,
        accuses: accuses?.get(id) ?? 0,
        historique: historiques.get(id) ?? [],
        annonces: annonces.get(id) ?? 0,
        changements: changements.get(id) ?? 0,
        courriels: numero === null ? 0 : (courriels.get(numero) ?? 0),
      };
      return [id, trace];
    }),
  );
};

const compter = <T>(valeurs: readonly T[]): ReadonlyMap<T, number> => {
  const compte = new Map<T, number>();
  for (const valeur of valeurs) compte.set(valeur, (compte.get(valeur) ?? 0) + 1);
  return compte;
};

const combienParMemoire = async (database: Database, table: string): Promise<ReadonlyMap<number, number>> => {
  const rows: { memoire_id: number }[] = await database
    .from<{ memoire_id: number }>(`memoires_${table}`)
    .select('memoire_id');
  return compter(rows.map(({ memoire_id }) => memoire_id));
};

const lesHistoriques = async (database: Database): Promise<ReadonlyMap<number, readonly Pas[]>> => {
  const rows: PasRow[] = await database
    .from<PasRow>('memoires_historique')
    .select('memoire_id', 'rang', 'acte', 'etat', 'acteur_id')
    .orderBy(['memoire_id', 'rang']);
  const historiques = new Map<number, Pas[]>();
  for (const { memoire_id, acteur_id: acteurId, ...pas } of rows) {
    const historique = historiques.get(memoire_id) ?? [];
    historiques.set(memoire_id, [...historique, { ...pas, acteurId }]);
  }
  return historiques;
};

const evenementsDe = async (database: Database, type: string): Promise<ReadonlyMap<number, number>> => {
  const rows: EvenementRow[] = await database
    .from<EvenementRow>('platform_evenements')
    .where({ type })
    .select('contenu');
  return compter(rows.map(({ contenu }) => (JSON.parse(contenu) as { memoireId: number }).memoireId));
};

const courrielsParNumero = async (database: Database): Promise<ReadonlyMap<string, number>> => {
  const rows: { sujet: string }[] = await database
    .from<{ sujet: string }>('platform_courriels')
    .select('sujet');
  return compter(rows.flatMap(({ sujet }) => /\d{10}/.exec(sujet) ?? []));
};
