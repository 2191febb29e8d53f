import { cell } from '../../../../platform/reference/cell.ts';

export const COURS_APPEL = {
  file: 'cours-appel.csv',
  key: ['code'],
  columns: { code: cell.code, nom: cell.text, ville: cell.text, code_postal: cell.postcode },
} as const;

export const TRIBUNAUX = {
  file: 'tribunaux-judiciaires.csv',
  key: ['code'],
  columns: {
    code: cell.code,
    type: cell.oneOf(['TJ', 'TPI', 'TSA']),
    nom: cell.text,
    ville: cell.text,
    code_postal: cell.postcode,
    cour_appel: cell.codeOrNone,
  },
} as const;

export const CATEGORIES = {
  file: 'categories-prestataires.csv',
  key: ['code'],
  columns: {
    code: cell.code,
    libelle_fr: cell.text,
    libelle_en: cell.text,
    base_legale: cell.text,
    medicale: cell.yesNo,
    engagements: cell.yesNo,
  },
} as const;
