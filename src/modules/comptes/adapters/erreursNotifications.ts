import type { ErrorTexts } from '../../../platform/http/ErrorTexts.ts';

export const erreursNotifications: ErrorTexts = {
  fr: {
    'notifications.rattachements-requis':
      'Vous êtes gestionnaire principal d’une structure\u00a0: choisissez de recevoir ces courriels tout de suite ou une fois par jour.',
    'notifications.rythme-requis': 'Choisissez à quel rythme vous recevez ces courriels.',
    'notifications.lien-invalide':
      'Ce lien de désabonnement n’est pas valable. Connectez-vous pour modifier vos notifications dans votre compte.',
  },
  en: {
    'notifications.rattachements-requis':
      'You are the main manager of an organisation: choose to receive these mails at once or once a day.',
    'notifications.rythme-requis': 'Choose how often you receive these mails.',
    'notifications.lien-invalide':
      'This unsubscribe link is not valid. Sign in to change your notifications in your account.',
  },
};
