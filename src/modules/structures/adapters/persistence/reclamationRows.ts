import type { DonneesReclamation, StatutReclamation } from '../../domain/reclamation/DonneesReclamation.ts';

export interface ReclamationRow {
  id: number;
  version: number;
  structure_id: number;
  demandeur_id: number;
  principal_id: number | null;
  motif: string;
  statut: StatutReclamation;
  deposee_le: string;
  opposable_jusqu_a: string;
  close_le: string | null;
  close_par: number | null;
  reponse: string | null;
}

/** Named one by one: a prepared `SELECT *` breaks when a column is added under a running process. */
export const COLONNES = [
  'id',
  'version',
  'structure_id',
  'demandeur_id',
  'principal_id',
  'motif',
  'statut',
  'deposee_le',
  'opposable_jusqu_a',
  'close_le',
  'close_par',
  'reponse',
] as const;

export const rowDe = (donnees: DonneesReclamation): ReclamationRow => ({
  id: donnees.id,
  version: donnees.version + 1,
  structure_id: donnees.structureId,
  demandeur_id: donnees.demandeurId,
  principal_id: donnees.principalId,
  motif: donnees.motif,
  statut: donnees.statut,
  deposee_le: donnees.deposeeLe.toISOString(),
  opposable_jusqu_a: donnees.opposableJusquA.toISOString(),
  close_le: donnees.closeLe?.toISOString() ?? null,
  close_par: donnees.closeParId,
  reponse: donnees.reponse,
});

export const donneesDepuis = (row: ReclamationRow): DonneesReclamation => ({
  id: row.id,
  version: row.version,
  structureId: row.structure_id,
  demandeurId: row.demandeur_id,
  principalId: row.principal_id,
  motif: row.motif,
  statut: row.statut,
  deposeeLe: new Date(row.deposee_le),
  opposableJusquA: new Date(row.opposable_jusqu_a),
  closeLe: row.close_le === null ? null : new Date(row.close_le),
  closeParId: row.close_par,
  reponse: row.reponse,
});
