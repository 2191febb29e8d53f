import type { TextesDeSecurite } from './fr.ts';

export const en = {
  bonjour: (prenom: string, nom: string): string => `Dear ${prenom} ${nom},`,
  lien: (minutes: number): string => `The link below is valid for ${minutes} minutes and works once.`,
  pasVous: 'If it was not you, choose a new password at once, then write to support.',
  choisirMotDePasse: 'Choose a new password',
  secondFacteurActive: {
    sujet: 'Two-step sign-in is on for your Chorus Pro account',
    titre: 'Two-step sign-in is on',
    constat: (moment: string): string =>
      `Since ${moment} a code from your application is asked for after your password. Your other sessions were ended.`,
    conseil: 'Keep your recovery codes in a safe place: they serve the day your telephone is missing.',
  },
  secondFacteurRetire: {
    sujet: 'Two-step sign-in was taken off your Chorus Pro account',
    titre: 'Two-step sign-in is off',
    constat: (moment: string): string =>
      `Two-step sign-in was taken off your account on ${moment}: the password alone now opens it. Your other sessions were ended.`,
    parLeSupport: (moment: string): string =>
      `The Chorus Pro support took two-step sign-in off your account on ${moment}, after proof of who asked. All your sessions were ended. Set it up again when you next sign in.`,
  },
  codesDeSecoursRenouveles: {
    sujet: 'The recovery codes of your Chorus Pro account were renewed',
    titre: 'Your recovery codes were renewed',
    constat: (moment: string): string =>
      `Ten new recovery codes were shown on ${moment}. The former ones are worth nothing any more.`,
  },
  codeDeSecoursUtilise: {
    sujet: 'A recovery code of your Chorus Pro account was used',
    titre: 'A recovery code was used',
    constat: (moment: string): string =>
      `Somebody signed in to your account on ${moment} with a recovery code.`,
    restants: (nombre: number): string =>
      nombre === 0
        ? 'None is left: show new ones in My account.'
        : nombre === 1
          ? 'One is left: show new ones in My account.'
          : `${nombre} are left.`,
  },
  changementDemande: {
    sujet: 'Confirm the change of address of your Chorus Pro account',
    titre: 'Confirm the change of address',
    constat: (nouvelle: string): string =>
      `It was asked that the login address of your account become ${nouvelle}. Both addresses must confirm it; until then nothing changes.`,
    refus: 'If it was not you, open the link and refuse, then change your password.',
    action: 'Confirm or refuse',
  },
  changementAConfirmer: {
    sujet: 'Confirm your address for Chorus Pro',
    titre: 'Confirm this address',
    constat:
      'It was asked that this e-mail address become the login address of a Chorus Pro · Frais de justice account.',
    refus: 'If it was not you, do nothing, or open the link and refuse.',
    action: 'Confirm or refuse',
  },
  adresseConvoitee: {
    sujet: 'Your address was asked for by another Chorus Pro account',
    titre: 'Your address was asked for by another account',
    constat:
      'Somebody who is signed in asked that this e-mail address become the login address of their account. It is yours already: nothing has changed.',
    doublon: 'If you have two accounts, first close the one that you do not use, then write to support.',
    action: 'Go to the home page',
  },
  changementAbandonne: {
    sujet: 'The change of address of your Chorus Pro account was given up',
    titre: 'The change of address was given up',
    par: {
      ANCIENNE: (nouvelle: string): string =>
        `The change to ${nouvelle} was refused from this address. Your login address stays the same.`,
      NOUVELLE: (nouvelle: string): string =>
        `The change to ${nouvelle} was refused from that other address. Your login address stays the same.`,
      PERSONNE: (nouvelle: string): string =>
        `The change to ${nouvelle} was cancelled from your account. Your login address stays the same.`,
    },
  },
  adresseChangee: {
    sujet: 'The login address of your Chorus Pro account has changed',
    titre: 'Your login address has changed',
    constat: (ancienne: string, nouvelle: string, moment: string): string =>
      `Since ${moment} you sign in with ${nouvelle}, no longer with ${ancienne}. Your other sessions were ended.`,
    pasVous: 'If it was not you, write to the Chorus Pro support at once.',
    action: 'Sign in',
  },
  contactAVerifier: {
    sujet: 'Confirm your contact address for Chorus Pro',
    titre: 'Confirm your contact address',
    constat:
      'This e-mail address was given as the contact address of a Chorus Pro · Frais de justice account. It will receive the follow-up notifications once it is confirmed.',
    sinon: 'If it was not you, do nothing: no notification will be sent to you.',
    action: 'Confirm this address',
  },
  compteFerme: {
    sujet: 'Your Chorus Pro account is closed',
    titre: 'Your account is closed',
    constat: (moment: string): string =>
      `You closed your account on ${moment}. Nobody can sign in with it any more.`,
    conservation:
      'What was filed is kept for ten years, as the law asks. Support can open the account again if you ask for it.',
    pasVous: 'If it was not you, write to the Chorus Pro support at once.',
    action: 'Go to the home page',
  },
  compteDeverrouille: {
    sujet: 'Your Chorus Pro account is unlocked',
    titre: 'Your account is unlocked',
    constat: (moment: string): string =>
      `Support unlocked your account on ${moment}, after proof of who asked. You can sign in.`,
  },
  compteRouvert: {
    sujet: 'Your Chorus Pro account is open again',
    titre: 'Your account is open again',
    constat: (moment: string): string =>
      `Support opened your account again on ${moment}, as you asked. You sign in as before.`,
    rattachements: 'Attachments to structures are to be asked for anew.',
    action: 'Sign in',
  },
} satisfies TextesDeSecurite;
