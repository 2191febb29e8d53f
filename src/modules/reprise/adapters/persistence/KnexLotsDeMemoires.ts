import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import { bulkRows, type BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import type { PieceTrouvee } from '../../application/ports/ExportOuvert.ts';
import type { LotsDeMemoires } from '../../application/ports/LotsDeMemoires.ts';
import type { PieceEnAttente } from '../../application/ports/LotsDeStructures.ts';
import type { SourcesDesMemoires } from '../../application/ports/MemoiresRepris.ts';
import type { SourcesComparees } from '../../application/ports/MemoiresVerifies.ts';
import type { BaseDuQuai } from './BaseDuQuai.ts';
import { memoiresDuQuai, sourcesDuQuai, sourcesPretes } from './sourcesDuQuai.ts';

const PIECES_PAR_LOT = 1_000;
/** Two at a time. */
const TRANCHES_AU_PLUS = 4;
const MIME_INCONNU = 'application/octet-stream';

const TROUVEE: readonly BulkColumn[] = [
  { nom: 'ancien_id', type: 'text' },
  { nom: 'id', type: 'bigint' },
  { nom: 'sort', type: 'text' },
  { nom: 'taille', type: 'bigint' },
  { nom: 'mime', type: 'text' },
];

/** What its rows name elsewhere: its author, her account, its RIB, its court. One that is found at last changes the mémoire. */
const TROUVES = ['pe.groupe', 'au.notre_id', 'lc.notre_id', 'ju.id'] as const;

/** What is to be done with a mémoire. */
const NOUVEAU = 0;
const CHANGE = 1;
const INCHANGE = 2;
/** The same as before, but a piece of it was missing. */
const A_REVOIR = 3;

export class KnexLotsDeMemoires implements LotsDeMemoires {
  constructor(
    private readonly base: BaseDuQuai,
    private readonly ids: IdGenerator,
    private readonly memoiresParTranche = 20_000,
  ) {}

  get ensemble(): number {
    return this.base.ensemble;
  }

  async preparer(reserver: (combien: number) => number): Promise<void> {
    const nom = (table: string): string => this.base.nom(table);
    const pris = `${nom('memoires')} m JOIN ${nom('prises')} p ON p.fournisseur_id = m.fournisseur_id`;
    const [compte] = await this.base.lire<{ nombre: number }>(`SELECT count(*) AS nombre FROM ${pris}`);
    const nombre = compte?.nombre ?? 0;
    const premier = reserver(nombre);
    const somme = (alias: string): string => `CAST(COALESCE(${alias}.empreinte, 0) AS text)`;
    const empreinte = `CAST(m.empreinte AS text) || '-' || ${['s', 'e', 'i'].map(somme).join(" || '-' || ")}
      || '-' || ${TROUVES.map((colonne) => `CASE WHEN ${colonne} IS NULL THEN '0' ELSE '1' END`).join(' || ')}`;
    const rang = 'row_number() OVER (ORDER BY p.groupe, m.numero, m.ligne)';
    await this.base.tirer(
      'memoires_pris',
      `SELECT ancien_id, ligne, groupe, COALESCE(notre_id, ${premier - 1} + rang) AS id, version AS version_attendue, empreinte,
         CASE WHEN notre_id IS NULL THEN ${NOUVEAU} WHEN connue = empreinte THEN ${INCHANGE}
           WHEN connue = empreinte || '!' THEN ${A_REVOIR} ELSE ${CHANGE} END AS geste,
         (rang - 1) / ${this.tailleDesTranches(nombre)} AS tranche, lot_id, lignes, lignes_suivis,
         etats, etats_suivis, pieces
       FROM (SELECT m.id AS ancien_id, m.ligne, p.groupe, ${rang} AS rang, l.notre_id, l.version, l.lot_id,
           l.empreinte AS connue, ${empreinte} AS empreinte, COALESCE(s.nombre, 0) AS lignes, s.suivis AS lignes_suivis,
           COALESCE(e.nombre, 0) AS etats, e.suivis AS etats_suivis, COALESCE(i.nombre, 0) AS pieces
         FROM ${pris} LEFT JOIN ${nom('sommes_lignes')} s ON s.memoire_id = m.id
         LEFT JOIN ${nom('sommes_etats')} e ON e.memoire_id = m.id
         LEFT JOIN ${nom('sommes_pieces')} i ON i.memoire_id = m.id
         LEFT JOIN ${nom('personnes')} pe ON pe.utilisateur_id = m.utilisateur_id AND pe.groupe = p.groupe
         LEFT JOIN ${nom('correspondances')} ju ON ju.nature = 'JURIDICTION' AND ju.valeur = m.juridiction
         LEFT JOIN reprise_liens au ON au.nature = 'COMPTE' AND au.ancien_id = m.utilisateur_id
         LEFT JOIN reprise_liens lc ON lc.nature = 'COMPTE_BANCAIRE' AND lc.ancien_id = m.compte_bancaire_id
         LEFT JOIN reprise_liens l ON l.nature = 'MEMOIRE' AND l.ancien_id = m.id) AS ranges`,
    );
    await this.ranger();
    const enOrdre = this.base.dialect === 'postgres' ? 'ORDER BY mp.tranche, mp.id' : '';
    await this.base.tirer(
      'memoires_prets',
      `${memoiresDuQuai(this.base, ', mp.etats')} WHERE mp.geste <> ${INCHANGE} ${enOrdre}`,
    );
    await this.base.indexer('memoires_prets', 'tranche, id');
    await this.base.mesurer('memoires_prets');
  }

  /** PostgreSQL reads all the parts that wait for each tranche: a few large ones cost less. SQLite makes the site wait for each. */
  private tailleDesTranches(nombre: number): number {
    return this.base.dialect === 'postgres'
      ? Math.max(this.memoiresParTranche, Math.ceil(nombre / TRANCHES_AU_PLUS))
      : this.memoiresParTranche;
  }

  async apparier(): Promise<SourcesComparees> {
    const nom = (table: string): string => this.base.nom(table);
    await this.base.tirer(
      'memoires_pris',
      `SELECT m.id AS ancien_id, m.ligne, p.groupe, COALESCE(l.notre_id, -m.ligne) AS id, l.version AS version_attendue,
         ${INCHANGE} AS geste, CAST(m.ligne / ${this.memoiresParTranche} AS bigint) AS tranche
       FROM ${nom('memoires')} m JOIN ${nom('prises')} p ON p.fournisseur_id = m.fournisseur_id
       LEFT JOIN reprise_liens l ON l.nature = 'MEMOIRE' AND l.ancien_id = m.id`,
    );
    await this.ranger();
    return {
      ...sourcesDuQuai(this.base),
      cles: `(SELECT id, version_attendue FROM ${nom('memoires_pris')})`,
      structures: `(SELECT DISTINCT structure_id AS id FROM ${nom('prestataires')} WHERE structure_id <> 0)`,
      rangsSuivis: (await this.estSuivi('lignes')) && (await this.estSuivi('etats')),
    };
  }

  async combien(): Promise<{
    readonly tranches: number;
    readonly nouveaux: number;
    readonly changes: number;
  }> {
    const [row] = await this.base.lire<{ tranches: number | null; nouveaux: number; changes: number }>(
      `SELECT max(tranche) + 1 AS tranches, COALESCE(sum(CASE WHEN geste = ${NOUVEAU} THEN 1 ELSE 0 END), 0) AS nouveaux,
         COALESCE(sum(CASE WHEN geste = ${CHANGE} THEN 1 ELSE 0 END), 0) AS changes FROM ${this.base.nom('memoires_pris')}`,
    );
    return { tranches: row?.tranches ?? 0, nouveaux: row?.nouveaux ?? 0, changes: row?.changes ?? 0 };
  }

  sources(): SourcesDesMemoires {
    return sourcesPretes(this.base, `mp.geste < ${INCHANGE}`);
  }

  async *pieces(tranche: number, tout: boolean): AsyncGenerator<readonly PieceEnAttente[]> {
    const requete = `SELECT p.id, p.ligne, p.empreinte, p.nom, p.type, p.sha256, p.chemin
      FROM ${this.base.nom('memoires_pris')} mp JOIN ${this.base.nom('pieces')} p ON p.memoire_id = mp.ancien_id
      WHERE mp.tranche = ? AND ${tout ? 'true' : `mp.geste <> ${INCHANGE}`} AND p.ligne > ?
      ORDER BY p.ligne LIMIT ${PIECES_PAR_LOT}`;
    for (let derniere = 0; ;) {
      const rows = await this.base.lire<Omit<PieceEnAttente, 'empreinte'> & { empreinte: number }>(requete, [
        tranche,
        derniere,
      ]);
      const fin = rows.at(-1);
      if (!fin) return;
      yield rows.map((row) => ({ ...row, empreinte: String(row.empreinte) }));
      derniere = fin.ligne;
    }
  }

  async noterPieces(pieces: readonly (readonly [PieceEnAttente, PieceTrouvee])[]): Promise<void> {
    const tuples = pieces.map(([{ id }, trouvee]) => [
      id,
      this.ids.next(),
      trouvee.sort,
      trouvee.sort === 'TROUVEE' ? trouvee.taille : null,
      trouvee.sort === 'TROUVEE' ? (trouvee.mime ?? MIME_INCONNU) : null,
    ]);
    const noms = TROUVEE.map(({ nom }) => nom);
    await this.base.executer(
      `INSERT INTO ${this.base.nom('pieces_trouvees')} (${noms.join(', ')})
       SELECT ${noms.join(', ')} FROM ${bulkRows(this.base.dialect, TROUVEE)} WHERE true
       ON CONFLICT (ancien_id) DO UPDATE SET sort = excluded.sort, taille = excluded.taille, mime = excluded.mime`,
      [JSON.stringify(tuples)],
    );
  }

  async revoir(tranche: number): Promise<void> {
    const aRevoir = `UPDATE ${this.base.nom('memoires_pris')}
      SET geste = CASE WHEN ancien_id IN (${this.incomplets()}) THEN ${INCHANGE} ELSE ${CHANGE} END
      WHERE tranche = ? AND geste = ${A_REVOIR}`;
    await this.base.executer(aRevoir, [tranche]);
    await this.base.executer(
      `UPDATE ${this.base.nom('memoires_prets')} AS prets SET geste = mp.geste FROM ${this.base.nom('memoires_pris')} AS mp
       WHERE prets.tranche = ? AND prets.geste = ${A_REVOIR} AND mp.tranche = prets.tranche AND mp.id = prets.id`,
      [tranche],
    );
  }

  lier(tranche: number, lotId: number, touches: readonly number[]): Promise<void> {
    const liste =
      this.base.dialect === 'postgres'
        ? 'SELECT value::bigint FROM jsonb_array_elements_text(?::jsonb) AS t(value)'
        : 'SELECT value FROM json_each(?)';
    return this.base.executer(
      `INSERT INTO reprise_liens (nature, ancien_id, notre_id, lot_id, empreinte, version, cree)
       SELECT 'MEMOIRE', ancien_id, id, ${lotId}, empreinte || CASE WHEN ancien_id IN (${this.incomplets()}) THEN '!' ELSE '' END,
         COALESCE(version_attendue, 1), true
       FROM ${this.base.nom('memoires_pris')} WHERE tranche = ? AND geste < ${INCHANGE} AND id NOT IN (${liste}) ORDER BY ancien_id
       ON CONFLICT (nature, ancien_id) DO UPDATE SET empreinte = excluded.empreinte,
         mis_a_jour_par = CASE WHEN reprise_liens.lot_id = excluded.lot_id THEN reprise_liens.mis_a_jour_par ELSE excluded.lot_id END`,
      [tranche, JSON.stringify(touches)],
    );
  }

  async tenirCompteDesAnnonces(): Promise<void> {
    const nom = (table: string): string => this.base.nom(table);
    const annonces = (nature: string): string =>
      `SELECT ancien_id FROM ${nom('annonces')} WHERE nature = '${nature}'`;
    const nouveaux = (nature: string): string => `${annonces(nature)} EXCEPT
      SELECT ancien_id FROM reprise_liens WHERE nature = '${nature}'`;
    await this.base.executer(
      `UPDATE ${nom('memoires_pris')} SET geste = ${CHANGE} WHERE geste IN (${INCHANGE}, ${A_REVOIR}) AND ancien_id IN (
         SELECT m.id FROM ${nom('memoires')} m WHERE m.fournisseur_id IN (${annonces('DEPLACE')})
           OR m.utilisateur_id IN (${nouveaux('COMPTE')}) OR m.compte_bancaire_id IN (${nouveaux('COMPTE_BANCAIRE')}))`,
    );
  }

  relationDesChanges(): string {
    return `(SELECT id, version_attendue AS version FROM ${this.base.nom('memoires_pris')} WHERE geste = ${CHANGE})`;
  }

  async signalerTouches(touches: readonly number[]): Promise<void> {
    if (touches.length === 0) return;
    const liste =
      this.base.dialect === 'postgres'
        ? 'SELECT value::bigint FROM jsonb_array_elements_text(?::jsonb) AS t(value)'
        : 'SELECT value FROM json_each(?)';
    await this.base.executer(
      `INSERT INTO ${this.base.nom('anomalies')} (fichier, ligne, colonne, code, valeur, consequence)
       SELECT 'memoires', ligne, 'id', 'MODIFIE_ICI', ancien_id, 'GARDE_ICI' FROM ${this.base.nom('memoires_pris')}
       WHERE id IN (${liste}) ON CONFLICT DO NOTHING`,
      [JSON.stringify(touches)],
    );
  }

  private async ranger(): Promise<void> {
    await this.base.repartir([
      () => this.base.indexer('memoires_pris', 'ancien_id', true),
      () => this.base.indexer('memoires_pris', 'tranche, id'),
    ]);
    await this.base.mesurer('memoires_pris');
    await this.base.creer(
      'pieces_trouvees',
      'ancien_id text PRIMARY KEY, id bigint NOT NULL, sort varchar(10) NOT NULL, taille bigint, mime text',
    );
    await this.base.indexer('pieces_trouvees', 'sort');
  }

  /** Ranks are not repeated: from 1 to their number, there is no hole. */
  private async estSuivi(fichier: 'lignes' | 'etats'): Promise<boolean> {
    const troues = await this.base.lire(
      `SELECT memoire_id FROM ${this.base.nom(fichier)} GROUP BY memoire_id
       HAVING min(rang) <> 1 OR max(rang) <> count(*) LIMIT 1`,
    );
    return troues.length === 0;
  }

  private incomplets(): string {
    return `SELECT p.memoire_id FROM ${this.base.nom('pieces_trouvees')} t JOIN ${this.base.nom('pieces')} p ON p.id = t.ancien_id
      WHERE t.sort <> 'TROUVEE' AND p.memoire_id IS NOT NULL`;
  }
}
