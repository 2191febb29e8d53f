import type { ErrorTexts } from './ErrorTexts.ts';

/** What the edge itself refuses, and what stands for a field without a sentence of its own. */
export const erreursHttp: ErrorTexts = {
  fr: {
    'champ.invalide': 'Cette valeur ne convient pas.',
    'http.400': 'La demande n’est pas lisible. Revenez à la page précédente et recommencez.',
    'http.401':
      'Votre session est terminée. Connectez-vous à nouveau\u00a0: vos brouillons enregistrés vous attendent.',
    'http.403':
      'Votre compte ne donne pas accès à cette page. Un gestionnaire de votre structure peut vous en ouvrir l’espace.',
    'http.403.csrf':
      'Ce formulaire a été ouvert dans une session terminée. Revenez à la page, rechargez-la, puis envoyez à nouveau.',
    'http.403.origine': 'La demande ne vient pas d’une page de Chorus Pro\u00a0: rien n’a été fait.',
    'http.404':
      'Cette page n’existe pas, ou elle n’est pas accessible avec votre compte. Vérifiez l’adresse, ou repartez de l’accueil.',
    'http.413':
      'L’envoi dépasse la taille admise\u00a0: 10\u00a0Mo par pièce. Réduisez le fichier, puis recommencez.',
    'http.429': 'Trop de tentatives en peu de temps. Attendez quelques minutes, puis recommencez.',
    'http.500':
      'Une erreur est survenue de notre côté. Rien de ce que vous aviez enregistré n’est perdu. Recommencez dans un instant.',
    'http.503':
      'Le service reprend dans quelques secondes. Ce que vous aviez enregistré est gardé\u00a0; rechargez la page.',
  },
  en: {
    'champ.invalide': 'This value does not fit.',
    'http.400': 'The request can’t be read. Go back to the previous page and try again.',
    'http.401': 'Your session has ended. Sign in again: your saved drafts are waiting.',
    'http.403':
      'Your account does not open this page. A manager of your structure can open the space for you.',
    'http.403.csrf':
      'This form was opened in a session that has ended. Go back to the page, reload it, then send it again.',
    'http.403.origine': 'The request does not come from a page of Chorus Pro: nothing was done.',
    'http.404':
      'This page does not exist, or your account does not open it. Check the address, or start from the home page.',
    'http.413': 'What you sent is too large: 10 MB for each file. Make the file smaller, then try again.',
    'http.429': 'Too many attempts in a short time. Wait a few minutes, then try again.',
    'http.500':
      'Something went wrong on our side. Nothing that you had saved is lost. Try again in a moment.',
    'http.503': 'The service will be back in a few seconds. What you had saved is kept; reload the page.',
  },
};
