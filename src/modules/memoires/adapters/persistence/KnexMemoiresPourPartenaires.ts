import { debutDe, plusJours } from '../../../../kernel/domain/Jour.ts';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type { CriteresListe } from '../../application/ports/CriteresListe.ts';
import type {
  CriteresDePartenaire,
  MemoireDePartenaire,
  MemoiresPourPartenaires,
  PageParRang,
  TriDePartenaire,
} from '../../application/ports/MemoiresPourPartenaires.ts';
import {
  colonneDuPerimetre,
  conditionDuPerimetre,
  conditionsDesFiltres,
  etatsVisibles,
  listeDEtats,
  parmi,
} from './conditionsDeListe.ts';
import { fragment, joindre, type Fragment } from './Fragment.ts';
import { instantOuRien, montantOuRien, type MemoireRow } from './memoireRows.ts';

const TRIS: Readonly<Record<TriDePartenaire, string>> = {
  depot: 'tri_depot',
  numero: 'numero_affiche',
  etatLe: 'etat_le',
  etat: 'etat',
  montant: 'tri_montant',
  prestataire: 'prestataire_designation',
  destinataire: 'destinataire_nom',
};

const COLONNES = [
  'id',
  'numero_affiche',
  'structure_id',
  'prestataire_identifiant',
  'prestataire_designation',
  'service_id',
  'juridiction_id',
  'destinataire_nom',
  'reference',
  'numero_engagement',
  'etat',
  'etat_le',
  'depose_le',
  'montant_ttc',
  'montant_retenu_ttc',
] as const satisfies readonly (keyof MemoireRow)[];

/** Beyond, each branch would read nearly as much as all of them. */
const RANG_PAR_BRANCHES = 1_000;
const BRANCHES_MAX = 40;

/** Each line half away from zero to the cent, as `montantDemande`; as it was recorded where it comes from another portal. */
const HT = `COALESCE(m.repris_ht, (SELECT SUM(CASE WHEN l.prix_unitaire < 0 THEN -1 ELSE 1 END
  * ((ABS(l.quantite_milliemes * l.prix_unitaire) + 500) / 1000)) FROM memoires_lignes AS l WHERE l.memoire_id = m.id), 0)`;

/** Of the step that made the état what it is: a relance and its answer leave it. */
const COMMENTAIRE = `(SELECT h.texte FROM memoires_historique AS h WHERE h.memoire_id = m.id
  AND h.acte NOT IN ('RELANCER', 'REPONDRE_A_LA_RELANCE')
  ORDER BY h.rang DESC LIMIT 1)`;

const TAILLE = '(SELECT SUM(p.taille) FROM memoires_pieces AS p WHERE p.memoire_id = m.id)';

/** A refusal that was answered by another mémoire, or given up, or told to be dealt with. */
const REJET_TRAITE = `CASE WHEN m.etat = 'DUPLIQUE_APRES_REFUS'
  OR EXISTS (SELECT 1 FROM memoires_rejets_traites AS t WHERE t.memoire_id = m.id) THEN 1 ELSE 0 END`;

const NUMERO_FLUX = '(SELECT f.numero_flux FROM memoires_flux AS f WHERE f.memoire_id = m.id)';

type LueRow = Pick<MemoireRow, (typeof COLONNES)[number]> & {
  ht: number | string;
  commentaire: string | null;
  taille: number | string | null;
  rejet_traite: number;
  numero_flux: string | null;
};

/** What knex accepts here; its types leave the bindings out. */
interface FromRaw<Row> {
  fromRaw(sql: string, bindings: readonly Value[]): Promise<readonly Row[]>;
}

export class KnexMemoiresPourPartenaires implements MemoiresPourPartenaires {
  constructor(private readonly database: Database) {}

  /** The page is cut before anything is summed: only the rows that are shown are looked at closely. */
  lister(criteres: CriteresDePartenaire, page: PageParRang): Promise<readonly MemoireDePartenaire[]> {
    const { sql, valeurs } = this.ids(criteres, page);
    return this.lire(
      fragment(
        `SELECT m.* FROM memoires_memoires AS m JOIN (${sql}) AS choisis ON choisis.id = m.id`,
        ...valeurs,
      ),
      `ORDER BY m.${TRIS[page.tri]} ${page.sens}, m.id ${page.sens}`,
    );
  }

  async compter(criteres: CriteresDePartenaire): Promise<number> {
    const { sql, valeurs } = this.conditions(criteres);
    const [row] = await this.executer<{ nombre: number | string }>(
      fragment(`SELECT COUNT(*) AS nombre FROM memoires_memoires AS m WHERE ${sql}`, ...valeurs),
    );
    return Number(row?.nombre ?? 0);
  }

  async parIds(
    criteres: CriteresDePartenaire,
    ids: readonly number[],
  ): Promise<readonly MemoireDePartenaire[]> {
    if (ids.length === 0) return [];
    const { sql, valeurs } = this.conditions(criteres);
    const voulus = parmi(this.database.dialect, 'm.id', ids);
    return this.lire(
      fragment(
        `SELECT m.* FROM memoires_memoires AS m WHERE ${voulus.sql} AND ${sql}`,
        ...voulus.valeurs,
        ...valeurs,
      ),
      'ORDER BY m.id',
    );
  }

  async traiterRejets(ids: readonly number[], le: Date, par: number): Promise<void> {
    if (ids.length === 0) return;
    const { sql, valeurs } = parmi(this.database.dialect, 'id', ids);
    await this.database.query(
      {
        name: 'memoires.traiter-rejets',
        text: `INSERT INTO memoires_rejets_traites (memoire_id, traite_le, traite_par)
          SELECT id, CAST(? AS ${this.database.dialect === 'postgres' ? 'timestamptz' : 'text'}), ?
          FROM memoires_memoires WHERE ${sql} ON CONFLICT (memoire_id) DO NOTHING`,
      },
      [le.toISOString(), par, ...valeurs],
    );
  }

  private async lire(page: Fragment, ordre: string): Promise<readonly MemoireDePartenaire[]> {
    const colonnes = COLONNES.map((colonne) => `m.${colonne}`).join(', ');
    const rows = await this.executer<LueRow>(
      fragment(
        `SELECT ${colonnes}, ${HT} AS ht, ${COMMENTAIRE} AS commentaire, ${TAILLE} AS taille,
          ${REJET_TRAITE} AS rejet_traite, ${NUMERO_FLUX} AS numero_flux FROM (${page.sql}) AS m ${ordre}`,
        ...page.valeurs,
      ),
    );
    return rows.map(memoireDe);
  }

  /** The ids of a page: the first rows of each état of each structure, as the indexes have them, then those of all of them. */
  private ids(criteres: CriteresDePartenaire, page: PageParRang): Fragment {
    const { tri, sens, depuis, limite } = page;
    const colonne = TRIS[tri];
    const sources = depuis + limite > RANG_PAR_BRANCHES ? null : branchesDe(criteres);
    if (!sources) {
      const { sql, valeurs } = this.conditions(criteres);
      return fragment(
        `SELECT m.id FROM memoires_memoires AS m WHERE ${sql} ORDER BY m.${colonne} ${sens}, m.id ${sens} LIMIT ? OFFSET ?`,
        ...valeurs,
        limite,
        depuis,
      );
    }
    const autres = this.filtres(criteres);
    const branches = sources.map((source) => {
      const { sql, valeurs } = joindre([source, ...autres], ' AND ');
      return fragment(
        `SELECT * FROM (SELECT m.id, m.${colonne} AS cle FROM memoires_memoires AS m WHERE ${sql}
          ORDER BY m.${colonne} ${sens}, m.id ${sens} LIMIT ?) AS b`,
        ...valeurs,
        depuis + limite,
      );
    });
    const { sql, valeurs } = joindre(branches, ' UNION ALL ');
    return fragment(
      `SELECT u.id FROM (${sql}) AS u ORDER BY u.cle ${sens}, u.id ${sens} LIMIT ? OFFSET ?`,
      ...valeurs,
      limite,
      depuis,
    );
  }

  private conditions(criteres: CriteresDePartenaire): Fragment {
    const visibles = etatsVisibles(criteres.perimetre, criteres.etats);
    return joindre(
      [
        conditionDuPerimetre(enListe(criteres), this.database.dialect),
        fragment(visibles.length === 0 ? '1 = 0' : `m.etat IN (${listeDEtats(visibles)})`),
        ...this.filtres(criteres),
      ],
      ' AND ',
    );
  }

  private filtres(criteres: CriteresDePartenaire): readonly Fragment[] {
    return [...conditionsDesFiltres(enListe(criteres)), ...this.autres(criteres)];
  }

  private autres(criteres: CriteresDePartenaire): readonly Fragment[] {
    const { dialect } = this.database;
    const { structureIds, juridictionIds, createurIds, identifiant, serviceId } = criteres;
    const { etatDu, etatAu, htMin, htMax, rejetTraite, numeroEngagement, numeroFlux } = criteres;
    return [
      ...si(structureIds, (ids) => parmi(dialect, 'm.structure_id', ids)),
      ...si(juridictionIds, (ids) => parmi(dialect, 'm.juridiction_id', ids)),
      ...si(createurIds, (ids) => parmi(dialect, 'm.createur_id', ids)),
      ...si(identifiant, (valeur) => fragment('m.prestataire_identifiant = ?', valeur)),
      ...si(serviceId, (id) => fragment('m.service_id = ?', id)),
      ...si(etatDu, (jour) => fragment('m.etat_le >= ?', debutDe(jour).toISOString())),
      ...si(etatAu, (jour) => fragment('m.etat_le < ?', debutDe(plusJours(jour, 1)).toISOString())),
      ...si(htMin, ({ centimes }) => fragment(`${HT} >= ?`, Number(centimes))),
      ...si(htMax, ({ centimes }) => fragment(`${HT} <= ?`, Number(centimes))),
      ...si(numeroEngagement, (valeur) =>
        fragment("ltrim(m.numero_engagement, '0') = ?", valeur.replace(/^0+/, '')),
      ),
      ...si(numeroFlux, (numero) =>
        fragment('m.id IN (SELECT f.memoire_id FROM memoires_flux AS f WHERE f.numero_flux = ?)', numero),
      ),
      ...si(rejetTraite, (traite) => fragment(`${REJET_TRAITE} = ${traite ? 1 : 0}`)),
    ];
  }

  /** A query of many shapes is planned for its own values each time, and prepared nowhere. */
  private executer<Row extends object>({ sql, valeurs }: Fragment): Promise<readonly Row[]> {
    const requete = this.database.from<Row>('memoires_memoires') as unknown as FromRaw<Row>;
    return requete.fromRaw(`(${sql}) AS q`, valeurs);
  }
}

const enListe = (criteres: CriteresDePartenaire): CriteresListe => {
  const { perimetre, etats, numero, deposeDu, deposeAu, ttcMin, ttcMax } = criteres;
  return {
    perimetre,
    etats,
    tri: 'depot',
    sens: 'desc',
    ...(numero !== undefined && { numero }),
    ...(deposeDu !== undefined && { deposeDu }),
    ...(deposeAu !== undefined && { deposeAu }),
    ...(ttcMin !== undefined && { montantMin: ttcMin }),
    ...(ttcMax !== undefined && { montantMax: ttcMax }),
  };
};

/** One structure and one état in each; null where they would be many, or where a mandat opens other structures. */
const branchesDe = ({ perimetre, etats }: CriteresDePartenaire): readonly Fragment[] | null => {
  const visibles = etatsVisibles(perimetre, etats);
  const nombre = perimetre.structureIds.length * visibles.length;
  if (perimetre.parMandat || nombre === 0 || nombre > BRANCHES_MAX) return null;
  const colonne = colonneDuPerimetre(perimetre);
  return perimetre.structureIds.flatMap((structureId) =>
    visibles.map((etat) => fragment(`m.${colonne} = ? AND m.etat IN (${listeDEtats([etat])})`, structureId)),
  );
};

const si = <T>(valeur: T | undefined, condition: (valeur: T) => Fragment): readonly Fragment[] =>
  valeur === undefined ? [] : [condition(valeur)];

const memoireDe = (row: LueRow): MemoireDePartenaire => ({
  id: row.id,
  numero: row.numero_affiche,
  reference: row.reference,
  structureId: row.structure_id,
  identifiant: row.prestataire_identifiant,
  designation: row.prestataire_designation,
  serviceId: row.service_id,
  juridictionId: row.juridiction_id,
  destinataire: row.destinataire_nom,
  etat: row.etat,
  etatLe: new Date(row.etat_le),
  deposeLe: instantOuRien(row.depose_le),
  ht: Montant.deCentimes(BigInt(row.ht)),
  ttc: montantOuRien(row.montant_ttc),
  retenu: montantOuRien(row.montant_retenu_ttc),
  commentaire: row.commentaire,
  taille: Number(row.taille ?? 0),
  rejetTraite: Boolean(row.rejet_traite),
  numeroEngagement: row.numero_engagement,
  numeroFlux: row.numero_flux,
});
