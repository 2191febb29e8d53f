import type { Langue } from '../../../../../kernel/domain/Langue.ts';

const fr = {
  sujet: 'Votre compte Chorus Pro vous attend',
  titre: 'Votre compte Chorus Pro vous attend',
  bonjour: (prenom: string, nom: string): string => `Bonjour ${prenom} ${nom},`,
  reprise:
    'Chorus Portail Pro laisse la place à Chorus Pro pour vos mémoires de frais de justice. Votre compte, votre structure et tout votre historique y ont été repris.',
  retrouver:
    'Vous y retrouvez vos mémoires avec leurs numéros, leurs dates, leurs états et leurs pièces, et vous pouvez en saisir de nouveaux dès maintenant.',
  premiereVisite:
    'Pour votre première visite, demandez le lien qui vous permettra de choisir un mot de passe\u00a0: l’ancien n’a pas été repris.',
  adresse: (courriel: string): string => `Votre adresse de connexion reste la même\u00a0: ${courriel}`,
  sinon: 'Si vous n’avez jamais utilisé Chorus Portail Pro, ne faites rien\u00a0: le compte restera fermé.',
  action: 'Choisir mon mot de passe',
};

const en = {
  sujet: 'Your Chorus Pro account is waiting for you',
  titre: 'Your Chorus Pro account is waiting for you',
  bonjour: (prenom: string, nom: string): string => `Hello ${prenom} ${nom},`,
  reprise:
    'Chorus Portail Pro gives way to Chorus Pro for your statements of legal costs. Your account, your structure and your whole history are there.',
  retrouver:
    'You will find your statements with their numbers, dates, states and documents, and you can enter new ones from now on.',
  premiereVisite:
    'For your first visit, ask for the link that lets you choose a password: the former one was not brought over.',
  adresse: (courriel: string): string => `Your login address stays the same: ${courriel}`,
  sinon: 'If you have never used Chorus Portail Pro, do nothing: the account will stay closed.',
  action: 'Choose my password',
} satisfies typeof fr;

export const textesDeLInvitation: Readonly<Record<Langue, typeof fr>> = { fr, en };
