import type { MemoireListe } from '../../application/ports/MemoireReader.ts';
import { instantOuRien, montantOuRien, type MemoireRow } from './memoireRows.ts';
import type { COLONNES_DE_LISTE } from './requetesDeListe.ts';

export type ListeRow = Pick<MemoireRow, (typeof COLONNES_DE_LISTE)[number]>;

export const memoireListe = (row: ListeRow): MemoireListe => ({
  id: row.id,
  version: row.version,
  structureId: row.structure_id,
  prestataire: row.prestataire_designation,
  dateDepot: instantOuRien(row.depose_le),
  destinataire: row.destinataire_nom,
  numero: row.numero_affiche,
  etat: row.etat,
  dateEtat: new Date(row.etat_le),
  montantTtc: montantOuRien(row.montant_ttc),
  relanceLe: instantOuRien(row.relance_le),
});
