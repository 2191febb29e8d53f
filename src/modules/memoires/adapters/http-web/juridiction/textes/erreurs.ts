import type { ErrorTexts } from '../../../../../../platform/http/ErrorTexts.ts';

/** What the forms of the court refuse. */
export const erreursJuridiction: ErrorTexts = {
  fr: {
    'recus.motif-requis': 'Choisissez un motif.',
    'recus.texte-requis': 'Écrivez une précision pour le prestataire.',
    'recus.texte-trop-long': 'Ce texte dépasse 2\u00a0000 caractères\u00a0: raccourcissez-le.',
    'recus.montant-requis': 'Indiquez le montant retenu\u00a0: 0 pour écarter la ligne.',
    'recus.montant-illisible': 'Ce montant n’est pas lisible. Écrivez-le par exemple 1234,50.',
    'recus.ligne-illisible':
      'Le formulaire est incomplet\u00a0: rechargez la page du mémoire, puis recommencez.',
    'recus.juridiction-requise': 'Choisissez la juridiction compétente.',
  },
  en: {
    'recus.motif-requis': 'Choose a reason.',
    'recus.texte-requis': 'Write some details for the provider.',
    'recus.texte-trop-long': 'This text is longer than 2,000 characters: shorten it.',
    'recus.montant-requis': 'Give the amount granted: 0 to leave the line out.',
    'recus.montant-illisible': 'This amount can’t be read. Write it for example 1234.50.',
    'recus.ligne-illisible': 'The form is incomplete: reload the page of the statement, then try again.',
    'recus.juridiction-requise': 'Choose the competent court.',
  },
};
