import { bulkRows, type BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import type { Correspondance, NatureDeCorrespondance, TriDuQuai } from '../../application/ports/TriDuQuai.ts';
import type { CodeAnomalie, Consequence } from '../../domain/anomalies.ts';
import { FICHIERS, type NomDeFichier } from '../../domain/format.ts';
import { NUMERO_MAXIMAL } from '../../domain/numeros.ts';
import type { BaseDuQuai } from './BaseDuQuai.ts';

interface Renvoi {
  readonly de: NomDeFichier;
  readonly colonne: string;
  readonly vers: NomDeFichier;
  readonly consequence: Extract<Consequence, 'LIGNE_ECARTEE' | 'VALEUR_OMISE'>;
  /** Only of these rows `enfant`. */
  readonly condition: (nom: (table: string) => string) => string;
}

const renvoi = (
  de: NomDeFichier,
  colonne: string,
  vers: NomDeFichier,
  consequence: Renvoi['consequence'] = 'LIGNE_ECARTEE',
  condition: Renvoi['condition'] = () => 'true',
): Renvoi => ({ de, colonne, vers, consequence, condition });

/** Of a piece that is neither of a mémoire nor of a mandat: nothing else says whose it is. */
const sansAutreObjet: Renvoi['condition'] = (nom) =>
  `enfant.memoire_id IS NULL AND enfant.id NOT IN (SELECT piece_id FROM ${nom('mandats')} WHERE piece_id IS NOT NULL)`;

/** Parents come before their children: a row that falls takes those that hang on it. */
const RENVOIS: readonly Renvoi[] = [
  renvoi('utilisateurs', 'fournisseur_id', 'fournisseurs'),
  renvoi('comptes_bancaires', 'fournisseur_id', 'fournisseurs'),
  renvoi('memoires', 'fournisseur_id', 'fournisseurs'),
  renvoi('memoires', 'utilisateur_id', 'utilisateurs', 'VALEUR_OMISE'),
  renvoi('memoires', 'compte_bancaire_id', 'comptes_bancaires', 'VALEUR_OMISE'),
  renvoi('lignes', 'memoire_id', 'memoires'),
  renvoi('etats', 'memoire_id', 'memoires'),
  renvoi('pieces', 'memoire_id', 'memoires'),
  renvoi('pieces', 'fournisseur_id', 'fournisseurs', 'LIGNE_ECARTEE', sansAutreObjet),
  renvoi('pieces', 'fournisseur_id', 'fournisseurs', 'VALEUR_OMISE'),
  renvoi('mandats', 'mandant_id', 'fournisseurs'),
  renvoi('mandats', 'mandataire_id', 'fournisseurs'),
  renvoi('mandats', 'piece_id', 'pieces'),
];

const INDEX: readonly (readonly [NomDeFichier, string])[] = [
  ['utilisateurs', 'fournisseur_id'],
  ['comptes_bancaires', 'fournisseur_id'],
  ['pieces', 'memoire_id'],
];

/** The parts of the mémoires: nothing hangs on them but mandats, which come last. */
const LES_PARTIES = ['etats', 'lignes', 'pieces'] as const;

type Partie = (typeof LES_PARTIES)[number];

const estUnePartie = (fichier: NomDeFichier): fichier is Partie =>
  LES_PARTIES.some((partie) => partie === fichier);

const COLONNES_DE_CORRESPONDANCE: readonly BulkColumn[] = [
  { nom: 'nature', type: 'text' },
  { nom: 'valeur', type: 'text' },
  { nom: 'code', type: 'text' },
  { nom: 'id', type: 'bigint' },
  { nom: 'nom', type: 'text' },
  { nom: 'ville', type: 'text' },
];

/** "1234,50", of an amount in cents. */
const euros = (centimes: string): string =>
  `CASE WHEN ${centimes} < 0 THEN '-' ELSE '' END || CAST(abs(${centimes}) / 100 AS text) || ','
    || CASE WHEN abs(${centimes}) % 100 < 10 THEN '0' ELSE '' END || CAST(abs(${centimes}) % 100 AS text)`;

export class KnexTriDuQuai implements TriDuQuai {
  constructor(
    private readonly base: BaseDuQuai,
    private readonly structuresParTranche = 500,
  ) {}

  async controlerFichier(fichier: NomDeFichier): Promise<void> {
    if (fichier === 'mandats') await this.releverLesParties();
    await this.exigerUneFois(fichier);
    for (const [table, colonne] of INDEX) if (table === fichier) await this.base.indexer(table, colonne);
    await this.base.mesurer(fichier);
  }

  async controler(): Promise<void> {
    const duReste = RENVOIS.filter(({ de }) => !estUnePartie(de));
    for (const un of duReste.filter(({ de }) => de !== 'mandats')) await this.exigerConnu(un);
    await this.base.repartir(
      LES_PARTIES.map((fichier) => async () => {
        for (const un of RENVOIS.filter(({ de }) => de === fichier)) await this.exigerConnu(un);
      }),
    );
    for (const un of duReste.filter(({ de }) => de === 'mandats')) await this.exigerConnu(un);
    await this.tronquerLesNumeros();
  }

  async signalerAnomalies(): Promise<void> {
    await this.base.repartir(LES_PARTIES.map((fichier) => () => this.sommer(fichier)));
    await this.base.repartir([() => this.comparerTotaux(), () => this.signalerNumeros()]);
  }

  async choisir(): Promise<void> {
    await this.releverLesSaisies();
    await this.reunirLesFournisseurs();
    await this.rattacherLesPersonnes();
    await this.base.creer(
      'prestataires',
      'fournisseur_id text PRIMARY KEY, structure_id bigint, designation text, identifiant text, siret text, adresse text',
    );
    await this.base.creer(
      'correspondances',
      'nature varchar(20), valeur text, code text, id bigint, nom text, ville text, PRIMARY KEY (nature, valeur)',
    );
  }

  async plusHautNumero(): Promise<number> {
    const [row] = await this.base.lire<{ plus_haut: number | null }>(
      `SELECT max(rang) AS plus_haut FROM (${this.rangs()}) AS rangs WHERE rang <= ${NUMERO_MAXIMAL}`,
    );
    return row?.plus_haut ?? 0;
  }

  async valeursDistinctes(fichier: 'memoires' | 'pieces', colonne: string): Promise<readonly string[]> {
    const rows = await this.base.lire<{ valeur: string }>(
      `SELECT DISTINCT ${colonne} AS valeur FROM ${this.base.nom(fichier)} WHERE ${colonne} IS NOT NULL ORDER BY 1`,
    );
    return rows.map(({ valeur }) => valeur);
  }

  async noterCorrespondances(
    nature: NatureDeCorrespondance,
    correspondances: readonly Correspondance[],
  ): Promise<void> {
    if (correspondances.length === 0) return;
    const tuples = correspondances.map(({ valeur, code, id, nom, ville }) => [
      nature,
      valeur,
      code,
      id,
      nom,
      ville,
    ]);
    const noms = COLONNES_DE_CORRESPONDANCE.map(({ nom }) => nom).join(', ');
    await this.base.executer(
      `INSERT INTO ${this.base.nom('correspondances')} (${noms})
       SELECT ${noms} FROM ${bulkRows(this.base.dialect, COLONNES_DE_CORRESPONDANCE)} WHERE true
       ON CONFLICT (nature, valeur) DO UPDATE SET code = excluded.code, id = excluded.id, nom = excluded.nom, ville = excluded.ville`,
      [JSON.stringify(tuples)],
    );
  }

  async signalerLeReste(): Promise<void> {
    const { nom } = this.nommage();
    await this.signalerLesEcartes();
    await this.noter(
      'memoires',
      'juridiction',
      'JURIDICTION_INCONNUE',
      'GARDE_TEL_QUEL',
      `SELECT m.ligne, m.juridiction AS valeur FROM ${nom('memoires')} m
       JOIN ${nom('prises')} p ON p.fournisseur_id = m.fournisseur_id
       LEFT JOIN ${nom('correspondances')} c ON c.nature = 'JURIDICTION' AND c.valeur = m.juridiction
       WHERE m.juridiction IS NOT NULL AND c.id IS NULL`,
    );
    await this.signalerLesCodes();
  }

  /** Of every mandat that was named, also where it cannot be taken: the less is known of it, the less access it may give. */
  private async releverLesParties(): Promise<void> {
    const { nom } = this.nommage();
    await this.base.executer(
      `INSERT INTO ${nom('parties')} (mandant_id, mandataire_id) SELECT DISTINCT mandant_id, mandataire_id FROM ${nom('mandats')}
       WHERE true ON CONFLICT DO NOTHING`,
    );
    await this.base.executer(`DELETE FROM ${nom('mandats')} WHERE id IS NULL OR date_debut IS NULL`);
  }

  private async signalerLesCodes(): Promise<void> {
    const { nom } = this.nommage();
    await this.noter(
      'memoires',
      'categorie',
      'CODE_INCONNU',
      'GARDE_TEL_QUEL',
      `SELECT m.ligne, m.categorie AS valeur FROM ${nom('memoires')} m
       JOIN ${nom('prises')} p ON p.fournisseur_id = m.fournisseur_id
       LEFT JOIN ${nom('correspondances')} c ON c.nature = 'CATEGORIE' AND c.valeur = m.categorie
       WHERE m.categorie IS NOT NULL AND c.code IS NULL`,
    );
    await this.noter(
      'pieces',
      'type',
      'CODE_INCONNU',
      'TYPE_AUTRE',
      `SELECT t.ligne, t.type AS valeur FROM ${nom('pieces')} t LEFT JOIN ${nom('memoires')} m ON m.id = t.memoire_id
       JOIN ${nom('prises')} p ON p.fournisseur_id = COALESCE(m.fournisseur_id, t.fournisseur_id)
       LEFT JOIN ${nom('correspondances')} c ON c.nature = 'TYPE_DE_PIECE' AND c.valeur = t.type
       WHERE t.type IS NOT NULL AND c.code IS NULL
         AND t.id NOT IN (SELECT piece_id FROM ${nom('mandats')} WHERE piece_id IS NOT NULL)`,
    );
  }

  relationDesNumeros(): string {
    const { nom } = this.nommage();
    return `(SELECT m.ligne, m.numero FROM ${nom('memoires')} m JOIN ${nom('prises')} p ON p.fournisseur_id = m.fournisseur_id
      WHERE m.numero IS NOT NULL AND m.etat <> 'BROUILLON')`;
  }

  /** The first row of an id stands. */
  private async exigerUneFois(fichier: NomDeFichier): Promise<void> {
    const { cle } = FICHIERS[fichier];
    const table = this.base.nom(fichier);
    try {
      await this.base.indexer(fichier, cle.join(', '), true);
    } catch (error) {
      if (!estUnDoublon(error)) throw error;
      const repetees = `SELECT ligne, valeur FROM (
        SELECT ligne, ${cle.map((colonne) => `CAST(${colonne} AS text)`).join(` || ' / ' || `)} AS valeur,
          row_number() OVER (PARTITION BY ${cle.join(', ')} ORDER BY ligne) AS place
        FROM ${table}) AS rangees WHERE place > 1`;
      await this.noter(fichier, cle.at(-1) ?? '', 'IDENTIFIANT_REPETE', 'LIGNE_ECARTEE', repetees);
      await this.base.executer(
        `DELETE FROM ${table} WHERE ligne IN (SELECT ligne FROM (${repetees}) AS repetees)`,
      );
      await this.base.indexer(fichier, cle.join(', '), true);
    }
  }

  private async exigerConnu({ de, colonne, vers, consequence, condition }: Renvoi): Promise<void> {
    const { nom } = this.nommage();
    const inconnus = `${colonne} IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM ${nom(vers)} parent WHERE parent.id = enfant.${colonne}) AND ${condition(nom)}`;
    const [un] = await this.base.lire(`SELECT 1 AS un FROM ${nom(de)} enfant WHERE ${inconnus} LIMIT 1`);
    if (!un) return;
    const requete = `SELECT ligne, ${colonne} AS valeur FROM ${nom(de)} enfant WHERE ${inconnus}`;
    await this.noter(de, colonne, 'REFERENCE_INCONNUE', consequence, requete);
    await this.base.executer(
      consequence === 'LIGNE_ECARTEE'
        ? `DELETE FROM ${nom(de)} AS enfant WHERE ${inconnus}`
        : `UPDATE ${nom(de)} AS enfant SET ${colonne} = NULL WHERE ${inconnus}`,
    );
  }

  /** Of each mémoire: how many parts it has, the check number of them all, and whether their ranks go from 1 without a hole. */
  private async sommer(fichier: Partie): Promise<void> {
    const montant = fichier === 'lignes' ? ', CAST(sum(montant_ht) AS bigint) AS montant_ht' : '';
    const suivis =
      fichier === 'pieces'
        ? ''
        : ', CASE WHEN min(rang) = 1 AND max(rang) = count(*) THEN 1 ELSE 0 END AS suivis';
    await this.base.tirer(
      `sommes_${fichier}`,
      `SELECT memoire_id, count(*) AS nombre, CAST(sum(empreinte) AS bigint) AS empreinte${montant}${suivis}
       FROM ${this.base.nom(fichier)} WHERE memoire_id IS NOT NULL GROUP BY memoire_id`,
    );
    await this.base.indexer(`sommes_${fichier}`, 'memoire_id', true);
    await this.base.mesurer(`sommes_${fichier}`);
  }

  private async comparerTotaux(): Promise<void> {
    const { nom } = this.nommage();
    const desLignes = 'COALESCE(s.montant_ht, 0)';
    await this.noter(
      'memoires',
      'montant_ht',
      'TOTAL_DES_LIGNES',
      'GARDE_TEL_QUEL',
      `SELECT m.ligne, ${euros('m.montant_ht')} || ' ≠ ' || ${euros(desLignes)} AS valeur
       FROM ${nom('memoires')} m LEFT JOIN ${nom('sommes_lignes')} s ON s.memoire_id = m.id WHERE m.montant_ht <> ${desLignes}`,
    );
    const somme = 'm.montant_ht + COALESCE(m.montant_tva, 0) + COALESCE(m.debours, 0)';
    await this.noter(
      'memoires',
      'montant_ttc',
      'TOTAL_TTC',
      'GARDE_TEL_QUEL',
      `SELECT m.ligne, ${euros('m.montant_ttc')} || ' ≠ ' || ${euros(`(${somme})`)} AS valeur
       FROM ${nom('memoires')} m WHERE m.montant_ttc <> ${somme}`,
    );
  }

  private async tronquerLesNumeros(): Promise<void> {
    await this.noter(
      'memoires',
      'numero',
      'TEXTE_TROP_LONG',
      'VALEUR_TRONQUEE',
      `SELECT ligne, numero AS valeur FROM ${this.base.nom('memoires')} WHERE length(numero) > 40`,
    );
    await this.base.executer(
      `UPDATE ${this.base.nom('memoires')} SET numero = substr(numero, 1, 40) WHERE length(numero) > 40`,
    );
  }

  private async signalerNumeros(): Promise<void> {
    const memoires = this.base.nom('memoires');
    const repetes = `SELECT numero FROM ${memoires} WHERE numero IS NOT NULL GROUP BY numero HAVING count(*) > 1`;
    const [un] = await this.base.lire(`${repetes} LIMIT 1`);
    if (un)
      await this.noter(
        'memoires',
        'numero',
        'NUMERO_REPETE',
        'GARDE_TEL_QUEL',
        `SELECT ligne, valeur FROM (SELECT ligne, numero AS valeur, row_number() OVER (PARTITION BY numero ORDER BY ligne) AS place
         FROM ${memoires} WHERE numero IN (${repetes})) AS rangs WHERE place > 1`,
      );
    await this.noter(
      'memoires',
      'numero',
      'NUMERO_TROP_HAUT',
      'GARDE_TEL_QUEL',
      `SELECT ligne, valeur FROM (${this.rangs()}) AS rangs WHERE rang > ${NUMERO_MAXIMAL}`,
    );
  }

  /** Where each number of at most ten digits stands in the national sequence; null for the others. */
  private rangs(): string {
    const chiffres =
      this.base.dialect === 'postgres'
        ? String.raw`numero ~ '^[0-9]{1,10}$'`
        : "length(numero) BETWEEN 1 AND 10 AND numero NOT GLOB '*[^0-9]*'";
    return `SELECT ligne, numero AS valeur, CASE WHEN ${chiffres} THEN CAST(numero AS bigint) END AS rang
      FROM ${this.base.nom('memoires')}`;
  }

  private async releverLesSaisies(): Promise<void> {
    await this.base.tirer(
      'saisies',
      `SELECT utilisateur_id, fournisseur_id, max(COALESCE(date_depot, date_etat)) AS dernier
       FROM ${this.base.nom('memoires')} WHERE utilisateur_id IS NOT NULL GROUP BY utilisateur_id, fournisseur_id`,
    );
    await this.base.indexer('saisies', 'utilisateur_id');
    await this.base.mesurer('saisies');
  }

  /**
   * One SIRET, one structure: taken as a whole as soon as one of its fournisseurs is. Whoever entered a mémoire may be unreadable: its
   * structure is taken all the same, with nobody.
   */
  private async reunirLesFournisseurs(): Promise<void> {
    const { nom } = this.nommage();
    await this.base.tirer(
      'cles',
      `SELECT id AS fournisseur_id, ligne, CASE WHEN type_identifiant = 'SIRET' AND identifiant IS NOT NULL
         THEN 'SIRET ' || identifiant ELSE 'ID ' || id END AS cle FROM ${nom('fournisseurs')}`,
    );
    await this.base.indexer('cles', 'fournisseur_id', true);
    await this.base.tirer(
      'groupes',
      `SELECT cle, row_number() OVER (ORDER BY min(ligne)) AS groupe,
         (row_number() OVER (ORDER BY min(ligne)) - 1) / ${this.structuresParTranche} AS tranche
       FROM ${nom('cles')} WHERE cle IN (
         SELECT cle FROM ${nom('cles')} WHERE fournisseur_id IN (
           SELECT fournisseur_id FROM ${nom('memoires')}
           UNION SELECT u.fournisseur_id FROM ${nom('utilisateurs')} u JOIN ${nom('saisies')} s ON s.utilisateur_id = u.id))
       GROUP BY cle`,
    );
    await this.base.tirer(
      'prises',
      `SELECT c.fournisseur_id, c.ligne, g.groupe, g.tranche FROM ${nom('cles')} c JOIN ${nom('groupes')} g ON g.cle = c.cle`,
    );
    await this.base.indexer('prises', 'fournisseur_id', true);
    await this.base.indexer('prises', 'tranche');
    await this.base.indexer('prises', 'groupe');
    await this.base.mesurer('prises', 'groupes');
  }

  /** To her own structure, and to those that she has entered mémoires for without any mandat of theirs to hers. */
  private async rattacherLesPersonnes(): Promise<void> {
    const { nom } = this.nommage();
    await this.base.tirer(
      'mandats_pris',
      `SELECT DISTINCT a.groupe AS mandant, b.groupe AS mandataire FROM ${nom('parties')} m
       JOIN ${nom('prises')} a ON a.fournisseur_id = m.mandant_id JOIN ${nom('prises')} b ON b.fournisseur_id = m.mandataire_id`,
    );
    await this.base.tirer(
      'personnes',
      `WITH saisies AS (
         SELECT s.utilisateur_id, p.groupe, p.tranche, max(s.dernier) AS dernier
         FROM ${nom('saisies')} s JOIN ${nom('prises')} p ON p.fournisseur_id = s.fournisseur_id
         GROUP BY s.utilisateur_id, p.groupe, p.tranche),
       siennes AS (
         SELECT u.id AS utilisateur_id, p.groupe, p.tranche FROM ${nom('utilisateurs')} u
         JOIN ${nom('prises')} p ON p.fournisseur_id = u.fournisseur_id
         WHERE u.id IN (SELECT utilisateur_id FROM ${nom('saisies')}))
       SELECT a.utilisateur_id, a.groupe, a.tranche, s.dernier, 1 AS propre FROM siennes a
         LEFT JOIN saisies s ON s.utilisateur_id = a.utilisateur_id AND s.groupe = a.groupe
       UNION ALL
       SELECT s.utilisateur_id, s.groupe, s.tranche, s.dernier, 0 FROM saisies s
         JOIN siennes a ON a.utilisateur_id = s.utilisateur_id AND a.groupe <> s.groupe
       WHERE NOT EXISTS (SELECT 1 FROM ${nom('mandats_pris')} m WHERE m.mandant = s.groupe AND m.mandataire = a.groupe)`,
    );
    await this.base.indexer('personnes', 'utilisateur_id, groupe', true);
    await this.base.indexer('personnes', 'tranche');
    await this.base.mesurer('personnes');
  }

  private async signalerLesEcartes(): Promise<void> {
    const { nom } = this.nommage();
    await this.noter(
      'utilisateurs',
      'id',
      'UTILISATEUR_SANS_MEMOIRE',
      'NON_REPRIS',
      `SELECT ligne, id AS valeur FROM ${nom('utilisateurs')} WHERE id NOT IN (SELECT utilisateur_id FROM ${nom('saisies')})`,
    );
    await this.noter(
      'fournisseurs',
      'id',
      'FOURNISSEUR_SANS_MEMOIRE',
      'NON_REPRIS',
      `SELECT ligne, id AS valeur FROM ${nom('fournisseurs')}
       WHERE id NOT IN (SELECT fournisseur_id FROM ${nom('prises')})`,
    );
    await this.noter(
      'fournisseurs',
      'identifiant',
      'SIRET_PARTAGE',
      'STRUCTURES_REUNIES',
      `SELECT f.ligne, f.identifiant AS valeur FROM ${nom('fournisseurs')} f JOIN ${nom('prises')} p ON p.fournisseur_id = f.id
       WHERE p.ligne > (SELECT min(autre.ligne) FROM ${nom('prises')} autre WHERE autre.groupe = p.groupe)`,
    );
    await this.noter(
      'fournisseurs',
      'statut',
      'FOURNISSEUR_RESTREINT',
      'STRUCTURE_ACTIVE',
      `SELECT f.ligne, f.statut AS valeur FROM ${nom('fournisseurs')} f JOIN ${nom('prises')} p ON p.fournisseur_id = f.id
       WHERE f.statut = 'RESTREINT'`,
    );
  }

  private noter(
    fichier: NomDeFichier,
    colonne: string,
    code: CodeAnomalie,
    consequence: Consequence,
    requete: string,
  ): Promise<void> {
    return this.base.executer(
      `INSERT INTO ${this.base.nom('anomalies')} (fichier, ligne, colonne, code, valeur, consequence)
       SELECT '${fichier}', ligne, '${colonne}', '${code}', valeur, '${consequence}' FROM (${requete}) AS trouvees
       WHERE true ON CONFLICT DO NOTHING`,
    );
  }

  private nommage(): { readonly nom: (table: string) => string } {
    return { nom: (table) => this.base.nom(table) };
  }
}

const estUnDoublon = (error: unknown): boolean => {
  const { code } = error as { code?: string };
  return code === '23505' || code === 'SQLITE_CONSTRAINT';
};
