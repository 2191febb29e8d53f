import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';

export const erreursDuSupport: ErrorTexts = {
  fr: {
    'support.personne-introuvable': 'Cette personne n’existe pas dans Chorus Pro.',
    'support.acte-requis': 'Choisissez une intervention.',
  },
  en: {
    'support.personne-introuvable': 'This person does not exist in Chorus Pro.',
    'support.acte-requis': 'Choose an act.',
  },
};
