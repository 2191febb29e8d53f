import type { TextesIdentite } from './fr.ts';

export const en = {
  ou: 'or',
  bouton: {
    verbe: 'Sign in with',
    questions: { FRANCECONNECT: 'What is FranceConnect?', PROCONNECT: 'What is ProConnect?' },
  },
  impossible: {
    titre: (fournisseur: string): string => `Signing in with ${fournisseur} did not succeed`,
    reessayer: (fournisseur: string): string => `Try again with ${fournisseur}`,
    motDePasse: 'Sign in with a password',
    retourAuCompte: 'Back to my account',
  },
  perdue: {
    titre: 'Start the identification again',
    texte: 'It was broken off, or the page was left open for too long. Nothing was done.',
  },
  adresse: {
    titre: 'Confirm your e-mail address',
    chapeau: (courriel: string): string =>
      `An 8-digit code has just left for ${courriel}. Keep this page open and enter it here.`,
    champ: 'Code received by e-mail',
    indice: '8 digits, valid for 30 minutes.',
    action: 'Continue',
    rienRecu: 'Nothing received? Look in the junk folder.',
    nouveau: 'Receive another code',
    nouveauParti: 'Another code has just left',
    demonstration: 'On this demonstration site, messages are read here.',
    lireLesCourriels: 'Read the messages sent',
  },
  lier: {
    titre: (fournisseur: string): string => `Link your account to ${fournisseur}`,
    chapeau: 'This address already has an account. Enter its password: it is asked for this once only.',
    courriel: 'Login e-mail address',
    motDePasse: 'Password',
    action: 'Link and sign in',
    oubli: 'Password forgotten, or never chosen?',
    oubliLien: 'Receive a link to choose one',
    oubliSuite: (fournisseur: string): string => `, then come back with ${fournisseur}.`,
    faite: (fournisseur: string) => ({
      titre: `Your account is linked to ${fournisseur}`,
      texte: 'Next time you will enter at once.',
    }),
  },
  creer: {
    titre: 'Create your account',
    chapeau: (fournisseur: string): string =>
      `This address has no account yet. Here is what ${fournisseur} gave us: your account will be opened with it.`,
    nom: 'Last name',
    prenom: 'First name',
    courriel: 'Login e-mail address',
    rienDAutre: (fournisseur: string): string =>
      `Nothing else is kept but the number by which ${fournisseur} names you for this site. You need no password; you can choose one later.`,
    action: 'Create my account',
    autreCompte: 'I already have an account, with another address',
    annuler: 'Cancel',
    faite: { titre: 'Your account is open', texte: 'Welcome to Chorus Pro.' },
  },
  deconnexion: {
    titre: 'You are signed out of Chorus Pro',
    chapeau: (fournisseur: string): string => `Your ${fournisseur} session is being ended as well.`,
    lien: (fournisseur: string): string => `End my ${fournisseur} session`,
    effectuee: 'You are signed out',
    inachevee: (fournisseur: string) => ({
      titre: 'You are signed out of Chorus Pro',
      texte: `${fournisseur} does not answer: close your browser to end that session as well.`,
    }),
  },
  mesIdentites: {
    titre: 'FranceConnect and ProConnect',
    monCompte: 'My account',
    chapeau: 'Enter without a password, with an identity that you already have.',
    liee: 'Linked to your account',
    nonLiee: 'Not linked',
    adresse: 'Address at this provider',
    depuis: 'Since',
    vue: 'Last sign-in this way',
    jamais: 'None',
    lier: (fournisseur: string): string => `Link ${fournisseur}`,
    delier: (fournisseur: string): string => `Unlink ${fournisseur}`,
    sansMotDePasse: 'Your account has no password',
    sansMotDePasseTexte:
      'This identity is your only way in. To unlink it or to link another one, choose a password first.',
    choisir: 'Receive a link to choose a password',
    aucun: 'No identification service is offered on this site.',
    confirmer: (fournisseur: string): string => `Link ${fournisseur} to my account`,
    confirmerChapeau: (courriel: string): string =>
      `You identified yourself as ${courriel}. Enter the password of your Chorus Pro account to link them.`,
    motDePasse: 'Current password',
    faite: (fournisseur: string): string => `${fournisseur} is linked to your account`,
    defaite: (fournisseur: string): string => `${fournisseur} no longer opens your account`,
    carte: 'Enter without a password, with an identity that you already have.',
    voir: 'Manage these identities',
  },
} satisfies TextesIdentite;
