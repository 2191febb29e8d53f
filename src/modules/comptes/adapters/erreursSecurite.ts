import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';

export const erreursSecurite: ErrorTexts = {
  fr: {
    'code.requis': 'Saisissez le code.',
    'code.refuse':
      'Ce code ne convient pas, ou il a déjà servi. Attendez le suivant, puis recopiez-le. Après cinq essais, l’accès est suspendu une heure.',
    'second-facteur.deja-actif': 'La double authentification est déjà activée.',
    'second-facteur.non-prepare': 'La double authentification n’est pas en place.',
    'second-facteur.obligatoire':
      'La double authentification est obligatoire pour les agents des juridictions et pour le support\u00a0: elle ne peut pas être retirée.',
    'lettres.epuisees':
      'Trop de courriels ont été demandés pour cette adresse depuis une heure : rien n’est parti. Réessayez plus tard, ou donnez une autre adresse.',
    'adresse.inchangee': 'Cette adresse est déjà votre adresse de connexion.',
    'adresse.indisponible':
      'Un compte vient d’être ouvert avec cette adresse. Rien n’a changé\u00a0: demandez le changement vers une autre adresse.',
  },
  en: {
    'code.requis': 'Enter the code.',
    'code.refuse':
      'This code does not fit, or has been used already. Wait for the next one, then copy it. After five attempts access is suspended for one hour.',
    'second-facteur.deja-actif': 'Two-step sign-in is on already.',
    'second-facteur.non-prepare': 'Two-step sign-in is not set up.',
    'second-facteur.obligatoire':
      'Two-step sign-in is compulsory for agents of courts and for support: it cannot be taken off.',
    'lettres.epuisees':
      'Too many e-mails were asked for to this address within the hour: nothing was sent. Try again later, or give another address.',
    'adresse.inchangee': 'This is your login address already.',
    'adresse.indisponible':
      'An account has just been opened with this address. Nothing has changed: ask for a change to another address.',
  },
};
