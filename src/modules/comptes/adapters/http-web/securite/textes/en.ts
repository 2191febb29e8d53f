import type { TextesSecurite } from './fr.ts';

export const en = {
  monCompte: 'My account',
  securite: {
    titre: 'Sign-in and security',
    adresse: 'Login address',
    secondFacteur: 'Two-step sign-in',
    sessions: 'Open sessions',
    fermeture: 'Close my account',
    contactEnAttente: (adresse: string): string =>
      `${adresse} waits to be confirmed: a link was sent there. Until then notifications go to your usual address.`,
    contactTitre: 'Contact address to confirm',
    renvoyer: 'Send the link again',
    renvoye: 'The link is sent again',
    lettresEpuisees:
      'Too many e-mails were asked for to this address within the hour: nothing was sent. Try again later.',
  },
  champs: {
    motDePasseActuel: 'Current password',
    code: '6-digit code',
    codeDeSecours: 'Recovery code',
    nouvelleAdresse: 'New login e-mail address',
  },
  code: {
    titre: 'Enter your code',
    chapeau: 'Open your authenticator application and copy the code that it shows for Chorus Pro.',
    indice: 'It changes every 30 seconds and works once.',
    secours: 'Use a recovery code',
    titreSecours: 'Enter a recovery code',
    chapeauSecours: 'One of the ten codes that were shown when it was set up. Each works once.',
    indiceSecours: 'Sixteen signs, for example K7QM-2XWP-9FTA-R4BD.',
    application: 'Use the code of the application',
    action: 'Enter',
    perdu: 'Neither the application nor a recovery code? Write to support: they will check who you are.',
    annuler: 'Back to sign-in',
  },
  secondFacteur: {
    titre: 'Two-step sign-in',
    chapeau:
      'A code from your telephone, asked for after the password, keeps out whoever would have guessed it.',
    obligatoireTitre: 'To be set up before you go on',
    obligatoire:
      'You act for a court or for support: two-step sign-in is compulsory there. It takes two minutes.',
    ilFaut:
      'You need an authenticator application on a telephone or a computer (FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator…).',
    commencer: 'Set it up',
    reprendre: 'Go on with the setup',
    actif: (jour: string): string => `On since ${jour}.`,
    codesRestants: (nombre: number): string =>
      nombre === 0
        ? 'You have no recovery code left.'
        : nombre === 1
          ? 'You have one recovery code left.'
          : `You have ${nombre} recovery codes left.`,
    renouveler: 'Renew the recovery codes',
    renouvelerTexte: 'Ten new codes replace the former ones, which will be worth nothing.',
    renouvelerAction: 'Show new codes',
    retirer: 'Take two-step sign-in off',
    retirerTexte: 'Your password alone will open the account again. Your other sessions will be ended.',
    retirerAction: 'Take it off',
    retire: { titre: 'Two-step sign-in is off', texte: 'Your other sessions were ended.' },
    nePeutEtreRetire:
      'You act for a court or for support: it cannot be taken off. If you change telephones, support can reset it.',
    dejaActif: 'Two-step sign-in is on already',
  },
  miseEnPlace: {
    titre: 'Set up two-step sign-in',
    etape1: 'Add Chorus Pro to your application',
    scanner: 'In the application, choose to add an account, then point at this code.',
    qr: 'Code to point at with the authenticator application. The key to type instead is written below.',
    sinon: 'You cannot point at it? Type this key into the application (type: time-based):',
    etape2: 'Enter the code that the application shows',
    action: 'Turn it on',
  },
  codes: {
    titre: 'Your recovery codes',
    active: 'Two-step sign-in is on. Your other sessions were ended.',
    renouveles: 'The former codes are worth nothing any more.',
    uneFois: 'Write them down now: they will never be shown again.',
    usage:
      'The day your telephone is missing, one of them replaces the code of the application. Each works once. Print this page, or keep them in a password manager.',
    legende: 'Recovery codes',
    action: 'I have written them down',
  },
  sessions: {
    titre: 'Open sessions',
    chapeau: 'The browsers in which your account is open at this moment.',
    legende: 'Open sessions',
    navigateur: 'Browser',
    adresse: 'Approximate address',
    depuis: 'Opened on',
    vue: 'Last seen on',
    action: 'Action',
    celleCi: 'This session',
    fermer: 'End',
    fermee: 'The session is ended',
    complement: (navigateur: string, depuis: string): string =>
      `the session ${navigateur} opened on ${depuis}`,
    fermerAutres: 'End all the others',
    autresFermees: 'The other sessions are ended',
    seule: 'It is the only open session.',
    inconnu: 'Unknown browser',
    adresseInconnue: 'Unknown',
    sous: (navigateur: string, systeme: string): string => `${navigateur} on ${systeme}`,
    conseil: 'You do not recognise one of them? End it, then change your password.',
  },
  adresse: {
    titre: 'Login address',
    chapeau:
      'Both addresses confirm the change: a link goes to the former one and to the new one. Until then you sign in as before.',
    actuelle: 'Current address',
    demander: 'Ask for the change',
    demande: {
      titre: 'Look into your two mailboxes',
      texte: 'A link has just left for each of the two addresses. It is valid for 60 minutes.',
    },
    enCours: 'Change under way',
    nouvelle: 'New address',
    demandeLe: 'Asked for on',
    parAncienne: 'Confirmation from the current address',
    parNouvelle: 'Confirmation from the new address',
    attendue: 'Awaited',
    faite: 'Done',
    annuler: 'Cancel the change',
    annule: 'The change is cancelled',
    autre: 'Ask for another change',
  },
  confirmation: {
    titre: 'Change of login address',
    ancienne: (ancienne: string, nouvelle: string): string =>
      `The login address of your Chorus Pro account, ${ancienne}, would become ${nouvelle}.`,
    nouvelle: (nouvelle: string): string =>
      `${nouvelle} would become the login address of a Chorus Pro account.`,
    deux: 'The change is made only if both addresses confirm it.',
    confirmer: 'Confirm the change',
    refuser: 'Refuse',
    suites: {
      REFUSE: {
        titre: 'The change is refused',
        texte: 'Nothing has changed. If you did not ask for it, choose a new password.',
      },
      ATTEND_L_AUTRE: {
        titre: 'Your confirmation is recorded',
        texte:
          'It remains to be confirmed from the other address, by the link that was sent there. Until then nothing changes.',
      },
      FAIT: {
        titre: 'The login address is changed',
        texte: 'From now on sign in with the new address. The other sessions were ended.',
      },
      INDISPONIBLE: {
        titre: 'The change could not be made',
        texte:
          'An account was opened with this address meanwhile. Nothing has changed: ask for a change to another address.',
      },
    },
    accueil: 'Go to the home page',
  },
  contact: {
    titre: 'Contact address',
    texte: (adresse: string): string =>
      `${adresse} will receive the follow-up notifications of a Chorus Pro account.`,
    action: 'Confirm this address',
    faite: 'Your contact address is confirmed',
    faiteTexte: 'From now on it receives the follow-up notifications.',
  },
  lienPerime: {
    titre: 'This link is no longer valid',
    explication:
      'A link works once, for 60 minutes, and a more recent one replaces it. If you have just answered, your answer is recorded.',
  },
  fermeture: {
    titre: 'Close my account',
    chapeau: 'Nobody will be able to sign in with it any more.',
    consequences: [
      'All your sessions end at once.',
      'Your attachments to structures end.',
      'What you have filed is kept for ten years, as the law asks, and your structures still see it.',
      'Support can open the account again if you ask for it.',
    ],
    obstacles: 'What stands in the way',
    regler: 'Deal with it',
    action: 'Close my account for good',
    faite: { titre: 'Your account is closed', texte: 'A message confirms it at your login address.' },
  },
} satisfies TextesSecurite;
