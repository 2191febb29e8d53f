import type { TextesComptes } from './fr.ts';

export const en = {
  champs: {
    courriel: 'Login e-mail address',
    courrielConfirme: 'Confirm the login e-mail address',
    motDePasse: 'Password',
    nouveauMotDePasse: 'New password',
    confirmation: 'Confirm the password',
    motDePasseActuel: 'Current password',
    nom: 'Last name',
    prenom: 'First name',
    courrielContact: 'Contact e-mail address',
    langue: 'Language',
  },
  indices: {
    courriel:
      'It identifies you and receives security messages. For example, firstname.lastname@example.com.',
    courrielContact: 'Optional. It receives progress notifications; without it they go to the login address.',
    motDePasse:
      'At least 12 characters, without your name or your address. Four unrelated words make a good password.',
    langue: 'Of the pages and of the messages that you receive.',
  },
  langues: { fr: 'Français', en: 'English' },
  actions: {
    seConnecter: 'Sign in',
    oubli: 'Forgotten password?',
    creer: 'Create your account',
    retourConnexion: 'Back to sign-in',
  },
  accueil: {
    titre: 'Chorus Pro, for your legal fees',
    chapeau:
      'Interpreters, experts, laboratories, lawyers, delegates: file your statements and follow them until they are paid.',
    dejaUnCompte: 'Do you already have an account?',
    nouveau: 'Are you new to Chorus Pro?',
    nouveauTexte: 'The account is free of charge. You need:',
    nouveauEtapes: [
      'a personal e-mail address;',
      'the identifier of your organisation (SIRET), if you have one;',
      'your bank details, for the payment.',
    ],
    actualites: 'News',
    rechercher: 'Find a public body',
    rechercherTexte: 'Find the court to which a statement goes: by its name, town or postcode.',
    rechercherAction: 'Search',
    nouvelles: [
      {
        titre: 'The Statements of legal fees area is open',
        texte: 'A statement is entered in four steps, and the draft is saved at each of them.',
      },
      {
        titre: 'One year to file',
        texte:
          'A statement is filed within the year after the end of the mission. The time left is shown while you enter it.',
      },
      {
        titre: 'A receipt for each statement',
        texte: 'It carries the number, the date, the amounts and the fingerprints of the attached files.',
      },
    ],
  },
  connexion: {
    titre: 'Sign in',
    pourContinuer: 'Sign in to open the page that you asked for.',
    dejaConnecte: { titre: 'You are already signed in', texte: 'To use another account, sign out first.' },
    deconnecte: 'You are signed out',
    refusee: 'Sign-in refused',
    pasDeCompte: 'You do not have an account yet?',
  },
  creation: {
    titre: 'Create your account',
    chapeau: 'An activation link will be sent to the login address. You will then choose your password.',
    identifiants: 'Login address',
    identite: 'You',
    action: 'Create my account',
  },
  merci: {
    titre: 'Look at your mailbox',
    envoye:
      'A message has just left for the login address that you gave. It holds a link that is valid for 60 minutes.',
    rienRecu: 'Nothing received?',
    conseils: [
      'Allow two minutes, and look in the junk folder.',
      'Check the address that you typed: a slip sends the link elsewhere.',
      'After that, ask for a new link.',
    ],
    renvoyer: 'Ask for a new link',
    demonstration: 'On this demonstration site, messages are read here.',
    lireLesCourriels: 'Read the messages sent',
  },
  renvoi: {
    titre: 'Receive a new activation link',
    chapeau: 'Give the login address with which the account was created. The former link will stop working.',
    action: 'Send the link',
  },
  activation: {
    titre: 'Choose your password',
    chapeau: 'Your address is confirmed. Check your name, then choose your password.',
    action: 'Activate my account',
    faite: { titre: 'Your account is active', texte: 'Welcome to Chorus Pro.' },
  },
  oubli: {
    titre: 'Forgotten password',
    chapeau: 'Give your login address: a link to choose a new password will be sent to it.',
    action: 'Send the link',
  },
  oubliEnvoye: {
    titre: 'Look at your mailbox',
    envoye:
      'If there is an account for the address that you gave, a message has just left for it. It holds a link that is valid for 60 minutes.',
  },
  reinitialisation: {
    titre: 'Choose a new password',
    chapeau: 'Your open sessions will be ended on all your devices.',
    action: 'Save the password',
    faite: { titre: 'Your password is saved', texte: 'Sign in with this new password.' },
  },
  lienPerime: {
    titre: 'This link is no longer valid',
    explication:
      'A link works once, for 60 minutes, and a more recent link replaces it. Nothing was changed.',
    dejaFait: 'If you have just chosen your password, sign in.',
    nouveauLien: 'Ask for a new link',
  },
  monCompte: {
    titre: 'My account',
    informations: 'My personal data',
    depuis: 'Account opened on',
    enregistrer: 'Save',
    enregistre: 'Your data is saved',
    motDePasse: 'Password',
    changer: 'Change the password',
    change: { titre: 'Your password is changed', texte: 'Your other sessions were ended.' },
    rattachements: 'My attachments to organisations',
    rattachementsTexte: 'The organisations for which you act, and your pending requests.',
    voirRattachements: 'See my attachments',
    pieces: 'Documents',
    piecesTexte:
      'The documents that you often attach to your statements: they are offered at the step Documents.',
    voirPieces: 'Manage my documents',
    voirAbonnements: 'See my areas',
  },
} satisfies TextesComptes;
