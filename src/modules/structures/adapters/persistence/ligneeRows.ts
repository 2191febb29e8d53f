import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { FicheDeLignee } from '../../application/ports/StructureReader.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';

export interface LigneeRow {
  id: number;
  tete_id: number;
  identifiant: string;
  designation: string;
  publique: boolean | number;
  statut: StatutStructure;
  ouverts: string;
  mandataire: boolean | number;
}

export const COLONNES_DE_LIGNEE = [
  'id',
  'tete_id',
  'identifiant',
  'designation',
  'publique',
  'statut',
  'ouverts',
  'mandataire',
] as const satisfies readonly (keyof LigneeRow)[];

export const ORDRE_DE_LIGNEE = ['tri', 'id'] as const;

/** The fiches that follow one another by changes of SIRET. `structure`: what stands for the id of one of them in the query. */
export const requeteDeLignee = (structure: string): string =>
  `SELECT s.id, s.tete_id, s.identifiant, s.designation, s.publique, t.statut, t.espaces AS ouverts, s.tri,
      EXISTS (SELECT 1 FROM structures_mandats m WHERE m.mandataire_id = s.id) AS mandataire
    FROM structures_fiches x JOIN structures_fiches t ON t.id = x.tete_id JOIN structures_fiches s ON s.tete_id = t.id
    WHERE x.id = ${structure}`;

export const ficheDeLigneeDepuis = (row: LigneeRow): FicheDeLignee => ({
  id: row.id,
  teteId: row.tete_id,
  identifiant: row.identifiant,
  designation: row.designation,
  publique: Boolean(row.publique),
  statut: row.statut,
  espaces: JSON.parse(row.ouverts) as readonly CodeEspace[],
  mandataire: Boolean(row.mandataire),
});
