import type { Database } from '../../../../platform/knex/Database.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type {
  ChangementDeMemoire,
  ChangementsDesMemoires,
  EtapeANumeroter,
  PageDeChangements,
} from '../../application/ports/ChangementsDesMemoires.ts';
import type { Perimetre } from '../../application/ports/CriteresListe.ts';
import type { EntreeHistorique } from '../../domain/EntreeHistorique.ts';
import { CurseurInconnu } from '../../domain/erreursDeSaisie.ts';
import type { CodeEtat } from '../../domain/etats.ts';
import { ecrireCurseurDeSynchronisation, lireCurseurDeSynchronisation } from './CurseurDeSynchronisation.ts';
import type { Fragment } from './Fragment.ts';
import { memoireListe, type ListeRow } from './memoireListe.ts';
import { requeteDeChangements } from './requeteDeChangements.ts';

interface OrdreRow {
  dernier: number;
  debut: string;
  sceau: string;
}

interface ChangementRow extends ListeRow {
  ordre: number;
  rang: number;
  depart: boolean | number;
  acte: EntreeHistorique['acte'];
  etat_de_l_etape: CodeEtat;
  le: string;
  motif_code: string | null;
  texte: string | null;
  juridiction_id: number | null;
}

/** What knex accepts here; its types leave the bindings out. */
interface FromRaw<Row> {
  fromRaw(sql: string, bindings: readonly Value[]): Promise<readonly Row[]>;
}

/**
 * The row of memoires_ordre_des_changements is held from the first number that is taken to the commit: a number that can be
 * seen has none before it that can't.
 */
export class KnexChangementsDesMemoires implements ChangementsDesMemoires {
  private readonly statements: ReturnType<typeof statementsDe>;
  private connue: { readonly lueA: number; readonly curseur: string } | undefined;

  constructor(private readonly database: Database) {
    this.statements = statementsDe(database.dialect);
  }

  numeroter({ memoireId, depart }: EtapeANumeroter): Promise<void> {
    const { tenir, numeroter, noterLeDepart, avancer } = this.statements;
    return this.database.run(async () => {
      const [ordre] = await this.database.query<OrdreRow>(tenir);
      if (!ordre) throw new Error('the numbering of the changes has no row');
      const debut = new Date(ordre.debut).toISOString();
      const pris = await this.database.query(numeroter, [ordre.dernier, memoireId, debut]);
      let dernier = ordre.dernier + pris.length;
      if (depart) {
        const { rang, juridictionId } = depart;
        const note = await this.database.query(noterLeDepart, [dernier + 1, juridictionId, memoireId, rang]);
        dernier += note.length;
      }
      if (dernier === ordre.dernier) return;
      await this.database.query(avancer, [dernier]);
      this.database.afterCommit(() => {
        this.connue = undefined;
      });
    });
  }

  async commencer(instant: Date): Promise<void> {
    await this.database.query(this.statements.commencer, [instant.toISOString()]);
  }

  /** Asked at each list: a place read a moment ago loses nothing, it only tells again what happened since. */
  async position(): Promise<string> {
    const maintenant = performance.now();
    if (!this.connue || maintenant - this.connue.lueA > POSITION_VALABLE_MS) {
      const { dernier, sceau } = await this.ordre();
      this.connue = { lueA: maintenant, curseur: ecrireCurseurDeSynchronisation(dernier, sceau) };
    }
    return this.connue.curseur;
  }

  async lire(perimetre: Perimetre, depuis: string, limite: number): Promise<PageDeChangements> {
    const { dernier, sceau } = await this.ordre();
    const ordre = lireCurseurDeSynchronisation(depuis, sceau);
    if (ordre === null || ordre > dernier) throw new CurseurInconnu();
    if (perimetre.structureIds.length === 0 && !perimetre.parMandat)
      return { changements: [], suivant: depuis, encore: false };
    const rows = await this.executer(requeteDeChangements(perimetre, ordre, limite, this.database.dialect));
    const lus = rows.slice(0, limite);
    const suivant = lus.at(-1)?.ordre;
    return {
      changements: lus.map((row) => changementDe(row, perimetre)),
      suivant: suivant === undefined ? depuis : ecrireCurseurDeSynchronisation(suivant, sceau),
      encore: rows.length > limite,
    };
  }

  private async ordre(): Promise<OrdreRow> {
    const [row] = await this.database.query<OrdreRow>(this.statements.ordre);
    if (!row) throw new Error('the numbering of the changes has no row');
    return row;
  }

  /** As many shapes as there are structures to read: prepared nowhere. */
  private async executer({ sql, valeurs }: Fragment): Promise<readonly ChangementRow[]> {
    const requete = this.database.from<ChangementRow>(
      'memoires_changements',
    ) as unknown as FromRaw<ChangementRow>;
    return requete.fromRaw(`(${sql}) AS q`, valeurs);
  }
}

const changementDe = (row: ChangementRow, { cote, structureIds }: Perimetre): ChangementDeMemoire => {
  const { juridiction_id: juridictionId } = row;
  const present = cote === 'prestataire' || (juridictionId !== null && structureIds.includes(juridictionId));
  return {
    memoireId: row.id,
    numero: row.numero_affiche,
    etape: {
      rang: row.rang,
      acte: row.acte,
      etat: row.etat_de_l_etape,
      le: new Date(row.le),
      motifCode: row.motif_code,
      texte: row.texte,
    },
    depart: Boolean(row.depart),
    memoire: present ? memoireListe(row) : null,
  };
};

const POSITION_VALABLE_MS = 200;

const LIRE = 'SELECT dernier, debut, sceau FROM memoires_ordre_des_changements WHERE id = 1';

const statementsDe = (dialect: Dialect) => {
  const postgres = dialect === 'postgres';
  const [grand, instant] = postgres ? ['?::bigint', '?::timestamptz'] : ['?', '?'];
  const [vrai, faux] = postgres ? ['TRUE', 'FALSE'] : ['1', '0'];
  const colonnes = 'ordre, memoire_id, rang, depart, structure_id, mandataire_id, juridiction_id';
  return {
    ordre: { name: 'memoires.changements.ordre', text: LIRE },
    /** On SQLite the transaction itself lets nobody else write. */
    tenir: { name: 'memoires.changements.tenir', text: postgres ? `${LIRE} FOR UPDATE` : LIRE },
    /** Binds the last number, the mémoire, the instant before which nothing is numbered. */
    numeroter: {
      name: 'memoires.changements.numeroter',
      text: `INSERT INTO memoires_changements (${colonnes})
        SELECT ${grand} + ROW_NUMBER() OVER (ORDER BY h.rang), m.id, h.rang, ${faux}, m.structure_id,
          m.mandataire_id, m.juridiction_id
        FROM memoires_memoires AS m JOIN memoires_historique AS h ON h.memoire_id = m.id
        WHERE m.id = ? AND m.numero IS NOT NULL AND h.acte NOT IN ('OUVRIR', 'SUPPRIMER') AND h.le >= ${instant}
          AND (m.repris_le IS NULL OR h.le > m.repris_le)
          AND h.rang > COALESCE((SELECT MAX(c.rang) FROM memoires_changements AS c WHERE c.memoire_id = m.id), -1)
        RETURNING ordre`,
    },
    /** Binds the number, the court, the mémoire, the step. */
    noterLeDepart: {
      name: 'memoires.changements.noter-le-depart',
      text: `INSERT INTO memoires_changements (${colonnes})
        SELECT ${grand}, c.memoire_id, c.rang, ${vrai}, c.structure_id, c.mandataire_id, ${grand}
        FROM memoires_changements AS c WHERE c.memoire_id = ? AND c.rang = ? AND c.depart = ${faux}
        ON CONFLICT (memoire_id, rang, depart) DO NOTHING RETURNING ordre`,
    },
    avancer: {
      name: 'memoires.changements.avancer',
      text: 'UPDATE memoires_ordre_des_changements SET dernier = ? WHERE id = 1',
    },
    commencer: {
      name: 'memoires.changements.commencer',
      text: 'UPDATE memoires_ordre_des_changements SET debut = ? WHERE id = 1',
    },
  };
};
