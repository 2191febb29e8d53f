import { cell } from '../../../../platform/reference/cell.ts';
import { REGLES_DE_MAJORATION } from '../../domain/referentiel/Majoration.ts';
import { NATURES_DE_MOTIF } from '../../domain/referentiel/Motif.ts';
import { CONDITIONS_DE_PIECE } from '../../domain/referentiel/PieceRequise.ts';
import { MODES_DE_TARIF } from '../../domain/referentiel/Tarif.ts';

const code = cell.code;
const libelles = { libelle_fr: cell.text, libelle_en: cell.text };
const periode = { du: cell.day, au: cell.dayOrNone };

/** Owned by the structures: only the codes matter here. */
export const CATEGORIES = {
  file: 'categories-prestataires.csv',
  key: ['code'],
  columns: { code },
  ignoreOtherColumns: true,
} as const;

export const UNITES = { file: 'unites.csv', key: ['code'], columns: { code, ...libelles } } as const;

export const TYPES_PRESCRIPTION = {
  file: 'types-prescription.csv',
  key: ['code'],
  columns: { code, ...libelles },
} as const;

export const TYPES_PIECES = {
  file: 'types-pieces.csv',
  key: ['code'],
  columns: { code, ...libelles, description_fr: cell.text, description_en: cell.text },
} as const;

export const PIECES_REQUISES = {
  file: 'pieces-requises.csv',
  key: ['categorie', 'type_piece', 'condition'],
  columns: {
    categorie: cell.codeOrStar,
    type_piece: cell.code,
    condition: cell.oneOfOrNone(CONDITIONS_DE_PIECE),
    obligatoire: cell.yesNo,
  },
} as const;

export const TAUX_TVA = {
  file: 'taux-tva.csv',
  key: ['code'],
  columns: { code, taux_points_base: cell.count, ...libelles, motif: cell.textOrNone },
} as const;

export const MOTIFS = {
  file: 'motifs.csv',
  key: ['code', 'nature'],
  columns: {
    nature: cell.oneOf(NATURES_DE_MOTIF),
    code,
    ...libelles,
    explication_fr: cell.text,
    explication_en: cell.text,
    reserve_taxation: cell.yesNo,
  },
} as const;

export const TARIFS = {
  file: 'tarifs.csv',
  key: ['code', 'du'],
  columns: {
    code,
    ...libelles,
    categories: cell.codesOrStar,
    unite: cell.code,
    prix_centimes: cell.count,
    article: cell.text,
    ...periode,
    mode: cell.oneOf(MODES_DE_TARIF),
  },
} as const;

export const MAJORATIONS = {
  file: 'majorations.csv',
  key: ['code', 'tarif', 'du'],
  columns: {
    code,
    tarif: cell.code,
    ...libelles,
    points_base: cell.count,
    regle: cell.oneOf(REGLES_DE_MAJORATION),
    article: cell.text,
    ...periode,
  },
} as const;
