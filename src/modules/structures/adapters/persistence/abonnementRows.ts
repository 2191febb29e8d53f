import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import type { DonneesAbonnement, StatutAbonnement } from '../../domain/abonnement/DonneesAbonnement.ts';

export interface AbonnementRow {
  id: number;
  version: number;
  rattachement_id: number;
  utilisateur_id: number;
  structure_id: number;
  espace: CodeEspace;
  niveau: NiveauEspace;
  statut: StatutAbonnement;
  commentaire: string | null;
  demande_le: string;
  decide_le: string | null;
  decide_par: number | null;
  motif: string | null;
}

/** Named one by one: a prepared `SELECT *` breaks when a column is added under a running process. */
export const COLONNES = [
  'id',
  'version',
  'rattachement_id',
  'utilisateur_id',
  'structure_id',
  'espace',
  'niveau',
  'statut',
  'commentaire',
  'demande_le',
  'decide_le',
  'decide_par',
  'motif',
] as const;

export const rowDe = (donnees: DonneesAbonnement): AbonnementRow => ({
  id: donnees.id,
  version: donnees.version + 1,
  rattachement_id: donnees.rattachementId,
  utilisateur_id: donnees.utilisateurId,
  structure_id: donnees.structureId,
  espace: donnees.espace,
  niveau: donnees.niveau,
  statut: donnees.statut,
  commentaire: donnees.commentaire,
  demande_le: donnees.demandeLe.toISOString(),
  decide_le: donnees.decision?.le.toISOString() ?? null,
  decide_par: donnees.decision?.parId ?? null,
  motif: donnees.decision?.motif ?? null,
});

export const donneesDepuis = (row: AbonnementRow): DonneesAbonnement => ({
  id: row.id,
  version: row.version,
  rattachementId: row.rattachement_id,
  utilisateurId: row.utilisateur_id,
  structureId: row.structure_id,
  espace: row.espace,
  niveau: row.niveau,
  statut: row.statut,
  commentaire: row.commentaire,
  demandeLe: new Date(row.demande_le),
  decision:
    row.decide_le === null || row.decide_par === null
      ? null
      : { le: new Date(row.decide_le), parId: row.decide_par, motif: row.motif },
});
