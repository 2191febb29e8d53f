import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../../../../platform/knex/Database.ts';
import { nommer } from './nommer.ts';

interface Retire {
  readonly nom: string;
  /** Puts it back without stopping those who write meanwhile, where the engine knows how. */
  readonly remettre: string;
}

/** In the order in which they go. */
const GENRES = ['renvoi', 'nettoyage', 'index', 'texte', 'cle'] as const;

type Genre = (typeof GENRES)[number];

interface Retirable extends Retire {
  readonly genre: Genre;
  readonly retirer: string;
}

/** Fewer rows than these are added as fast as indexes are built again. */
const MASSE = 50_000;

/** Of so many mémoires an index is built within a second or two: whoever writes meanwhile may wait for it. */
const VITE_INDEXES = 1_500_000;

/** Rows are found by the keys of the parts: these go only where next to nothing is there yet. */
const PRESQUE_VIDE = 10;

/**
 * Each list keeps one index of its structure, or of its juridiction: pages stay quick while the others are away. A search by
 * text waits for its own.
 */
const INDEX_RETIRABLES = [
  'memoires_prestataire_par_etat',
  'memoires_prestataire_par_montant',
  'memoires_prestataire_par_numero',
  'memoires_ouverts_par_etat',
  'memoires_ouverts_par_montant',
  'memoires_ouverts_par_numero',
  'memoires_payes',
  'memoires_par_auteur',
  'memoires_par_reference',
  'memoires_par_texte',
] as const;

const noms = INDEX_RETIRABLES.map((nom) => `'${nom}'`).join(', ');

/**
 * Foreign keys as well: each row would look its mémoire up, where one join tells for all. And who cleans the tables meanwhile: it is done
 * at the end.
 */
const RETIRABLES = {
  postgres: String.raw`
    SELECT indexname AS nom, CASE WHEN indexdef LIKE '%USING gin%' THEN 'texte' ELSE 'index' END AS genre,
      format('DROP INDEX %I', indexname) AS retirer,
      regexp_replace(indexdef, '^CREATE INDEX', 'CREATE INDEX CONCURRENTLY IF NOT EXISTS') AS remettre
    FROM pg_indexes WHERE schemaname = current_schema() AND indexname IN (${noms})
    UNION ALL
    SELECT conname, 'cle', format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
      format('%s;ALTER TABLE %s ADD CONSTRAINT %I PRIMARY KEY USING INDEX %I',
        regexp_replace(pg_get_indexdef(conindid), '^CREATE UNIQUE INDEX', 'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS'),
        conrelid::regclass, conname, conname)
    FROM pg_constraint WHERE contype = 'p' AND connamespace = current_schema()::regnamespace
      AND conrelid::regclass::text IN ('memoires_lignes', 'memoires_historique')
    UNION ALL
    SELECT conname, 'renvoi', format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
      format('ALTER TABLE %s ADD CONSTRAINT %I %s NOT VALID;ALTER TABLE %s VALIDATE CONSTRAINT %I',
        conrelid::regclass, conname, pg_get_constraintdef(oid), conrelid::regclass, conname)
    FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
      AND confrelid = 'memoires_memoires'::regclass
      AND conrelid::regclass::text IN ('memoires_lignes', 'memoires_debours', 'memoires_pieces', 'memoires_historique',
        'memoires_recherche')
    UNION ALL
    SELECT relname || '_nettoyage', 'nettoyage', format('ALTER TABLE %I SET (autovacuum_enabled = false)', relname),
      format('ALTER TABLE %I RESET (autovacuum_enabled)', relname)
    FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
      AND relname IN ('memoires_memoires', 'memoires_lignes', 'memoires_debours', 'memoires_pieces', 'memoires_historique',
        'memoires_recherche')
    ORDER BY nom`,
  sqlite: `SELECT name AS nom, 'index' AS genre, 'DROP INDEX ' || name AS retirer, sql AS remettre FROM sqlite_master
    WHERE type = 'index' AND name IN (${noms}) ORDER BY name`,
} as const;

/** What slows a mass of rows down: away before it, back after it. What is away is written down, so that nothing is forgotten. */
export class IndexDeMasse {
  /** @param masse from how many mémoires on it is worth it */
  constructor(
    private readonly database: Database,
    private readonly masse = MASSE,
  ) {}

  /**
   * Nothing is taken away for a few rows, nor for fewer than there are already. Each goes in a transaction of its own, and waits
   * for its lock half a second at most, for whoever reads meanwhile waits behind it: what somebody holds for long (a dump) stays.
   */
  async retirer(combien: number): Promise<void> {
    if (combien < this.masse) return;
    const deja = await this.combienDeja();
    if (combien < deja) return;

    const retirables = await this.database.query<Retirable>({
      name: 'memoires.index.retirables',
      text: RETIRABLES[this.database.dialect],
    });
    const vite = combien + deja <= VITE_INDEXES;
    const rangDe = ({ genre }: Retirable): number => GENRES.indexOf(genre);
    retirables.sort((a, b) => rangDe(a) - rangDe(b));
    for (const [ordre, retirable] of retirables.entries()) {
      if (retirable.genre === 'cle' && combien < deja * PRESQUE_VIDE) continue;
      if (!(await this.retirerUn(vite ? sansDetour(retirable) : retirable, ordre))) return;
    }
  }

  async manquent(): Promise<boolean> {
    const retires = await this.database.from('memoires_index_retires').select('nom').limit(1);
    return retires.length > 0;
  }

  /**
   * Taken up again where it stopped, two tables at a time where there are connections enough. What the planner knows of the tables is
   * measured anew, even when nothing was away.
   */
  async remettre(): Promise<void> {
    const retires = await this.database.from<Retire>('memoires_index_retires').orderBy('ordre', 'desc');
    /* Short commands, for which all the tables are locked: before any long one holds a lock that they would wait for. */
    for (const retire of retires) {
      await this.effacerCeQuiResteDe(retire.nom);
      await this.commander((await this.commandesDe(retire)).filter(estCourte));
    }
    const suite = TABLES.values();
    const travailler = async (): Promise<void> => {
      for (const table of suite) {
        for (const retire of retires) if (tableDe(retire) === table) await this.finir(retire);
        if (this.database.dialect === 'postgres')
          await this.commander([`VACUUM (ANALYZE) memoires_${table}`]);
      }
    };
    const ensemble = this.database.connections >= CONNEXIONS_POUR_DEUX ? 2 : 1;
    await tousFinis(Array.from({ length: ensemble }, travailler));
    if (this.database.dialect === 'sqlite') await this.commander(['ANALYZE']);
  }

  private async finir(retire: Retire): Promise<void> {
    const commandes = (await this.commandesDe(retire)).filter((commande) => !estCourte(commande));
    await this.commander(commandes.filter((commande) => !estUneCle(commande)));
    for (const cle of commandes.filter(estUneCle)) if (!(await this.poserLaCle(cle))) return;
    await this.database.from('memoires_index_retires').where({ nom: retire.nom }).delete();
  }

  /** Returns false when somebody reads for long: its index is there, and it stays written down that it is to be the key again. */
  private async poserLaCle(commande: string): Promise<boolean> {
    return this.sansAttendre(() =>
      this.database.run(async () => {
        await this.database.query(ATTENTE_COURTE);
        await this.database.query(nommer('index.cle', commande));
      }),
    );
  }

  private combienDeja(): Promise<number> {
    return this.database.run(async () => {
      if (this.database.dialect === 'postgres') await this.database.query(SANS_LIMITE);
      const [deja] = await this.database.query<{ nombre: number }>(COMBIEN, [this.masse * 100]);
      return deja?.nombre ?? 0;
    });
  }

  private retirerUn(retirable: Retirable, ordre: number): Promise<boolean> {
    return this.sansAttendre(() => this.database.run(() => this.noterEtRetirer(retirable, ordre)));
  }

  /** Returns false when somebody holds the table. */
  private async sansAttendre(faire: () => Promise<void>): Promise<boolean> {
    for (let essai = 1; essai <= ESSAIS; essai += 1) {
      if (essai > 1) await delay(PAUSE_MS);
      try {
        await faire();
        return true;
      } catch (error) {
        if ((error as { code?: string }).code !== VERROU_TENU) throw error;
      }
    }
    return false;
  }

  private async noterEtRetirer({ nom, retirer, remettre }: Retirable, ordre: number): Promise<void> {
    if (this.database.dialect === 'postgres') await this.database.query(ATTENTE_COURTE);
    const retires = this.database.from('memoires_index_retires');
    await retires.insert({ nom, ordre, remettre }).onConflict('nom').merge();
    await this.database.query({ name: `memoires.index.retirer.${nom}`, text: retirer });
  }

  /** An index of which the building was stopped serves nobody. */
  private async effacerCeQuiResteDe(nom: string): Promise<void> {
    if (this.database.dialect === 'sqlite') return this.commander([`DROP INDEX IF EXISTS ${nom}`]);
    const restes = await this.database.query<{ effacer: string }>(RESTES, [nom]);
    await this.commander(restes.map(({ effacer }) => effacer));
  }

  /** A constraint that is there already, valid or not, is only validated: to take it away would stop whoever reads. */
  private async commandesDe(retire: Retire): Promise<readonly string[]> {
    const commandes = commandesPour(retire);
    if (this.database.dialect === 'sqlite') return commandes;
    const posees = await this.database.query(POSEES, [retire.nom]);
    return posees.length > 0
      ? commandes.filter((commande) => !commande.includes(' ADD CONSTRAINT '))
      : commandes;
  }

  private commander(commandes: readonly string[]): Promise<void> {
    if (commandes.length === 0) return Promise.resolve();
    return this.database.commands(
      this.database.dialect === 'postgres' ? [...REGLAGES, ...commandes, ...RETOURS] : commandes,
    );
  }
}

/** The longest one first, then those whose keys are missed by whoever opens a mémoire. */
const TABLES = ['recherche', 'historique', 'lignes', 'memoires', 'pieces', 'debours'] as const;

type Table = (typeof TABLES)[number];

const commandesPour = ({ remettre }: Retire): readonly string[] => remettre.split(';');

/** It changes what is written about a table, whatever the table holds. */
const estCourte = (commande: string): boolean => commande.endsWith(' NOT VALID');

const estUneCle = (commande: string): boolean => commande.includes(' PRIMARY KEY ');

/** `CONCURRENTLY` reads a table twice, and waits for whoever reads. The index of texts is too long to build for anyone to wait. */
const sansDetour = (retirable: Retirable): Retirable =>
  retirable.genre === 'texte'
    ? retirable
    : { ...retirable, remettre: retirable.remettre.replace(' CONCURRENTLY', '') };

const tableDe = ({ nom, remettre }: Retire): Table => {
  const lue = /(?: ON|ALTER TABLE) (?:\w+\.)?[`"]?memoires_(\w+)/i.exec(remettre)?.[1];
  const table = TABLES.find((une) => une === lue);
  if (table === undefined) throw new RangeError(`${nom} stands on no table of ours`);
  return table;
};

/** Two of them, whoever holds the lock of the run, and one for the rest. */
const CONNEXIONS_POUR_DEUX = 4;

/** None is left running behind when another one has failed. */
const tousFinis = async (travaux: readonly Promise<void>[]): Promise<void> => {
  const issues = await Promise.allSettled(travaux);
  for (const issue of issues) if (issue.status === 'rejected') throw issue.reason;
};

/** However long it takes, and with room to sort. */
const REGLAGES = ['SET statement_timeout = 0', "SET maintenance_work_mem = '256MB'"];
const RETOURS = ['RESET statement_timeout', 'RESET maintenance_work_mem'];

const RESTES = {
  name: 'memoires.index.restes',
  text: `SELECT format('DROP INDEX CONCURRENTLY IF EXISTS %s', indexrelid::regclass) AS effacer FROM pg_index
    WHERE NOT indisvalid AND indexrelid = to_regclass(?)`,
} as const;

const POSEES = {
  name: 'memoires.index.posees',
  text: `SELECT conname FROM pg_constraint
    WHERE contype IN ('f', 'p') AND connamespace = current_schema()::regnamespace AND conname = ?`,
} as const;

const COMBIEN = {
  name: 'memoires.index.combien',
  text: 'SELECT count(*) AS nombre FROM (SELECT 1 FROM memoires_memoires LIMIT ?) AS m',
} as const;
const SANS_LIMITE = { name: 'memoires.index.sans-limite', text: 'SET LOCAL statement_timeout = 0' } as const;
const ATTENTE_COURTE = { name: 'memoires.index.attente', text: "SET LOCAL lock_timeout = '500ms'" } as const;
const VERROU_TENU = '55P03';
const ESSAIS = 3;
const PAUSE_MS = 1_000;
