import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';

export const erreursFlux: ErrorTexts = {
  fr: {
    'flux.introuvable': 'Ce flux n’existe pas, ou il n’est pas accessible avec votre compte.',
    'flux.depot-interdit':
      'Votre compte ne peut déposer de flux pour aucune structure, ou pas pour celle-ci.',
    'flux.structure-a-choisir': 'Choisissez la structure pour laquelle vous déposez.',
    'flux.fichier-requis': 'Choisissez le fichier à déposer.',
    'flux.syntaxe-inconnue': 'Cette syntaxe n’est pas de celles de Chorus Pro.',
    'flux.nom-invalide': 'Donnez au fichier un nom de 200\u00a0caractères au plus.',
    'flux.vide': 'Le fichier est vide.',
    'flux.trop-lourd':
      'Le fichier dépasse 10\u00a0Mo\u00a0: répartissez les demandes de paiement en plusieurs dépôts.',
    'flux.modifie-entretemps': 'Ce flux vient d’être traité. Rechargez la page.',
  },
  en: {
    'flux.introuvable': 'This file does not exist, or your account has no access to it.',
    'flux.depot-interdit': 'Your account may not send files for any organisation, or not for this one.',
    'flux.structure-a-choisir': 'Choose the organisation for which you send the file.',
    'flux.fichier-requis': 'Choose the file to send.',
    'flux.syntaxe-inconnue': 'This syntax is none of those of Chorus Pro.',
    'flux.nom-invalide': 'Give the file a name of at most 200 characters.',
    'flux.vide': 'The file is empty.',
    'flux.trop-lourd': 'The file weighs more than 10 MB: spread the payment requests over several files.',
    'flux.modifie-entretemps': 'This file has just been processed. Reload the page.',
  },
};
