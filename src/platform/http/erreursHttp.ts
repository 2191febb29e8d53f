import type { ErrorTexts } from './ErrorTexts.ts';
import { erreursDePiece } from './erreursDePiece.ts';
import type { HttpRefusal } from './HttpRefusal.ts';

const minutes = ({ retryAfterSeconds = 60 }: HttpRefusal): number =>
  Math.max(1, Math.ceil(retryAfterSeconds / 60));

/** What the edge itself refuses, and what stands for a field without a sentence of its own. */
export const erreursHttp: ErrorTexts = {
  fr: {
    ...erreursDePiece.fr,
    'champ.invalide': 'Cette valeur ne convient pas.',
    'export.trop-de-lignes':
      'Un classeur ne peut pas porter autant de lignes. Choisissez une seule structure, ou le format CSV.',
    'envoi.deja-fait':
      'Ce formulaire a déjà été envoyé\u00a0: rien n’a été refait. Revenez au formulaire pour en envoyer un autre.',
    'http.400': 'La demande n’est pas lisible. Revenez à la page précédente et recommencez.',
    'http.401':
      'Votre session est terminée\u00a0: cet envoi n’a rien enregistré. Connectez-vous pour revenir à la page où vous étiez. Vos brouillons enregistrés vous attendent.',
    'http.403':
      'Votre compte ne donne pas accès à cette page. Un gestionnaire de votre structure peut vous en ouvrir l’espace.',
    'http.403.csrf':
      'Ce formulaire a été ouvert dans une session terminée depuis. Revenez au formulaire, puis envoyez-le à nouveau.',
    'http.403.origine': 'La demande ne vient pas d’une page de Chorus Pro\u00a0: rien n’a été fait.',
    'http.404':
      'Cette page n’existe pas, ou elle n’est pas accessible avec votre compte. Vérifiez l’adresse, ou repartez de l’accueil.',
    'http.413':
      'L’envoi dépasse la taille admise\u00a0: 10\u00a0Mo par pièce. Réduisez le fichier, puis recommencez.',
    'http.429': (refus: HttpRefusal): string => {
      const attente = minutes(refus);
      const delai = attente > 1 ? `${attente}\u00a0minutes` : 'une minute';
      return `Cette demande a été faite trop souvent en peu de temps. Recommencez dans ${delai}.`;
    },
    'http.500':
      'Une erreur est survenue de notre côté. Rien de ce que vous aviez enregistré n’est perdu. Recommencez dans un instant.',
    'http.503':
      'Le service reprend dans quelques secondes. Ce que vous aviez enregistré est gardé\u00a0; rechargez la page.',
  },
  en: {
    ...erreursDePiece.en,
    'champ.invalide': 'This value does not fit.',
    'export.trop-de-lignes': 'A workbook can’t hold as many rows. Choose one structure, or the CSV format.',
    'envoi.deja-fait':
      'This form was already sent: nothing was done again. Go back to the form to send another one.',
    'http.400': 'The request can’t be read. Go back to the previous page and try again.',
    'http.401':
      'Your session has ended: nothing of what you sent was saved. Sign in to go back to the page where you were. Your saved drafts are waiting.',
    'http.403':
      'Your account does not open this page. A manager of your organisation can open the area for you.',
    'http.403.csrf':
      'This form was opened in a session that has ended since. Go back to the form, then send it again.',
    'http.403.origine': 'The request does not come from a page of Chorus Pro: nothing was done.',
    'http.404':
      'This page does not exist, or your account does not open it. Check the address, or start from the home page.',
    'http.413': 'What you sent is too large: 10 MB for each file. Make the file smaller, then try again.',
    'http.429': (refus: HttpRefusal): string => {
      const attente = minutes(refus);
      return `This was asked too often in a short time. Try again in ${attente > 1 ? `${attente} minutes` : 'a minute'}.`;
    },
    'http.500':
      'Something went wrong on our side. Nothing that you had saved is lost. Try again in a moment.',
    'http.503': 'The service will be back in a few seconds. What you had saved is kept; reload the page.',
  },
};
