import type { PageDemandee } from '../../../../../platform/api/wire/pagination.ts';
import type {
  ColonneDeStructures,
  TrancheDeStructures,
} from '../../../application/ports/RechercheDeStructures.ts';

const COLONNES: Readonly<Record<string, ColonneDeStructures>> = {
  IdentifiantStructure: 'IDENTIFIANT',
  DesignationStructure: 'DESIGNATION',
  TypeIdentifiantStructure: 'TYPE',
  Statut: 'STATUT',
};

/** The names of the columns by which lists of structures are sorted. */
export const colonnesDeStructures = [
  'IdentifiantStructure',
  'DesignationStructure',
  'TypeIdentifiantStructure',
  'Statut',
] as const;

export const trancheDemandee = ({ page, parPage, colonne, sens }: PageDemandee): TrancheDeStructures => ({
  depuis: (page - 1) * parPage,
  limite: parPage,
  colonne: COLONNES[colonne] ?? 'IDENTIFIANT',
  sens,
});
