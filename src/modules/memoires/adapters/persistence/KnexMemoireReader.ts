import { Montant } from '../../../../kernel/domain/Montant.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type { CriteresListe, Perimetre } from '../../application/ports/CriteresListe.ts';
import type {
  MemoireNomme,
  MemoireReader,
  PageDeMemoires,
  TotalParEtat,
} from '../../application/ports/MemoireReader.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { CodeEtat } from '../../domain/etats.ts';
import { etatsVisibles, parmi, structuresDuPerimetre } from './conditionsDeListe.ts';
import { ecrireCurseur, lireCurseur, type Cle, type Curseur } from './Curseur.ts';
import { memoireListe, type ListeRow } from './memoireListe.ts';
import { donneesDe, type MemoireLu, type MemoireRow } from './memoireRows.ts';
import { memoireStatements, type MemoireStatements } from './memoireStatements.ts';
import {
  PEU_DE_REPONSES,
  requeteDeCompte,
  requeteDePage,
  requeteDeSynthese,
  requeteDeTexte,
  type Requete,
} from './requetesDeListe.ts';

interface PageRow extends ListeRow {
  cle: Cle;
}

/** What knex accepts here; its types leave the bindings out. */
interface FromRaw<Row> {
  fromRaw(sql: string, bindings: readonly Value[]): Promise<readonly Row[]>;
}

type NommeRow = Pick<MemoireRow, 'id' | 'numero_affiche' | 'etat'>;

const CORRECTION = {
  name: 'memoires.correction',
  text: 'SELECT id, numero_affiche, etat FROM memoires_memoires WHERE duplique_de = ? ORDER BY id DESC LIMIT 1',
} as const;

const REFERENCE = {
  name: 'memoires.reference',
  text: `SELECT m.id, m.numero_affiche, m.etat FROM memoires_recherche AS r
    JOIN memoires_memoires AS m ON m.id = r.memoire_id
    WHERE r.reference = ? AND r.structure_id = ? AND m.id <> ?
      AND m.etat NOT IN ('REFUSE', 'ABANDONNE', 'SUPPRIME', 'DUPLIQUE_APRES_REFUS')
    ORDER BY m.id DESC LIMIT 1`,
} as const;

export class KnexMemoireReader implements MemoireReader {
  private readonly statements: MemoireStatements;

  constructor(private readonly database: Database) {
    this.statements = memoireStatements(database.dialect);
  }

  async lister(criteres: CriteresListe, curseur: string | null, limite: number): Promise<PageDeMemoires> {
    if (estVide(criteres)) return PAGE_VIDE;
    const { tri, sens } = criteres;
    const depuis = lireCurseur(curseur, tri, sens);
    const trouves = await this.peuDeReponses(criteres);
    const rows = await this.executer<PageRow>(
      requeteDePage(criteres, depuis, limite, this.database.dialect, trouves),
    );
    const lues = rows.slice(0, limite);
    if (depuis?.vers === 'precedent') lues.reverse();

    const encore = rows.length > limite;
    const [enArriere, enAvant] = depuis?.vers === 'precedent' ? [encore, true] : [depuis !== null, encore];
    const vers = (sensDeLecture: Curseur['vers'], row: PageRow | undefined): string | null =>
      row ? ecrireCurseur(tri, sens, { vers: sensDeLecture, cle: row.cle, id: row.id }) : null;
    return {
      lignes: lues.map(memoireListe),
      suivant: enAvant ? vers('suivant', lues.at(-1)) : null,
      precedent: enArriere ? vers('precedent', lues[0]) : null,
    };
  }

  async compter(criteres: CriteresListe): Promise<number> {
    if (estVide(criteres)) return 0;
    const trouves = await this.peuDeReponses(criteres);
    const [row] = await this.executer<{ nombre: number }>(
      requeteDeCompte(criteres, this.database.dialect, trouves),
    );
    return row?.nombre ?? 0;
  }

  async synthese(perimetre: Perimetre, etats: readonly CodeEtat[]): Promise<readonly TotalParEtat[]> {
    const visibles = etatsVisibles(perimetre, etats);
    if (visibles.length === 0) return [];
    const { sql, valeurs } = requeteDeSynthese(perimetre, visibles, this.database.dialect);
    const rows = await this.database.query<{ etat: CodeEtat; nombre: number; total: number | string }>(
      { name: `memoires.synthese.${formeDe(perimetre)}.${visibles.length}`, text: sql },
      valeurs,
    );
    return rows
      .filter(({ nombre }) => nombre > 0)
      .map(({ etat, nombre, total }) => ({ etat, nombre, montantTtc: Montant.deCentimes(BigInt(total)) }));
  }

  async consulter(id: number): Promise<DonneesMemoire | undefined> {
    const [row] = await this.database.query<MemoireLu>(this.statements.lire, [id]);
    return row && donneesDe(row);
  }

  async correctionDe(id: number): Promise<MemoireNomme | undefined> {
    const [row] = await this.database.query<NommeRow>(CORRECTION, [id]);
    return row && memoireNomme(row);
  }

  async nommer(ids: readonly number[]): Promise<readonly MemoireNomme[]> {
    if (ids.length === 0) return [];
    const { sql, valeurs } = parmi(this.database.dialect, 'id', ids);
    const rows = await this.database.query<NommeRow>(
      {
        name: 'memoires.nommer',
        text: `SELECT id, numero_affiche, etat FROM memoires_memoires WHERE ${sql}`,
      },
      valeurs,
    );
    return rows.map(memoireNomme);
  }

  async referenceDejaUtilisee(
    structureId: number,
    reference: string,
    saufMemoireId: number,
  ): Promise<MemoireNomme | undefined> {
    const [row] = await this.database.query<NommeRow>(REFERENCE, [reference, structureId, saufMemoireId]);
    return row && memoireNomme(row);
  }

  /** The ids that the text finds where they are few; null when there is no text, too many answers, or no index for it. */
  private async peuDeReponses(criteres: CriteresListe): Promise<readonly number[] | null> {
    const requete = this.database.dialect === 'postgres' ? requeteDeTexte(criteres) : null;
    if (requete === null) return null;
    const trouves = await this.executer<{ id: number }>(requete);
    return trouves.length > PEU_DE_REPONSES ? null : trouves.map(({ id }) => id);
  }

  /** A query of many shapes is planned for its own values each time, and prepared nowhere. */
  private async executer<Row extends object>({ nom, sql, valeurs }: Requete): Promise<readonly Row[]> {
    if (nom !== null) return this.database.query<Row>({ name: nom, text: sql }, valeurs);
    const requete = this.database.from<Row>('memoires_memoires') as unknown as FromRaw<Row>;
    return requete.fromRaw(`(${sql}) AS q`, valeurs);
  }
}

const PAGE_VIDE: PageDeMemoires = { lignes: [], suivant: null, precedent: null };

/** The filter names a structure outside of the perimeter, or the états are none that this side may see. */
const estVide = (criteres: CriteresListe): boolean =>
  (structuresDuPerimetre(criteres).length === 0 && !criteres.perimetre.parMandat) ||
  etatsVisibles(criteres.perimetre, criteres.etats).length === 0;

const formeDe = ({ cote, parMandat }: Perimetre): string =>
  parMandat ? `m${parMandat.mandantId === null ? '' : 'u'}` : cote.slice(0, 1);

const memoireNomme = ({ id, numero_affiche, etat }: NommeRow): MemoireNomme => ({
  id,
  numero: numero_affiche,
  etat,
});
