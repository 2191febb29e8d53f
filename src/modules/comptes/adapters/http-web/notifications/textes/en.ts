import type { TextesNotifications } from './fr.ts';

export const en = {
  titre: 'My notifications',
  monCompte: 'My account',
  chapeau: 'Choose how often Chorus Pro writes to you.',
  securite: 'Security messages (password, lock, addresses) always leave at once, to your login address.',
  familles: {
    MEMOIRES: {
      libelle: 'Statements of fees',
      indice:
        'Filing, taking in charge, request for more information, refusal, certification, taxation, payment.',
    },
    RATTACHEMENTS: {
      libelle: 'Attachments and areas',
      indice: 'Requests to decide, decisions on yours, rights about to end, roles.',
    },
    STRUCTURES: {
      libelle: 'Organisations',
      indice: 'Details, bank details, change of SIRET, deactivation.',
    },
  },
  rythmes: {
    IMMEDIAT: { libelle: 'At once', indice: 'One mail each time.' },
    QUOTIDIEN: { libelle: 'Once a day', indice: 'A single mail, at 7 a.m., when there is news.' },
    AUCUN: { libelle: 'No mail', indice: 'The weekly recap tells of them, if you receive it.' },
  },
  principal:
    'You are a main manager: people wait for your decision before they can work. You may gather these mails once a day, but not stop them.',
  recapitulatif: {
    libelle: 'Receive the weekly recap',
    indice: 'On Monday at 7 a.m.: what waits for you, what was paid and what moved during the week.',
  },
  enregistrer: 'Save my choices',
  enregistre: 'Your choices are saved',
  carte: {
    titre: 'Notifications',
    texte: 'At once, once a day, or in a weekly recap.',
  },
  desabonnement: {
    QUOTIDIEN: {
      titre: 'Stop receiving the daily summary',
      texte:
        'You will receive no daily summary any more. The weekly recap goes on, if you receive it. Requests to be attached to an organisation of which you are the main manager will be sent to you at once again.',
      bouton: 'Stop the daily summary',
      fait: 'You will receive no daily summary any more',
    },
    HEBDOMADAIRE: {
      titre: 'Stop receiving the weekly recap',
      texte: 'You will receive no recap on Mondays any more. Your other choices do not change.',
      bouton: 'Stop the recap',
      fait: 'You will receive no weekly recap any more',
    },
    faitTexte: 'It is saved. You can change your mind at any time in your account.',
    choix: 'See all my notification choices',
    fil: 'Unsubscribe',
  },
} satisfies TextesNotifications;
