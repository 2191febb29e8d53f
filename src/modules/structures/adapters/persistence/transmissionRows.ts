import type {
  DonneesTransmission,
  RoleRestant,
  StatutTransmission,
} from '../../domain/transmission/DonneesTransmission.ts';

export interface TransmissionRow {
  id: number;
  version: number;
  structure_id: number;
  principal_id: number;
  destinataire_id: number;
  role_restant: RoleRestant;
  statut: StatutTransmission;
  proposee_le: string;
  close_le: string | null;
}

/** Named one by one: a prepared `SELECT *` breaks when a column is added under a running process. */
export const COLONNES = [
  'id',
  'version',
  'structure_id',
  'principal_id',
  'destinataire_id',
  'role_restant',
  'statut',
  'proposee_le',
  'close_le',
] as const;

export const rowDe = (donnees: DonneesTransmission): TransmissionRow => ({
  id: donnees.id,
  version: donnees.version + 1,
  structure_id: donnees.structureId,
  principal_id: donnees.principalId,
  destinataire_id: donnees.destinataireId,
  role_restant: donnees.roleRestant,
  statut: donnees.statut,
  proposee_le: donnees.proposeeLe.toISOString(),
  close_le: donnees.closeLe?.toISOString() ?? null,
});

export const donneesDepuis = (row: TransmissionRow): DonneesTransmission => ({
  id: row.id,
  version: row.version,
  structureId: row.structure_id,
  principalId: row.principal_id,
  destinataireId: row.destinataire_id,
  roleRestant: row.role_restant,
  statut: row.statut,
  proposeeLe: new Date(row.proposee_le),
  closeLe: row.close_le === null ? null : new Date(row.close_le),
});
