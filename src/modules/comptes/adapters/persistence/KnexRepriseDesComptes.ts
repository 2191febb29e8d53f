import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import { texteDeRecherche } from '../../../../kernel/domain/texteDeRecherche.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import { bulkRows, type BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type { DestinataireDuCompte } from '../../application/ports/CourriersComptes.ts';
import type { InvitationAuCompte } from '../../application/ports/InvitationAuCompte.ts';
import type {
  CompteDOrigine,
  CompteRedit,
  CompteRepris,
  CompteSuivi,
  RepriseDesComptes,
  SuiteDUnCompte,
} from '../../application/reprise/RepriseDesComptes.ts';
import { nomDOrigine } from '../../domain/nomDOrigine.ts';
import type { UtilisateurRow } from './utilisateurRows.ts';

type LigneConnue = Pick<UtilisateurRow, 'id' | 'version' | 'courriel' | 'nom' | 'prenom' | 'langue'>;

export class KnexRepriseDesComptes implements RepriseDesComptes {
  private readonly statements: ReturnType<typeof statementsDe>;

  constructor(
    private readonly database: Database,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
    private readonly invitation: InvitationAuCompte,
  ) {
    this.statements = statementsDe(database.dialect);
  }

  async reprendre(comptes: readonly CompteDOrigine[]): Promise<ReadonlyMap<Courriel, CompteRepris>> {
    const parAdresse = new Map(comptes.map((compte) => [compte.courriel, compte]));
    const maintenant = this.clock.now();
    const tuples = [...parAdresse.values()].map((compte) => {
      const { nom, prenom, creeLe, connexion, recherche } = valeursDe(compte);
      const cree = creeLe ?? maintenant.toISOString();
      return [this.ids.next(), compte.courriel, nom, prenom, connexion, recherche, cree];
    });
    const nouveaux = new Set(
      (await this.enMasse<{ id: number }>(this.statements.ajouter, tuples)).map(({ id }) => id),
    );
    const connus = await this.enMasse<LigneConnue>(this.statements.parAdresse, [...parAdresse.keys()]);
    return new Map(
      connus.map(({ id, version, courriel, nom, prenom }) => [
        courriel as Courriel,
        { id, version, cree: nouveaux.has(id), nom, prenom },
      ]),
    );
  }

  async mettreAJour(comptes: readonly CompteRedit[]): Promise<readonly SuiteDUnCompte[]> {
    const tuples = comptes.map((compte, rang) => {
      const { nom, prenom, connexion, recherche } = valeursDe(compte);
      const { id, version, courriel, partage } = compte;
      return [id, version, rang, partage, courriel, nom, prenom, connexion, recherche];
    });
    const rows = await this.enMasse<{ id: number }>(this.statements.mettreAJour, tuples);
    const faits = new Set(rows.map(({ id }) => id));
    const adresses = await this.enMasse<LigneConnue>(
      this.statements.parAdresse,
      comptes.map(({ courriel }) => courriel),
    );
    const titulaires = new Map(adresses.map(({ id, courriel }) => [courriel, id]));
    return comptes.map(({ id, courriel }) => {
      const titulaire = titulaires.get(courriel);
      if (titulaire === id && faits.has(id)) return 'MIS_A_JOUR';
      return titulaire === undefined || titulaire === id ? 'LAISSE' : 'ADRESSE_PRISE';
    });
  }

  async utilises(comptes: readonly CompteSuivi[]): Promise<readonly number[]> {
    const tuples = comptes.map(({ id, version }) => [id, version]);
    return (await this.enMasse<{ id: number }>(this.statements.utilises, tuples)).map(({ id }) => id);
  }

  async comparer(
    comptes: readonly (CompteSuivi & { readonly courriel: Courriel })[],
  ): Promise<ReadonlyMap<number, 'absent' | 'courriel'>> {
    const rows = await this.enMasse<{ id: number; quoi: 'absent' | 'courriel' }>(
      this.statements.comparer,
      comptes.map(({ id, version, courriel }) => [id, version, courriel]),
    );
    return new Map(rows.map(({ id, quoi }) => [id, quoi]));
  }

  async connectesDepuis(ids: readonly number[], le: Date): Promise<readonly number[]> {
    if (ids.length === 0) return [];
    const valeurs = [JSON.stringify(ids), le.toISOString()];
    const rows = await this.database.query<{ id: number }>(this.statements.connectesDepuis, valeurs);
    return rows.map(({ id }) => id);
  }

  async retirer(ids: readonly number[]): Promise<void> {
    await this.enMasse(this.statements.retirer, ids);
  }

  async inviter(ids: readonly number[]): Promise<number> {
    const comptes = await this.enMasse<LigneConnue>(this.statements.aInviter, ids);
    for (const compte of comptes) await this.invitation.inviter(destinataireDe(compte));
    return comptes.length;
  }

  private async enMasse<Row>(
    statement: { readonly name: string; readonly text: string },
    valeurs: readonly unknown[],
  ): Promise<Row[]> {
    return valeurs.length === 0 ? [] : this.database.query<Row>(statement, [JSON.stringify(valeurs)]);
  }
}

const destinataireDe = ({ courriel, nom, prenom, langue }: LigneConnue): DestinataireDuCompte => ({
  courriel: courriel as Courriel,
  nom,
  prenom,
  langue,
});

/** The last connection of the other portal is what the banner shows at the first one here. */
const valeursDe = ({ courriel, nom: nomSaisi, prenom: prenomSaisi, ...compte }: CompteDOrigine) => {
  const nom = nomDOrigine(nomSaisi);
  const prenom = nomDOrigine(prenomSaisi);
  return {
    nom,
    prenom,
    creeLe: compte.creeLe?.toISOString() ?? null,
    connexion: compte.derniereConnexion?.toISOString() ?? null,
    recherche: texteDeRecherche(prenom, nom, courriel),
  };
};

const SUIVIS: readonly BulkColumn[] = [
  { nom: 'id', type: 'bigint' },
  { nom: 'version', type: 'integer' },
];

const NOMS: readonly BulkColumn[] = [
  { nom: 'nom', type: 'text' },
  { nom: 'prenom', type: 'text' },
  { nom: 'connexion_courante', type: 'timestamptz' },
  { nom: 'recherche', type: 'text' },
];

const REDITS: readonly BulkColumn[] = [
  ...SUIVIS,
  { nom: 'rang', type: 'integer' },
  { nom: 'partage', type: 'boolean' },
  { nom: 'courriel', type: 'text' },
  ...NOMS,
];

const NOUVEAUX: readonly BulkColumn[] = [
  { nom: 'id', type: 'bigint' },
  { nom: 'courriel', type: 'text' },
  ...NOMS,
  { nom: 'cree_le', type: 'timestamptz' },
];

const statementsDe = (dialect: Dialect) => {
  const noms = NOUVEAUX.map(({ nom }) => nom).join(', ');
  const elements =
    dialect === 'postgres'
      ? (type: string) => `(SELECT value::${type} FROM jsonb_array_elements_text(?::jsonb) AS t(value))`
      : () => '(SELECT value FROM json_each(?))';
  const connu = 'SELECT id, version, courriel, nom, prenom, langue FROM comptes_utilisateurs';
  return {
    ajouter: {
      name: 'comptes.reprise.ajouter',
      text: `INSERT INTO comptes_utilisateurs (${noms}, version, langue, statut, echecs, support)
        SELECT ${noms}, 1, 'fr', 'A_ACTIVER', 0, false FROM ${bulkRows(dialect, NOUVEAUX)} WHERE true
        ON CONFLICT (courriel) DO NOTHING RETURNING id`,
    },
    parAdresse: {
      name: 'comptes.reprise.par-adresse',
      text: `${connu} WHERE courriel IN ${elements('text')}`,
    },
    mettreAJour: {
      name: 'comptes.reprise.mettre-a-jour',
      text: `UPDATE comptes_utilisateurs SET nom = dit.nom, prenom = dit.prenom, connexion_courante = dit.connexion_courante,
          recherche = dit.recherche, courriel = dit.courriel
        FROM (SELECT un.*, row_number() OVER (PARTITION BY un.courriel ORDER BY un.id) AS tour FROM (
            SELECT rows.*, row_number() OVER (PARTITION BY rows.id ORDER BY rows.rang DESC) AS place
            FROM ${bulkRows(dialect, REDITS)} JOIN comptes_utilisateurs u ON u.id = rows.id AND u.version = rows.version
            WHERE u.statut = 'A_ACTIVER' AND NOT u.support AND (u.courriel = rows.courriel OR NOT rows.partage)
          ) AS un WHERE un.place = 1) AS dit
        WHERE comptes_utilisateurs.id = dit.id AND dit.tour = 1
          AND NOT EXISTS (SELECT 1 FROM comptes_utilisateurs autre WHERE autre.courriel = dit.courriel AND autre.id <> dit.id)
        RETURNING comptes_utilisateurs.id`,
    },
    utilises: {
      name: 'comptes.reprise.utilises',
      text: `SELECT rows.id FROM ${bulkRows(dialect, SUIVIS)} LEFT JOIN comptes_utilisateurs u
          ON u.id = rows.id AND u.version = rows.version AND u.statut = 'A_ACTIVER'
        WHERE u.id IS NULL`,
    },
    comparer: {
      name: 'comptes.reprise.comparer',
      text: `SELECT rows.id, CASE WHEN u.id IS NULL THEN 'absent' ELSE 'courriel' END AS quoi
        FROM ${bulkRows(dialect, [...SUIVIS, { nom: 'courriel', type: 'text' }])}
        LEFT JOIN comptes_utilisateurs u ON u.id = rows.id
        WHERE u.id IS NULL OR (u.version = rows.version AND u.courriel <> rows.courriel)`,
    },
    connectesDepuis: {
      name: 'comptes.reprise.connectes-depuis',
      text: `SELECT id FROM comptes_utilisateurs WHERE id IN ${elements('bigint')} AND connexion_courante >= ?`,
    },
    retirer: {
      name: 'comptes.reprise.retirer',
      text: `DELETE FROM comptes_utilisateurs WHERE id IN ${elements('bigint')} AND statut = 'A_ACTIVER'`,
    },
    aInviter: {
      name: 'comptes.reprise.a-inviter',
      text: `${connu} WHERE id IN ${elements('bigint')} AND statut = 'A_ACTIVER' ORDER BY id`,
    },
  };
};
