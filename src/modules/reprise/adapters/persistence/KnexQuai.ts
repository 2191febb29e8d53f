import type { OpenedDatabase } from '../../../../platform/knex/openDatabase.ts';
import { bulkRows, type BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import type { ExportOuvert, LotDeLignes } from '../../application/ports/ExportOuvert.ts';
import type { EtapeDuQuai, Quai } from '../../application/ports/Quai.ts';
import type { Anomalie } from '../../domain/Anomalie.ts';
import type { CodeAnomalie } from '../../domain/anomalies.ts';
import { NOMS_DE_FICHIERS, type NomDeFichier } from '../../domain/format.ts';
import type { BaseDuQuai } from './BaseDuQuai.ts';
import { colonnesDuQuai, colonnesDuTexte, definitionDuQuai } from './colonnesDuQuai.ts';
import { CopieDansPostgres } from './CopieDansPostgres.ts';
import { InsertionDansSqlite } from './InsertionDansSqlite.ts';

const COLONNES_D_ANOMALIE: readonly BulkColumn[] = [
  { nom: 'fichier', type: 'text' },
  { nom: 'ligne', type: 'integer' },
  { nom: 'colonne', type: 'text' },
  { nom: 'code', type: 'text' },
  { nom: 'valeur', type: 'text' },
  { nom: 'consequence', type: 'text' },
];

/** '' stands for the whole row: a key holds no null. */
const DEFINITION_DES_ANOMALIES = `fichier text NOT NULL, ligne integer NOT NULL, colonne text NOT NULL, code text NOT NULL,
  valeur text, consequence text NOT NULL, PRIMARY KEY (fichier, ligne, colonne, code)`;

const PAGE_D_ANOMALIES = 5_000;

export class KnexQuai implements Quai {
  private readonly copie: CopieDansPostgres;
  private readonly insertion: InsertionDansSqlite;

  constructor(
    private readonly base: BaseDuQuai,
    opened: OpenedDatabase,
  ) {
    this.copie = new CopieDansPostgres(opened);
    this.insertion = new InsertionDansSqlite(opened.database);
  }

  ouvrir(): Promise<void> {
    return this.base.ouvrir();
  }

  async franchie(etape: EtapeDuQuai): Promise<string | null> {
    if (!(await this.base.existe('etapes'))) return null;
    const rows = await this.base.lire<{ empreinte: string }>(
      `SELECT empreinte FROM ${this.base.nom('etapes')} WHERE etape = ?`,
      [etape],
    );
    return rows[0]?.empreinte ?? null;
  }

  async franchir(etape: EtapeDuQuai, empreinte: string): Promise<void> {
    await this.base.executer(
      `INSERT INTO ${this.base.nom('etapes')} (etape, empreinte) VALUES (?, ?)
       ON CONFLICT (etape) DO UPDATE SET empreinte = excluded.empreinte`,
      [etape, empreinte],
    );
  }

  /** A table that holds nothing takes rows without the cost of an index: these come once all is received. */
  async vider(): Promise<void> {
    const { base } = this;
    await base.creer('etapes', 'etape varchar(30) PRIMARY KEY, empreinte varchar(64) NOT NULL');
    for (const fichier of NOMS_DE_FICHIERS)
      await base.creer(fichier, definitionDuQuai(fichier, base.dialect));
    await base.creer('anomalies', DEFINITION_DES_ANOMALIES);
    await base.creer(
      'parties',
      'mandant_id text, mandataire_id text, PRIMARY KEY (mandant_id, mandataire_id)',
    );
  }

  async recevoir(
    fichier: NomDeFichier,
    export_: Pick<ExportOuvert, 'lignes'>,
    avancer: (lignes: number) => void,
  ): Promise<void> {
    const table = this.base.nom(fichier);
    await this.base.creer(fichier, definitionDuQuai(fichier, this.base.dialect));
    if (this.base.dialect === 'postgres') {
      const lots = this.suivre(export_.lignes(fichier, 'TEXTE'), avancer, ({ texte }) => texte);
      await this.copie.copier(table, colonnesDuTexte(fichier), lots);
    } else {
      const lots = this.suivre(export_.lignes(fichier, 'VALEURS'), avancer, ({ lignes }) => lignes);
      await this.insertion.inserer(table, colonnesDuQuai(fichier), lots);
    }
  }

  async noterAnomalies(anomalies: readonly Anomalie[]): Promise<void> {
    if (anomalies.length === 0) return;
    const tuples = anomalies.map(({ fichier, ligne, colonne, code, valeur, consequence }) => [
      fichier,
      ligne,
      colonne ?? '',
      code,
      valeur,
      consequence,
    ]);
    const noms = COLONNES_D_ANOMALIE.map(({ nom }) => nom).join(', ');
    await this.base.executer(
      `INSERT INTO ${this.base.nom('anomalies')} (${noms})
       SELECT ${noms} FROM ${bulkRows(this.base.dialect, COLONNES_D_ANOMALIE)} WHERE true ON CONFLICT DO NOTHING`,
      [JSON.stringify(tuples)],
    );
  }

  async oublierAnomalies(
    fichier: NomDeFichier,
    lignes: readonly number[],
    codes: readonly CodeAnomalie[],
  ): Promise<void> {
    if (lignes.length === 0) return;
    const parmi =
      this.base.dialect === 'postgres'
        ? '(SELECT value::integer FROM jsonb_array_elements_text(?::jsonb) AS t(value))'
        : '(SELECT value FROM json_each(?))';
    await this.base.executer(
      `DELETE FROM ${this.base.nom('anomalies')} WHERE fichier = ? AND ligne IN ${parmi}
         AND code IN (${codes.map((code) => `'${code}'`).join(', ')})`,
      [fichier, JSON.stringify(lignes)],
    );
  }

  async *anomalies(): AsyncGenerator<Anomalie> {
    for (const fichier of NOMS_DE_FICHIERS) {
      let repere: readonly [number, string, string] = [0, '', ''];
      for (;;) {
        const page = await this.page(fichier, repere);
        for (const anomalie of page)
          yield { ...anomalie, colonne: anomalie.colonne === '' ? null : anomalie.colonne };
        const derniere = page.at(-1);
        if (!derniere || page.length < PAGE_D_ANOMALIES) break;
        repere = [derniere.ligne, derniere.colonne ?? '', derniere.code];
      }
    }
  }

  supprimer(): Promise<void> {
    return this.base.supprimer();
  }

  private page(
    fichier: NomDeFichier,
    [ligne, colonne, code]: readonly [number, string, string],
  ): Promise<Anomalie[]> {
    return this.base.lire<Anomalie>(
      `SELECT fichier, ligne, colonne, code, valeur, consequence FROM ${this.base.nom('anomalies')}
       WHERE fichier = ? AND (ligne, colonne, code) > (?, ?, ?)
       ORDER BY fichier, ligne, colonne, code LIMIT ${PAGE_D_ANOMALIES}`,
      [fichier, ligne, colonne, code],
    );
  }

  private async *suivre<T>(
    lots: AsyncIterable<LotDeLignes>,
    avancer: (lignes: number) => void,
    prendre: (lot: LotDeLignes) => T,
  ): AsyncGenerator<T> {
    for await (const lot of lots) {
      await this.noterAnomalies(lot.anomalies);
      yield prendre(lot);
      avancer(lot.lues);
    }
  }
}
