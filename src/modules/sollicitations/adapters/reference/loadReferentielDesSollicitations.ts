import { cell } from '../../../../platform/reference/cell.ts';
import { checkReferences } from '../../../../platform/reference/checkReferences.ts';
import { Faults } from '../../../../platform/reference/Faults.ts';
import { libelle } from '../../../../platform/reference/libelle.ts';
import { readTable } from '../../../../platform/reference/readTable.ts';
import type { ReferentielDesSollicitations } from '../../application/ports/ReferentielDesSollicitations.ts';
import { destinatairesDeSollicitation } from '../../domain/Categorie.ts';

const CATEGORIES = {
  file: 'categories-sollicitations.csv',
  key: ['code'],
  columns: {
    id: cell.count,
    code: cell.code,
    libelle_fr: cell.text,
    libelle_en: cell.text,
    actif: cell.yesNo,
  },
} as const;

const SOUS_CATEGORIES = {
  file: 'sous-categories-sollicitations.csv',
  key: ['code'],
  columns: {
    id: cell.count,
    code: cell.code,
    categorie: cell.code,
    libelle_fr: cell.text,
    libelle_en: cell.text,
    destinataire: cell.oneOf(destinatairesDeSollicitation),
    actif: cell.yesNo,
    cree_le: cell.day,
    modifie_le: cell.day,
  },
} as const;

/** @throws ReferenceInvalide with every fault of both files */
export const loadReferentielDesSollicitations = (folder: string): ReferentielDesSollicitations => {
  const faults = new Faults();
  const categories = readTable(folder, CATEGORIES, faults);
  const sousCategories = readTable(folder, SOUS_CATEGORIES, faults);
  checkReferences(sousCategories, 'categorie', ({ categorie }) => [categorie], [categories], faults);
  faults.throwIfAny();
  return {
    categories: categories.rows.map(({ value }) => ({
      id: value.id,
      code: value.code,
      libelle: libelle(value.libelle_fr, value.libelle_en),
      active: value.actif,
    })),
    sousCategories: sousCategories.rows.map(({ value }) => ({
      id: value.id,
      code: value.code,
      libelle: libelle(value.libelle_fr, value.libelle_en),
      active: value.actif,
      categorie: value.categorie,
      destinataire: value.destinataire,
      creeeLe: value.cree_le,
      modifieeLe: value.modifie_le,
    })),
  };
};
