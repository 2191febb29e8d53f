import type { Hasard } from '../../platform/hasard/Hasard.ts';

interface MotifDonne {
  readonly code: string;
  readonly texte: string;
}

const REFUS: readonly MotifDonne[] = [
  {
    code: 'PIECE_MANQUANTE',
    texte: 'La réquisition jointe ne porte que sa première page. Merci de joindre l’acte entier.',
  },
  { code: 'DONNEES_ERRONEES', texte: 'Le numéro de parquet indiqué est celui d’une autre procédure.' },
  {
    code: 'ATTESTATION_NON_CONFORME',
    texte: 'L’attestation de mission n’est pas signée par l’officier de police judiciaire.',
  },
  {
    code: 'TVA_INCORRECTE',
    texte: 'Le taux appliqué ne correspond pas au régime déclaré dans la fiche de la structure.',
  },
];

const REFUS_EN_TAXATION: readonly MotifDonne[] = [
  {
    code: 'DEMANDE_NON_FONDEE',
    texte: 'La prestation réclamée a déjà été comprise dans la mission taxée le mois précédent.',
  },
  {
    code: 'FORCLUSION',
    texte:
      'Le mémoire a été déposé plus d’un an après l’achèvement de la mission (article 800 du code de procédure pénale).',
  },
];

const COMPLEMENTS: readonly MotifDonne[] = [
  {
    code: 'ATTESTATION_INCOMPLETE',
    texte: 'Merci de faire compléter l’attestation : la date d’achèvement n’y figure pas.',
  },
  {
    code: 'PIECE_ILLISIBLE',
    texte: 'La deuxième page de la réquisition est illisible. Pouvez-vous la numériser de nouveau ?',
  },
  {
    code: 'DETAIL_DES_PRESTATIONS',
    texte: 'Merci de préciser les heures de début et de fin de chaque intervention.',
  },
];

const REPONSES = [
  'Vous trouverez ci-joint la pièce complétée. Bien cordialement.',
  'La pièce a été numérisée de nouveau et jointe au mémoire.',
  'Les précisions demandées figurent dans l’attestation rectifiée, jointe ce jour.',
];

const REDUCTIONS: readonly MotifDonne[] = [
  {
    code: 'QUANTITE_NON_JUSTIFIEE',
    texte: 'La quantité est ramenée à ce que l’attestation de mission établit.',
  },
  {
    code: 'TARIF_NON_RESPECTE',
    texte: 'Le montant est ramené au tarif en vigueur au jour de la prestation.',
  },
];

const REDUCTIONS_EN_TAXATION: readonly MotifDonne[] = [
  {
    code: 'APPRECIATION_DU_MAGISTRAT',
    texte: 'Le montant est fixé en considération des diligences accomplies.',
  },
];

/** What the people of the demonstration say; the codes are those of the référentiel. */
export const motifsDonnes = {
  refus: (hasard: Hasard, enTaxation: boolean): MotifDonne =>
    hasard.un(enTaxation ? REFUS_EN_TAXATION : REFUS),
  complement: (hasard: Hasard): MotifDonne => hasard.un(COMPLEMENTS),
  reponse: (hasard: Hasard): string => hasard.un(REPONSES),
  reduction: (hasard: Hasard, enTaxation: boolean): MotifDonne =>
    hasard.un(enTaxation ? REDUCTIONS_EN_TAXATION : REDUCTIONS),
};
