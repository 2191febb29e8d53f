import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';

export const erreursEngagements: ErrorTexts = {
  fr: {
    'engagement.introuvable': 'Cet engagement n’existe pas, ou il n’est pas accessible avec votre compte.',
    'engagement.espace-ferme':
      'L’espace Engagements n’est ouvert pour aucune de vos structures\u00a0: il l’est aux experts techniques qui le demandent.',
  },
  en: {
    'engagement.introuvable': 'This commitment does not exist, or your account has no access to it.',
    'engagement.espace-ferme':
      'The Commitments area is open for none of your organisations: it is for technical experts who ask for it.',
  },
};
