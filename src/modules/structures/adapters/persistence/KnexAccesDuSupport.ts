import type { Database } from '../../../../platform/knex/Database.ts';
import type {
  AccesDuSupport,
  AccesGarde,
  GenreDeRecherche,
  LigneDeJournal,
  ObjetVu,
  PageDeJournal,
  RechercheGardee,
  RepereDeJournal,
} from '../../application/ports/AccesDuSupport.ts';

interface AccesRow {
  id: number;
  acte: AccesGarde['acte'];
  nature: ObjetVu;
  objet_id: number;
  par_id: number;
  survenu_le: string;
}

interface RechercheRow {
  id: number;
  acte: 'RECHERCHE';
  nature: 'RECHERCHE';
  objet_id: number;
  genre: GenreDeRecherche;
  resultats: number;
  par_id: number;
  survenu_le: string;
}

type LigneRow = AccesRow | RechercheRow;

/** A search looks at nobody yet: our ids begin at 1. */
const AUCUN_OBJET = 0;

const TABLE = 'structures_acces_support';

const COLONNES = 'id, acte, nature, objet_id, par_id, survenu_le, genre, resultats';

const DEBUT_DU_JOURNAL = {
  name: 'structures.acces-support.journal',
  text: `SELECT ${COLONNES} FROM ${TABLE} ORDER BY survenu_le DESC, id DESC LIMIT ?`,
} as const;

const SUITE_DU_JOURNAL = {
  name: 'structures.acces-support.suite-du-journal',
  text: `SELECT ${COLONNES} FROM ${TABLE} WHERE (survenu_le, id) < (?, ?)
    ORDER BY survenu_le DESC, id DESC LIMIT ?`,
} as const;

const DERNIERS = {
  name: 'structures.acces-support.derniers',
  text: `SELECT id, acte, nature, objet_id, par_id, survenu_le FROM structures_acces_support
    WHERE nature = ? AND objet_id = ? ORDER BY survenu_le DESC, id DESC LIMIT ?`,
} as const;

export class KnexAccesDuSupport implements AccesDuSupport {
  constructor(private readonly database: Database) {}

  async noter({ id, acte, nature, objetId, parId, le }: AccesGarde): Promise<void> {
    await this.database
      .from<AccesRow>(TABLE)
      .insert({ id, acte, nature, objet_id: objetId, par_id: parId, survenu_le: le.toISOString() });
  }

  async noterRecherche({ id, genre, resultats, parId, le }: RechercheGardee): Promise<void> {
    await this.database.from<RechercheRow>(TABLE).insert({
      id,
      acte: 'RECHERCHE',
      nature: 'RECHERCHE',
      objet_id: AUCUN_OBJET,
      genre,
      resultats,
      par_id: parId,
      survenu_le: le.toISOString(),
    });
  }

  async derniers(nature: ObjetVu, objetId: number, limite: number): Promise<readonly AccesGarde[]> {
    const rows = await this.database.query<AccesRow>(DERNIERS, [nature, objetId, limite]);
    return rows.map(accesDepuis);
  }

  async page(apres: RepereDeJournal | null, limite: number): Promise<PageDeJournal> {
    const instant = apres?.le.toISOString() ?? '';
    const rows =
      apres === null
        ? await this.database.query<LigneRow>(DEBUT_DU_JOURNAL, [limite + 1])
        : await this.database.query<LigneRow>(SUITE_DU_JOURNAL, [instant, apres.id, limite + 1]);
    const lignes = rows.slice(0, limite).map(ligneDepuis);
    const derniere = rows.length > limite ? lignes.at(-1) : undefined;
    return { lignes, suivant: derniere ? { le: derniere.le, id: derniere.id } : null };
  }
}

const accesDepuis = (row: AccesRow): AccesGarde => ({
  id: row.id,
  acte: row.acte,
  nature: row.nature,
  objetId: row.objet_id,
  parId: row.par_id,
  le: new Date(row.survenu_le),
});

const ligneDepuis = (row: LigneRow): LigneDeJournal =>
  row.acte === 'RECHERCHE'
    ? {
        id: row.id,
        acte: row.acte,
        genre: row.genre,
        resultats: row.resultats,
        parId: row.par_id,
        le: new Date(row.survenu_le),
      }
    : accesDepuis(row);
