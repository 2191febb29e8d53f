import type { Clock } from '../../../../../kernel/application/Clock.ts';
import type { Database } from '../../../../../platform/knex/Database.ts';
import type { Statement } from '../../../../../platform/knex/Statement.ts';
import type {
  EcartDeMemoire,
  NumeroDIci,
  ObjetsNommes,
  PieceReprise,
  RepriseDesMemoires,
  SourcesComparees,
  SourcesDesMemoires,
  TotalCompare,
  TrancheReprise,
} from '../../../application/ports/RepriseDesMemoires.ts';
import { ComparaisonDesMemoires } from './ComparaisonDesMemoires.ts';
import { IndexDeMasse } from './IndexDeMasse.ts';
import { INSTANTS_D_UN_MEMOIRE, type Codes } from './projections.ts';
import { nommer } from './nommer.ts';
import { repriseStatements, type RepriseStatements } from './repriseStatements.ts';

/** So many numbers at least stay free for those who deposit. */
const RESERVE = 1_000_000_000;
const DERNIER_NUMERO = 9_999_999_999;

/** One statement a table and a tranche: the rows never leave the database. */
export class KnexRepriseDesMemoires implements RepriseDesMemoires {
  private readonly connus = new Map<string, RepriseStatements>();
  private readonly index: IndexDeMasse;
  private readonly comparaison: ComparaisonDesMemoires;

  constructor(
    private readonly database: Database,
    private readonly codes: Codes,
    private readonly clock: Clock,
    masse?: number,
  ) {
    this.index = new IndexDeMasse(database, masse);
    this.comparaison = new ComparaisonDesMemoires(database, codes);
  }

  async numeroterAuDela(numero: number): Promise<boolean> {
    if (!Number.isSafeInteger(numero) || numero > DERNIER_NUMERO - RESERVE) return false;
    const valeurs = this.database.dialect === 'postgres' ? [numero, numero] : [numero];
    await this.database.query(AU_DELA[this.database.dialect], valeurs);
    return true;
  }

  numerosDIci(relation: string): Promise<readonly NumeroDIci[]> {
    return this.database.run(async () => {
      if (this.database.dialect === 'postgres') await this.database.query(SANS_LIMITE);
      return this.database.query<NumeroDIci>(
        nommer(
          'numeros-d-ici',
          `SELECT r.ligne, r.numero FROM memoires_memoires AS m JOIN ${relation} AS r ON r.numero = m.numero
            WHERE m.repris_le IS NULL`,
        ),
      );
    });
  }

  preparer(combien: number): Promise<void> {
    return this.index.retirer(combien);
  }

  enSuspens(): Promise<boolean> {
    return this.index.manquent();
  }

  terminer(): Promise<void> {
    return this.index.remettre();
  }

  async reprendre(sources: SourcesDesMemoires, tranche: number): Promise<TrancheReprise> {
    const statements = this.statementsDe(sources);
    const [compte] = await this.database.query<{
      nombre: number;
      connus: number;
    }>(statements.compter, [tranche]);
    const { nombre, connus } = compte ?? { nombre: 0, connus: 0 };
    if (nombre === 0) return { ecrits: 0, touches: [] };

    const instant = this.clock.now().toISOString();
    const instants = new Array<string>(INSTANTS_D_UN_MEMOIRE).fill(instant);
    const { creer, remplacer, avancerLesBrouillons } = statements;
    if (connus < nombre) {
      await this.database.query(creer, [...instants, tranche]);
      await this.avancer(avancerLesBrouillons.crees, tranche);
    }
    if (connus > 0) {
      await this.database.query(remplacer, [...instants, tranche]);
      await this.avancer(avancerLesBrouillons.remplaces, tranche);
    }

    const touches =
      connus > 0 ? await this.database.query<{ id: number }>(statements.touches, [tranche]) : [];
    if (connus > 0) for (const vider of statements.vider) await this.database.query(vider, [tranche]);
    const filtrees = touches.length > 0;
    for (const { statement, avecInstant } of statements.parties[filtrees ? 'intacts' : 'tout']) {
      await this.database.query(statement, [
        ...(avecInstant ? [instant] : []),
        ...(filtrees ? [tranche] : []),
        tranche,
      ]);
    }
    return {
      ecrits: nombre - touches.length,
      touches: touches.map(({ id }) => id),
    };
  }

  async bouges(relation: string): Promise<number> {
    const [row] = await this.database.query<{ nombre: number }>(
      nommer(
        'bouges',
        `SELECT count(*) AS nombre FROM ${relation} AS r LEFT JOIN memoires_memoires AS m ON m.id = r.id
          WHERE m.version IS DISTINCT FROM r.version`,
      ),
    );
    return row?.nombre ?? 0;
  }

  touches(relation: string): Promise<readonly number[]> {
    return this.database.run(async () => {
      if (this.database.dialect === 'postgres') await this.database.query(SANS_LIMITE);
      const rows = await this.database.query<{ id: number }>(
        nommer(
          'touches-depuis',
          `SELECT r.id FROM ${relation} AS r LEFT JOIN memoires_memoires AS m ON m.id = r.id
            WHERE m.version IS DISTINCT FROM r.version ORDER BY r.id`,
        ),
      );
      return rows.map(({ id }) => id);
    });
  }

  async autresQuiNomment(
    relation: string,
    { structureIds, utilisateurIds, compteBancaireIds }: ObjetsNommes,
  ): Promise<number> {
    const parmi = (colonne: string): string => `m.${colonne} IN ${LISTES[this.database.dialect]}`;
    const colonnes = ['structure_id', 'mandataire_id', 'createur_id', 'compte_bancaire_id'];
    const [row] = await this.database.query<{ nombre: number }>(
      nommer(
        'autres-qui-nomment',
        `SELECT count(*) AS nombre FROM memoires_memoires AS m LEFT JOIN ${relation} AS r ON r.id = m.id
          WHERE r.id IS NULL AND (${colonnes.map(parmi).join(' OR ')})`,
      ),
      [structureIds, structureIds, utilisateurIds, compteBancaireIds].map((ids) => JSON.stringify(ids)),
    );
    return row?.nombre ?? 0;
  }

  async annuler(relation: string): Promise<number> {
    for (const table of PARTIES) {
      await this.database.query(
        nommer(
          `annuler.${table}`,
          `DELETE FROM memoires_${table} WHERE memoire_id IN (SELECT r.id FROM ${relation} AS r)`,
        ),
      );
    }
    const annules = await this.database.query(
      nommer(
        'annuler',
        `DELETE FROM memoires_memoires WHERE id IN (SELECT r.id FROM ${relation} AS r) RETURNING id`,
      ),
    );
    return annules.length;
  }

  comparerTotaux(sources: SourcesComparees): Promise<readonly TotalCompare[]> {
    return this.comparaison.totaux(sources);
  }

  comparer(sources: SourcesComparees, limite: number): Promise<readonly EcartDeMemoire[]> {
    return this.comparaison.ecarts(sources, limite);
  }

  pieces(sources: SourcesComparees): AsyncIterable<readonly PieceReprise[]> {
    return this.comparaison.pieces(sources);
  }

  /** PostgreSQL has a sequence for it. */
  private async avancer(statement: Statement, tranche: number): Promise<void> {
    if (this.database.dialect === 'sqlite') await this.database.query(statement, [tranche]);
  }

  private statementsDe(sources: SourcesDesMemoires): RepriseStatements {
    const cle = Object.values(sources).join(' ');
    const connus = this.connus.get(cle) ?? repriseStatements(this.database.dialect, sources, this.codes);
    this.connus.set(cle, connus);
    return connus;
  }
}

const LISTES = {
  postgres: '(SELECT value::bigint FROM jsonb_array_elements_text(?::jsonb) AS t(value))',
  sqlite: '(SELECT value FROM json_each(?))',
} as const;

const PARTIES = [
  'lignes',
  'debours',
  'pieces',
  'historique',
  'recherche',
  'accuses',
  'alertes_forclusion',
  'changements',
] as const;

const SANS_LIMITE = {
  name: 'memoires.reprise.sans-limite',
  text: 'SET LOCAL statement_timeout = 0',
} as const;

const AU_DELA = {
  postgres: {
    name: 'memoires.reprise.au-dela',
    text: `SELECT setval('memoires_numeros', ?::bigint) FROM memoires_numeros WHERE last_value < ?::bigint`,
  },
  sqlite: {
    name: 'memoires.reprise.au-dela',
    text: `UPDATE memoires_compteurs SET dernier = max(dernier, ?) WHERE serie = 'memoires_numeros'`,
  },
} as const;
