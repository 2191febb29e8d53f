import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type {
  MonRattachement,
  PageDeDemandes,
  PageDUtilisateurs,
  RattachementReader,
  RepereParRole,
} from '../../application/ports/RattachementReader.ts';
import { designationComplete } from '../../application/designationComplete.ts';
import { droitsEnVigueur, rattachementEnVigueur } from '../../domain/rattachement/droitsEnVigueur.ts';
import type { Service } from '../../domain/structure/Service.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import type { TypeIdentifiant } from '../../domain/structure/TypeIdentifiant.ts';
import {
  accesDepuis,
  COLONNES,
  droitsDepuis,
  periodeDepuis,
  periodesDepuis,
  utilisateurDepuis,
  type RattachementRow,
} from './rattachementRows.ts';

const TABLE = 'structures_rattachements';
const ACTIFS_AU_PLUS = 10_000;

interface AvecStructure extends RattachementRow {
  type_identifiant: TypeIdentifiant;
  identifiant: string;
  designation: string;
  statut_structure: StatutStructure;
  services_de_la_structure: string;
}

const MES_RATTACHEMENTS = {
  name: 'structures.mes-rattachements',
  text: `SELECT ${COLONNES.map((colonne) => `r.${colonne}`).join(', ')}, s.type_identifiant, s.identifiant, s.designation, s.statut AS statut_structure, s.services AS services_de_la_structure
    FROM ${TABLE} r JOIN structures_fiches s ON s.id = r.structure_id
    WHERE r.utilisateur_id = ? AND r.statut <> 'SUPPRIMEE' ORDER BY r.id DESC`,
} as const;

/** Whose people run a fiche now: those of the last one that replaces it. */
const TETE = '(SELECT tete_id FROM structures_fiches WHERE id = ?)';

const GESTIONNAIRES = {
  name: 'structures.gestionnaires',
  text: `SELECT utilisateur_id, role, du, au FROM ${TABLE} WHERE structure_id = ${TETE} AND statut = 'VALIDEE' AND rang < 2 ORDER BY rang, id`,
} as const;

const VALIDES = {
  name: 'structures.valides',
  text: `SELECT utilisateur_id, role, espaces, du, au, periodes_espaces FROM ${TABLE} WHERE structure_id = ${TETE} AND statut = 'VALIDEE'
    ORDER BY rang, id LIMIT ${ACTIFS_AU_PLUS}`,
} as const;

const PARTICULIERS = {
  name: 'structures.particuliers-de',
  text: `SELECT r.structure_id, s.designation FROM ${TABLE} r JOIN structures_fiches s ON s.id = r.structure_id
    WHERE r.utilisateur_id = ? AND r.statut = 'VALIDEE' AND r.role = 'PRINCIPAL' AND s.type_identifiant = 'PARTICULIER'
    ORDER BY r.id`,
} as const;

export class KnexRattachementReader implements RattachementReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async mesRattachements(utilisateurId: number): Promise<readonly MonRattachement[]> {
    const rows = await this.database.query<AvecStructure>(MES_RATTACHEMENTS, [utilisateurId]);
    return rows.map((row) => ({
      rattachementId: row.id,
      structure: {
        id: row.structure_id,
        type: row.type_identifiant,
        identifiant: row.identifiant,
        designation: row.designation,
      },
      statutStructure: row.statut_structure,
      statut: row.statut,
      role: row.role,
      ...accesDepuis(row),
      nomsDeServices: new Map(
        (JSON.parse(row.services_de_la_structure) as readonly Service[]).map(({ id, nom }) => [id, nom]),
      ),
      demandeLe: new Date(row.demande_le),
      decideLe: row.decide_le === null ? null : new Date(row.decide_le),
      motif: row.motif,
    }));
  }

  async demandesEnAttente(
    structureIds: readonly number[],
    apres: number | null,
    limite: number,
  ): Promise<PageDeDemandes> {
    const rows = (await this.database
      .from<AvecStructure>(`${TABLE} as r`)
      .join('structures_fiches as s', 's.id', 'r.structure_id')
      .select('r.*', 's.identifiant', 's.designation')
      .whereIn('r.structure_id', [...structureIds])
      .whereRaw(`r.statut = 'EN_COURS_DE_VALIDATION'`)
      .where('r.id', '>', apres ?? 0)
      .orderBy('r.id')
      .limit(limite + 1)) as AvecStructure[];
    const page = rows.slice(0, limite);
    return {
      demandes: page.map((row) => ({
        rattachementId: row.id,
        utilisateurId: row.utilisateur_id,
        structureId: row.structure_id,
        structure: designationComplete(row),
        commentaire: row.commentaire,
        demandeLe: new Date(row.demande_le),
      })),
      suivant: rows.length > limite ? (page.at(-1)?.id ?? null) : null,
    };
  }

  async compterDemandes(structureIds: readonly number[]): Promise<number> {
    const [row] = await this.database
      .from<RattachementRow>(TABLE)
      .whereIn('structure_id', [...structureIds])
      .whereRaw(`statut = 'EN_COURS_DE_VALIDATION'`)
      .count<{ nombre: number }[]>('* as nombre');
    return row?.nombre ?? 0;
  }

  async utilisateursDe(
    structureId: number,
    apres: RepereParRole | null,
    limite: number,
  ): Promise<PageDUtilisateurs> {
    const query = this.database
      .from<RattachementRow>(TABLE)
      .where({ structure_id: structureId, statut: 'VALIDEE' })
      .orderBy(['rang', 'id'])
      .limit(limite + 1);
    if (apres) query.whereRaw('(rang, id) > (?, ?)', [apres.rang, apres.id]);
    const rows = await query;
    const page = rows.slice(0, limite);
    const dernier = rows.length > limite ? page.at(-1) : undefined;
    return {
      utilisateurs: page.map(utilisateurDepuis),
      suivant: dernier ? { rang: dernier.rang, id: dernier.id } : null,
    };
  }

  async gestionnairesDe(structureId: number): Promise<readonly number[]> {
    const rows = await this.database.query<RattachementRow>(GESTIONNAIRES, [structureId]);
    return rows.filter(this.enVigueur()).map((row) => row.utilisateur_id);
  }

  async gestionnairesEtHabilites(structureId: number, espace: CodeEspace): Promise<readonly number[]> {
    const rows = await this.database.query<RattachementRow>(VALIDES, [structureId]);
    const jour = jourDe(this.clock.now());
    return rows
      .filter(this.enVigueur())
      .filter(
        ({ role, espaces, periodes_espaces }) =>
          role !== 'SIMPLE' ||
          droitsEnVigueur(
            { espaces: droitsDepuis(espaces), periodesEspaces: periodesDepuis(periodes_espaces) },
            jour,
          )[espace] !== undefined,
      )
      .map((row) => row.utilisateur_id);
  }

  /** On the day that it is. */
  private enVigueur(): (row: Pick<RattachementRow, 'role' | 'du' | 'au'>) => boolean {
    const jour = jourDe(this.clock.now());
    return ({ role, ...row }) => rattachementEnVigueur({ role, periode: periodeDepuis(row) }, jour);
  }

  async particuliersDe(
    utilisateurId: number,
  ): Promise<readonly { readonly structureId: number; readonly designation: string }[]> {
    const rows = await this.database.query<AvecStructure>(PARTICULIERS, [utilisateurId]);
    return rows.map(({ structure_id: structureId, designation }) => ({ structureId, designation }));
  }
}
