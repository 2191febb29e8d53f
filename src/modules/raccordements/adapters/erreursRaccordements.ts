import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';
import type { RecouvrementInvalide, TropDeRaccordements, TropDeWebhooks } from '../domain/erreurs.ts';

export const erreursRaccordements: ErrorTexts = {
  fr: {
    'raccordement.introuvable': 'Ce raccordement n’existe pas, ou il n’est pas accessible avec votre compte.',
    'raccordement.application-revoquee':
      'Cette application est révoquée\u00a0: elle ne peut plus rien appeler.',
    'raccordement.compte-revoque': 'Ce compte technique est révoqué\u00a0: il n’ouvre plus rien.',
    'raccordement.nom-requis': 'Saisissez le nom de l’application, en 100\u00a0caractères au plus.',
    'raccordement.domaine-requis': 'Choisissez au moins un domaine de l’API.',
    'raccordement.structure-requise': 'Choisissez la structure dans la liste.',
    'raccordement.recouvrement-invalide': ({ maximum }: RecouvrementInvalide) =>
      `Indiquez un nombre entier de jours, de 0 à ${maximum}.`,
    'raccordement.jours-requis': 'Indiquez un nombre entier de jours, de 0 à 30.',
    'raccordement.trop': ({ maximum }: TropDeRaccordements) =>
      `La structure en a déjà ${maximum}\u00a0: révoquez d’abord ce qui ne sert plus.`,
    'raccordement.modifie-entretemps':
      'Ce raccordement a été modifié entre-temps. Voici où il en est\u00a0: rien n’a été changé.',
    'raccordement.webhook-adresse':
      'Saisissez une adresse complète qui commence par https://, sans nom d’utilisateur ni mot de passe.',
    'raccordement.webhook-deja': 'L’application a déjà un webhook à cette adresse.',
    'raccordement.webhook-etats': 'Choisissez les états dans la liste.',
    'raccordement.webhook-trop': ({ maximum }: TropDeWebhooks) =>
      `L’application a déjà ${maximum} webhooks : supprimez d’abord ce qui ne sert plus.`,
    'raccordement.webhook-arrete':
      'Ce webhook est suspendu ou arrêté : rien ne part avant qu’il soit repris.',
    'raccordement.client-refuse': 'L’identification du client a échoué.',
  },
  en: {
    'raccordement.introuvable': 'This connection does not exist, or your account has no access to it.',
    'raccordement.application-revoquee': 'This application is revoked: it can call nothing any more.',
    'raccordement.compte-revoque': 'This technical account is revoked: it opens nothing any more.',
    'raccordement.nom-requis': 'Enter the name of the application, in 100 characters at most.',
    'raccordement.domaine-requis': 'Choose at least one domain of the API.',
    'raccordement.structure-requise': 'Choose the organisation in the list.',
    'raccordement.recouvrement-invalide': ({ maximum }: RecouvrementInvalide) =>
      `Enter a whole number of days, from 0 to ${maximum}.`,
    'raccordement.jours-requis': 'Enter a whole number of days, from 0 to 30.',
    'raccordement.trop': ({ maximum }: TropDeRaccordements) =>
      `The organisation already has ${maximum}: first revoke what is no longer used.`,
    'raccordement.modifie-entretemps':
      'This connection was changed in the meantime. Here is its present state: nothing was done.',
    'raccordement.webhook-adresse':
      'Enter a whole address that begins with https://, without a user name or a password.',
    'raccordement.webhook-deja': 'The application already has a webhook at this address.',
    'raccordement.webhook-etats': 'Choose the states in the list.',
    'raccordement.webhook-trop': ({ maximum }: TropDeWebhooks) =>
      `The application already has ${maximum} webhooks: first delete what is no longer used.`,
    'raccordement.webhook-arrete':
      'This webhook is suspended or stopped: nothing leaves until it is resumed.',
    'raccordement.client-refuse': 'The client could not be authenticated.',
  },
};
