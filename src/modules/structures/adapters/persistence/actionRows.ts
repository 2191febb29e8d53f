import type { ActionGardee } from '../../application/ports/HistoriqueDesActions.ts';
import type { Faits } from '../../domain/historique/Faits.ts';

export interface ActionRow {
  id: number;
  structure_id: number;
  acte: string;
  par_id: number | null;
  par_support: boolean | number;
  utilisateur_id: number | null;
  survenue_le: string;
  avant: string | null;
  apres: string | null;
}

export const COLONNES_DACTION = [
  'id',
  'structure_id',
  'acte',
  'par_id',
  'par_support',
  'utilisateur_id',
  'survenue_le',
  'avant',
  'apres',
] as const;

export const rowDe = (action: ActionGardee): ActionRow => ({
  id: action.id,
  structure_id: action.structureId,
  acte: action.acte,
  par_id: action.parId,
  par_support: action.parSupport,
  utilisateur_id: action.utilisateurId,
  survenue_le: action.le.toISOString(),
  avant: texteDe(action.avant),
  apres: texteDe(action.apres),
});

export const actionDepuis = (row: ActionRow): ActionGardee => ({
  id: row.id,
  structureId: row.structure_id,
  acte: row.acte,
  parId: row.par_id,
  parSupport: Boolean(row.par_support),
  utilisateurId: row.utilisateur_id,
  le: new Date(row.survenue_le),
  avant: faitsDe(row.avant),
  apres: faitsDe(row.apres),
});

const texteDe = (faits: Faits | null): string | null => (faits === null ? null : JSON.stringify(faits));

const faitsDe = (texte: string | null): Faits | null =>
  texte === null ? null : (JSON.parse(texte) as Faits);
