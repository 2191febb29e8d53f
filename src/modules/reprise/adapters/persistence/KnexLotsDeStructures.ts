import type { Bic } from '../../../../kernel/domain/Bic.ts';
import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { Iban } from '../../../../kernel/domain/Iban.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import { bulkRows, type BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import type {
  CarteDePrestataire,
  CompteBancaireEnAttente,
  CompteLie,
  Devenu,
  FournisseurEnAttente,
  GroupeEnAttente,
  LotsDeStructures,
  MandatEnAttente,
  PersonneReprise,
  PieceDeStructureEnAttente,
  PieceEnAttente,
  UtilisateurEnAttente,
} from '../../application/ports/LotsDeStructures.ts';
import type { FournisseurDOrigine } from '../../domain/FournisseurDOrigine.ts';
import type { BaseDuQuai } from './BaseDuQuai.ts';

const CARTE: readonly BulkColumn[] = [
  { nom: 'fournisseur_id', type: 'text' },
  { nom: 'structure_id', type: 'bigint' },
  { nom: 'designation', type: 'text' },
  { nom: 'identifiant', type: 'text' },
  { nom: 'siret', type: 'text' },
  { nom: 'adresse', type: 'text' },
];

const A_REDIRE = [
  ['MEMOIRE', 'memoires', 'fournisseur_id'],
  ['MANDAT', 'mandats', 'mandant_id'],
  ['MANDAT', 'mandats', 'mandataire_id'],
] as const;

const PAGE = 1_000;
const PAGE_DE_PERSONNES = 5_000;

export class KnexLotsDeStructures implements LotsDeStructures {
  constructor(private readonly base: BaseDuQuai) {}

  async combien(): Promise<{ readonly tranches: number; readonly structures: number }> {
    const [row] = await this.base.lire<{ tranches: number | null; structures: number }>(
      `SELECT max(tranche) + 1 AS tranches, count(*) AS structures FROM ${this.base.nom('groupes')}`,
    );
    return { tranches: row?.tranches ?? 0, structures: row?.structures ?? 0 };
  }

  async lire(tranche: number): Promise<readonly GroupeEnAttente[]> {
    const groupes = new Map<number, GroupeEnCours>();
    for (const row of await this.fournisseurs(tranche)) {
      const groupe = groupes.get(row.groupe);
      if (groupe) groupe.fournisseurs.push(fournisseurDe(row));
      else {
        const fournisseurs: GroupeEnCours['fournisseurs'] = [fournisseurDe(row)];
        groupes.set(row.groupe, { cle: row.cle, fournisseurs, utilisateurs: [], comptesBancaires: [] });
      }
    }
    const rattachements = await this.rattachements(tranche);
    for (const row of await this.utilisateurs(tranche)) {
      const connus = rattachements.get(cleDePersonne(row.id, row.groupe)) ?? [];
      groupes.get(row.groupe)?.utilisateurs.push(utilisateurDe(row, connus));
    }
    for (const row of await this.comptes(tranche))
      groupes.get(row.groupe)?.comptesBancaires.push(compteDe(row));
    return [...groupes.values()];
  }

  async comptesLies(ids: readonly number[]): Promise<readonly CompteLie[]> {
    if (ids.length === 0) return [];
    const parmi =
      this.base.dialect === 'postgres'
        ? 'SELECT value::bigint FROM jsonb_array_elements_text(?::jsonb) AS t(value)'
        : 'SELECT value FROM json_each(?)';
    const rows = await this.base.lire<{ id: number; apporte: number; adresses: number }>(
      `SELECT l.notre_id AS id, max(CASE WHEN l.cree THEN 1 ELSE 0 END) AS apporte,
         count(DISTINCT COALESCE(u.courriel, '')) AS adresses
       FROM reprise_liens l LEFT JOIN ${this.base.nom('utilisateurs')} u ON u.id = l.ancien_id
       WHERE l.nature = 'COMPTE' AND l.notre_id IN (${parmi}) GROUP BY l.notre_id`,
      [JSON.stringify(ids)],
    );
    return rows.map(({ id, apporte, adresses }) => ({ id, apporte: apporte === 1, partage: adresses > 1 }));
  }

  async noterPrestataires(cartes: readonly CarteDePrestataire[]): Promise<void> {
    const tuples = cartes.map(({ fournisseurId, structureId, designation, identifiant, siret, adresse }) => [
      fournisseurId,
      structureId,
      designation,
      identifiant,
      siret,
      JSON.stringify(adresse),
    ]);
    const noms = CARTE.map(({ nom }) => nom);
    await this.base.executer(
      `INSERT INTO ${this.base.nom('prestataires')} (${noms.join(', ')})
       SELECT ${noms.join(', ')} FROM ${bulkRows(this.base.dialect, CARTE)} WHERE true
       ON CONFLICT (fournisseur_id) DO UPDATE SET ${noms.map((nom) => `${nom} = excluded.${nom}`).join(', ')}`,
      [JSON.stringify(tuples)],
    );
  }

  async redire(fournisseurIds: readonly string[]): Promise<void> {
    if (fournisseurIds.length === 0) return;
    const liste =
      this.base.dialect === 'postgres'
        ? 'SELECT value FROM jsonb_array_elements_text(?::jsonb) AS t(value)'
        : 'SELECT value FROM json_each(?)';
    for (const [nature, table, colonne] of A_REDIRE)
      await this.base.executer(
        `UPDATE reprise_liens SET empreinte = '' WHERE nature = '${nature}' AND ancien_id IN (
           SELECT id FROM ${this.base.nom(table)} WHERE ${colonne} IN (${liste}))`,
        [JSON.stringify(fournisseurIds)],
      );
  }

  async retrouverPrestataires(): Promise<void> {
    const nom = (table: string): string => this.base.nom(table);
    await this.base.executer(
      `INSERT INTO ${nom('prestataires')} (fournisseur_id, structure_id, designation, identifiant, siret, adresse)
       SELECT p.fournisseur_id, COALESCE(l.notre_id, 0), '', '', NULL, '[]' FROM ${nom('prises')} p
       LEFT JOIN reprise_liens l ON l.nature = 'STRUCTURE' AND l.ancien_id = p.fournisseur_id WHERE true
       ON CONFLICT (fournisseur_id) DO NOTHING`,
    );
  }

  async *personnes(): AsyncGenerator<readonly PersonneReprise[]> {
    const nom = (table: string): string => this.base.nom(table);
    const requete = `SELECT p.*, l.notre_id, l.version, l.empreinte AS empreinte_connue, l.cree, r.notre_id AS rattachement_id,
        r.version AS rattachement_version, r.empreinte AS rattachement_empreinte
      FROM (
        SELECT p.utilisateur_id, p.groupe, u.courriel, (
          SELECT max(s.notre_id) FROM ${nom('prises')} f
          JOIN reprise_liens s ON s.nature = 'STRUCTURE' AND s.ancien_id = f.fournisseur_id
          WHERE f.groupe = p.groupe) AS structure_id
        FROM ${nom('personnes')} p JOIN ${nom('utilisateurs')} u ON u.id = p.utilisateur_id
        WHERE (p.utilisateur_id, p.groupe) > (?, ?) ORDER BY p.utilisateur_id, p.groupe LIMIT ${PAGE_DE_PERSONNES}) AS p
      LEFT JOIN reprise_liens l ON l.nature = 'COMPTE' AND l.ancien_id = p.utilisateur_id
      LEFT JOIN reprise_liens r ON r.nature = 'RATTACHEMENT' AND r.ancien_id = p.utilisateur_id || ' ' || p.structure_id
      ORDER BY p.utilisateur_id, p.groupe`;
    for (let repere: readonly [string, number] = ['', 0]; ;) {
      const rows = await this.base.lire<PersonneRow>(requete, repere);
      const derniere = rows.at(-1);
      if (!derniere) return;
      yield rows.map(personneDe);
      repere = [derniere.utilisateur_id, derniere.groupe];
    }
  }

  async *mandats(tout: boolean): AsyncGenerator<readonly MandatEnAttente[]> {
    const nom = (table: string): string => this.base.nom(table);
    const requete = `SELECT m.id, m.ligne, m.empreinte, a.structure_id AS mandant_id, b.structure_id AS mandataire_id,
        m.date_debut AS du, m.date_fin AS au, p.id AS piece_id, p.ligne AS piece_ligne, p.empreinte AS piece_empreinte,
        p.nom, p.type, p.sha256, p.chemin, l.notre_id, l.version, l.empreinte AS empreinte_connue, l.cree
      FROM ${nom('mandats')} m
      LEFT JOIN ${nom('prestataires')} a ON a.fournisseur_id = m.mandant_id
      LEFT JOIN ${nom('prestataires')} b ON b.fournisseur_id = m.mandataire_id
      LEFT JOIN ${nom('pieces')} p ON p.id = m.piece_id
      LEFT JOIN reprise_liens l ON l.nature = 'MANDAT' AND l.ancien_id = m.id
      WHERE ${tout ? 'true' : '(l.notre_id IS NULL OR l.empreinte <> CAST(m.empreinte AS text))'} AND m.ligne > ?
      ORDER BY m.ligne LIMIT ${PAGE}`;
    yield* this.pages<MandatRow, MandatEnAttente>(requete, mandatDe);
  }

  async *pieces(tout: boolean): AsyncGenerator<readonly PieceDeStructureEnAttente[]> {
    const nom = (table: string): string => this.base.nom(table);
    const requete = `SELECT p.id, p.ligne, p.empreinte, p.nom, p.type, p.sha256, p.chemin, a.structure_id,
        l.notre_id, l.version, l.empreinte AS empreinte_connue, l.cree, s.mis_a_jour_par <> l.lot_id AS deplacee
      FROM ${nom('pieces')} p JOIN ${nom('prestataires')} a ON a.fournisseur_id = p.fournisseur_id
      LEFT JOIN reprise_liens l ON l.nature = 'PIECE' AND l.ancien_id = p.id
      LEFT JOIN reprise_liens s ON s.nature = 'STRUCTURE' AND s.ancien_id = p.fournisseur_id
      WHERE p.memoire_id IS NULL AND ${tout ? 'true' : 'l.notre_id IS NULL'} AND p.ligne > ?
        AND p.id NOT IN (SELECT piece_id FROM ${nom('mandats')} WHERE piece_id IS NOT NULL)
      ORDER BY p.ligne LIMIT ${PAGE}`;
    yield* this.pages<PieceDeStructureRow, PieceDeStructureEnAttente>(requete, (row) => ({
      ...pieceDe(row),
      structureId: row.structure_id,
      devenu: devenuDe(row),
      deplacee: Boolean(row.deplacee),
    }));
  }

  private async *pages<Row extends { ligne: number }, T>(
    requete: string,
    lire: (row: Row) => T,
  ): AsyncGenerator<readonly T[]> {
    for (let derniere = 0; ;) {
      const rows = await this.base.lire<Row>(requete, [derniere]);
      const fin = rows.at(-1);
      if (!fin) return;
      yield rows.map(lire);
      derniere = fin.ligne;
    }
  }

  private fournisseurs(tranche: number): Promise<FournisseurRow[]> {
    const nom = (table: string): string => this.base.nom(table);
    return this.base.lire<FournisseurRow>(
      `SELECT f.*, p.groupe, g.cle, l.notre_id, l.version, l.empreinte AS empreinte_connue, l.cree
       FROM ${nom('prises')} p JOIN ${nom('fournisseurs')} f ON f.id = p.fournisseur_id
       JOIN ${nom('groupes')} g ON g.groupe = p.groupe
       LEFT JOIN reprise_liens l ON l.nature = 'STRUCTURE' AND l.ancien_id = f.id
       WHERE p.tranche = ? ORDER BY p.groupe, f.ligne`,
      [tranche],
    );
  }

  private utilisateurs(tranche: number): Promise<UtilisateurRow[]> {
    const nom = (table: string): string => this.base.nom(table);
    return this.base.lire<UtilisateurRow>(
      `SELECT u.*, p.groupe, p.dernier, p.propre, l.notre_id, l.version, l.empreinte AS empreinte_connue, l.cree
       FROM ${nom('personnes')} p JOIN ${nom('utilisateurs')} u ON u.id = p.utilisateur_id
       LEFT JOIN reprise_liens l ON l.nature = 'COMPTE' AND l.ancien_id = u.id
       WHERE p.tranche = ? ORDER BY u.ligne`,
      [tranche],
    );
  }

  /** Of each person and each group, at every structure that fournisseurs of that group have become. */
  private async rattachements(
    tranche: number,
  ): Promise<ReadonlyMap<string, UtilisateurEnAttente['rattachements']>> {
    const nom = (table: string): string => this.base.nom(table);
    const rows = await this.base.lire<RattachementRow>(
      `SELECT DISTINCT p.utilisateur_id, p.groupe, s.notre_id AS structure_id, r.notre_id, r.version,
         r.empreinte AS empreinte_connue, r.cree
       FROM ${nom('personnes')} p JOIN ${nom('prises')} f ON f.groupe = p.groupe
       JOIN reprise_liens s ON s.nature = 'STRUCTURE' AND s.ancien_id = f.fournisseur_id
       JOIN reprise_liens r ON r.nature = 'RATTACHEMENT' AND r.ancien_id = p.utilisateur_id || ' ' || s.notre_id
       WHERE p.tranche = ?`,
      [tranche],
    );
    const connus = new Map<string, UtilisateurEnAttente['rattachements']>();
    for (const row of rows) {
      const devenu = devenuDe(row);
      const cle = cleDePersonne(row.utilisateur_id, row.groupe);
      if (devenu) connus.set(cle, [...(connus.get(cle) ?? []), { ...devenu, structureId: row.structure_id }]);
    }
    return connus;
  }

  private comptes(tranche: number): Promise<CompteRow[]> {
    const nom = (table: string): string => this.base.nom(table);
    return this.base.lire<CompteRow>(
      `SELECT c.*, p.groupe, l.notre_id, l.version, l.empreinte AS empreinte_connue, l.cree FROM ${nom('prises')} p JOIN ${nom('comptes_bancaires')} c ON c.fournisseur_id = p.fournisseur_id
       LEFT JOIN reprise_liens l ON l.nature = 'COMPTE_BANCAIRE' AND l.ancien_id = c.id
       WHERE p.tranche = ? ORDER BY c.ligne`,
      [tranche],
    );
  }
}

interface GroupeEnCours {
  readonly cle: string;
  readonly fournisseurs: [FournisseurEnAttente, ...FournisseurEnAttente[]];
  readonly utilisateurs: UtilisateurEnAttente[];
  readonly comptesBancaires: CompteBancaireEnAttente[];
}

interface RowDuQuai {
  readonly id: string;
  readonly ligne: number;
  readonly empreinte: number;
}

interface LienRow {
  readonly notre_id: number | null;
  readonly version: number | null;
  readonly empreinte_connue: string | null;
  readonly cree: boolean | number | null;
}

interface RowSuivie extends RowDuQuai, LienRow {
  readonly groupe: number;
}

interface FournisseurRow extends RowSuivie {
  readonly cle: string;
  readonly type_identifiant: FournisseurDOrigine['typeIdentifiant'];
  readonly identifiant: string | null;
  readonly raison_sociale: string | null;
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly adresse: string | null;
  readonly complement: string | null;
  readonly code_postal: string | null;
  readonly ville: string | null;
  readonly pays: string | null;
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly categorie: string | null;
  readonly type_taxe: string | null;
  readonly date_creation: string | null;
  readonly statut: FournisseurDOrigine['statut'];
}

interface LienDeRattachementRow {
  readonly rattachement_id: number | null;
  readonly rattachement_version: number | null;
  readonly rattachement_empreinte: string | null;
}

interface PersonneRow extends LienRow, LienDeRattachementRow {
  readonly utilisateur_id: string;
  readonly groupe: number;
  readonly courriel: string;
  readonly structure_id: number | null;
}

interface RattachementRow extends LienRow {
  readonly utilisateur_id: string;
  readonly groupe: number;
  readonly structure_id: number;
}

interface UtilisateurRow extends RowSuivie {
  readonly courriel: string;
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly role: string | null;
  readonly statut: string | null;
  readonly date_creation: string | null;
  readonly derniere_connexion: string | null;
  readonly dernier: string | null;
  readonly propre: number;
}

interface CompteRow extends RowSuivie {
  readonly fournisseur_id: string;
  readonly libelle: string | null;
  readonly titulaire: string | null;
  readonly iban: string;
  readonly bic: string | null;
  readonly date_debut: string | null;
  readonly date_fin: string | null;
}

interface PieceRow extends RowDuQuai {
  readonly nom: string;
  readonly type: string | null;
  readonly sha256: string;
  readonly chemin: string;
}

interface PieceDeStructureRow extends PieceRow, LienRow {
  readonly structure_id: number;
  readonly deplacee: boolean | number | null;
}

interface MandatRow extends RowDuQuai, LienRow {
  readonly mandant_id: number | null;
  readonly mandataire_id: number | null;
  readonly du: string;
  readonly au: string | null;
  readonly piece_id: string | null;
  readonly piece_ligne: number | null;
  readonly piece_empreinte: number | null;
  readonly nom: string | null;
  readonly type: string | null;
  readonly sha256: string | null;
  readonly chemin: string | null;
}

const instantDe = (texte: string | null): Date | null => (texte === null ? null : new Date(texte));

const devenuDe = ({ notre_id, version, empreinte_connue, cree }: LienRow): Devenu | null =>
  notre_id === null || version === null
    ? null
    : { id: notre_id, version, empreinte: empreinte_connue ?? '', cree: Boolean(cree) };

const rattachementDe = (row: LienDeRattachementRow): Devenu | null =>
  devenuDe({
    notre_id: row.rattachement_id,
    version: row.rattachement_version,
    empreinte_connue: row.rattachement_empreinte,
    cree: true,
  });

const personneDe = (row: PersonneRow): PersonneReprise => ({
  ancienId: row.utilisateur_id,
  courriel: row.courriel as Courriel,
  structureId: row.structure_id,
  compte: devenuDe(row),
  rattachement: rattachementDe(row),
});

const fournisseurDe = (row: FournisseurRow): FournisseurEnAttente => ({
  id: row.id,
  ligne: row.ligne,
  empreinte: String(row.empreinte),
  typeIdentifiant: row.type_identifiant,
  identifiant: row.identifiant,
  raisonSociale: row.raison_sociale,
  nom: row.nom,
  prenom: row.prenom,
  adresse: row.adresse,
  complement: row.complement,
  codePostal: row.code_postal,
  ville: row.ville,
  pays: row.pays,
  telephone: row.telephone,
  courriel: row.courriel as Courriel | null,
  categorie: row.categorie,
  typeTaxe: row.type_taxe,
  dateCreation: instantDe(row.date_creation),
  statut: row.statut,
  devenu: devenuDe(row),
});

const cleDePersonne = (utilisateurId: string, groupe: number): string => `${groupe} ${utilisateurId}`;

const utilisateurDe = (
  row: UtilisateurRow,
  rattachements: UtilisateurEnAttente['rattachements'],
): UtilisateurEnAttente => ({
  id: row.id,
  ligne: row.ligne,
  empreinte: String(row.empreinte),
  courriel: row.courriel as Courriel,
  nom: row.nom,
  prenom: row.prenom,
  principal: row.role === 'PRINCIPAL' && row.propre === 1,
  actif: row.statut !== 'INACTIF',
  dateCreation: instantDe(row.date_creation),
  derniereConnexion: instantDe(row.derniere_connexion),
  dernierMemoire: instantDe(row.dernier),
  propre: row.propre === 1,
  devenu: devenuDe(row),
  rattachements,
});

const compteDe = (row: CompteRow): CompteBancaireEnAttente => ({
  id: row.id,
  fournisseurId: row.fournisseur_id,
  ligne: row.ligne,
  empreinte: String(row.empreinte),
  devenu: devenuDe(row),
  libelle: row.libelle,
  titulaire: row.titulaire,
  iban: row.iban as Iban,
  bic: row.bic as Bic | null,
  du: row.date_debut as Jour | null,
  au: row.date_fin as Jour | null,
});

const pieceDe = (row: PieceRow): PieceEnAttente => ({
  id: row.id,
  ligne: row.ligne,
  empreinte: String(row.empreinte),
  nom: row.nom,
  type: row.type,
  sha256: row.sha256,
  chemin: row.chemin,
});

const mandatDe = (row: MandatRow): MandatEnAttente => {
  const { piece_id: id, piece_ligne: ligne, piece_empreinte: empreinte, nom, sha256, chemin, type } = row;
  const complete =
    id !== null && ligne !== null && empreinte !== null && nom !== null && sha256 !== null && chemin !== null;
  return {
    id: row.id,
    ligne: row.ligne,
    empreinte: String(row.empreinte),
    mandantId: row.mandant_id,
    mandataireId: row.mandataire_id,
    du: row.du as Jour,
    au: row.au as Jour | null,
    devenu: devenuDe(row),
    piece: complete ? pieceDe({ id, ligne, empreinte, nom, sha256, chemin, type }) : null,
  };
};
