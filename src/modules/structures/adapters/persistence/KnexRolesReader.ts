import type { Database } from '../../../../platform/knex/Database.ts';
import { designationComplete } from '../../application/designationComplete.ts';
import type {
  PageDeDesactivees,
  PageDeReclamations,
  ReclamationLue,
  RolesReader,
  StructureDuPrincipal,
  TransmissionLue,
} from '../../application/ports/RolesReader.ts';
import type { Role } from '../../domain/rattachement/Role.ts';
import {
  COLONNES as COLONNES_RECLAMATION,
  donneesDepuis as reclamationDepuis,
  type ReclamationRow,
} from './reclamationRows.ts';
import {
  COLONNES as COLONNES_TRANSMISSION,
  donneesDepuis as transmissionDepuis,
  type TransmissionRow,
} from './transmissionRows.ts';

interface AvecStructure {
  identifiant: string;
  designation: string;
}

const avecStructure = (table: string, colonnes: readonly string[]): string =>
  `SELECT ${colonnes.map((colonne) => `t.${colonne} AS ${colonne}`).join(', ')}, s.identifiant, s.designation
   FROM ${table} t JOIN structures_fiches s ON s.id = t.structure_id`;

const TRANSMISSION = avecStructure('structures_transmissions', COLONNES_TRANSMISSION);
const RECLAMATION = avecStructure('structures_reclamations', COLONNES_RECLAMATION);
const OUVERTE = `t.statut IN ('OPPOSABLE', 'AU_SUPPORT')`;

/** Two halves rather than an OR: each is served by its own index. */
const TRANSMISSIONS_DE = {
  name: 'structures.transmissions-de',
  text: `${TRANSMISSION} WHERE t.statut = 'PROPOSEE' AND t.destinataire_id = ?
    UNION ${TRANSMISSION} WHERE t.statut = 'PROPOSEE' AND t.principal_id = ? ORDER BY id`,
} as const;

const RECLAMATIONS_DE = {
  name: 'structures.reclamations-de',
  text: `${RECLAMATION} WHERE ${OUVERTE} AND t.demandeur_id = ?
    UNION ${RECLAMATION} WHERE ${OUVERTE} AND t.principal_id = ? ORDER BY id`,
} as const;

const A_DECIDER = {
  name: 'structures.reclamations-a-decider',
  text: `${RECLAMATION} WHERE t.statut = 'AU_SUPPORT' AND t.id > ? ORDER BY t.id LIMIT ?`,
} as const;

const NOMBRE_A_DECIDER = {
  name: 'structures.reclamations-a-decider-nombre',
  text: `SELECT COUNT(*) AS nombre FROM structures_reclamations WHERE statut = 'AU_SUPPORT'`,
} as const;

const DE_STRUCTURE = {
  name: 'structures.reclamations-de-structure',
  text: `${RECLAMATION} WHERE t.structure_id = ? ORDER BY t.id DESC`,
} as const;

const DU_PRINCIPAL = {
  name: 'structures.actives-du-principal',
  text: `SELECT s.id, s.identifiant, s.designation
    FROM structures_rattachements r JOIN structures_fiches s ON s.id = r.structure_id
    WHERE r.utilisateur_id = ? AND r.statut = 'VALIDEE' AND r.role = 'PRINCIPAL' AND s.statut = 'ACTIVE'
    ORDER BY s.tri, s.id`,
} as const;

const DESACTIVEES = {
  name: 'structures.desactivees',
  text: `SELECT id, utilisateur_id, role FROM structures_rattachements
    WHERE structure_id = ? AND statut = 'DESACTIVEE' AND id > ? ORDER BY id LIMIT ?`,
} as const;

export class KnexRolesReader implements RolesReader {
  constructor(private readonly database: Database) {}

  async transmissionsDe(utilisateurId: number): Promise<readonly TransmissionLue[]> {
    const rows = await this.database.query<TransmissionRow & AvecStructure>(TRANSMISSIONS_DE, [
      utilisateurId,
      utilisateurId,
    ]);
    return rows.map((row) => ({ ...transmissionDepuis(row), structure: designationComplete(row) }));
  }

  async reclamationsDe(utilisateurId: number): Promise<readonly ReclamationLue[]> {
    const rows = await this.database.query<ReclamationRow & AvecStructure>(RECLAMATIONS_DE, [
      utilisateurId,
      utilisateurId,
    ]);
    return rows.map(lue);
  }

  async reclamationsADecider(apres: number | null, limite: number): Promise<PageDeReclamations> {
    const rows = await this.database.query<ReclamationRow & AvecStructure>(A_DECIDER, [
      apres ?? 0,
      limite + 1,
    ]);
    const page = rows.slice(0, limite);
    return {
      reclamations: page.map(lue),
      suivant: rows.length > limite ? (page.at(-1)?.id ?? null) : null,
    };
  }

  async compterReclamationsADecider(): Promise<number> {
    const [row] = await this.database.query<{ nombre: number }>(NOMBRE_A_DECIDER);
    return row?.nombre ?? 0;
  }

  async reclamationsDeStructure(structureId: number): Promise<readonly ReclamationLue[]> {
    const rows = await this.database.query<ReclamationRow & AvecStructure>(DE_STRUCTURE, [structureId]);
    return rows.map(lue);
  }

  async structuresActivesDuPrincipal(utilisateurId: number): Promise<readonly StructureDuPrincipal[]> {
    const rows = await this.database.query<{ id: number } & AvecStructure>(DU_PRINCIPAL, [utilisateurId]);
    return rows.map((row) => ({ structureId: row.id, structure: designationComplete(row) }));
  }

  async desactivees(structureId: number, apres: number | null, limite: number): Promise<PageDeDesactivees> {
    const rows = await this.database.query<{ id: number; utilisateur_id: number; role: Role }>(DESACTIVEES, [
      structureId,
      apres ?? 0,
      limite + 1,
    ]);
    const page = rows.slice(0, limite);
    return {
      personnes: page.map(({ id, utilisateur_id, role }) => ({
        rattachementId: id,
        utilisateurId: utilisateur_id,
        role,
      })),
      suivant: rows.length > limite ? (page.at(-1)?.id ?? null) : null,
    };
  }
}

const lue = (row: ReclamationRow & AvecStructure): ReclamationLue => ({
  ...reclamationDepuis(row),
  structure: designationComplete(row),
});
