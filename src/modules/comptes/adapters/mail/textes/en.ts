import type { TextesDesCourriers } from './fr.ts';

export const en = {
  bonjour: (prenom: string, nom: string): string => `Dear ${prenom} ${nom},`,
  activation: {
    sujet: 'Activate your Chorus Pro account',
    titre: 'Activate your account',
    invitation: 'A Chorus Pro · Frais de justice account was asked for with this e-mail address.',
    lien: (minutes: number): string =>
      `To activate it, choose your password: the link below is valid for ${minutes} minutes and works once.`,
    sinon: 'If you did not ask for it, do nothing: the account will stay closed.',
    action: 'Activate my account',
  },
  dejaConnu: {
    sujet: 'You already have a Chorus Pro account',
    titre: 'You already have an account',
    constat:
      'Somebody has just asked for an account, or for a new activation link, with this e-mail address. Your account already exists and is active.',
    connexion: 'If it was you, sign in with your usual password.',
    oubli: (url: string): string => `You do not remember it? Choose another one here: ${url}`,
    sinon: 'If it was not you, do nothing: your account has not changed.',
    action: 'Sign in',
  },
  verrouillage: {
    sujet: 'Your Chorus Pro account is locked for one hour',
    titre: 'Your account is locked for one hour',
    constat: (moment: string): string =>
      `Five wrong passwords or codes in a row were typed for your account. As a precaution it is locked until ${moment}; it will open again by itself.`,
    oubli: 'You can also open it at once by choosing a new password.',
    sinon: 'If these attempts were not yours, choose a new password.',
    action: 'Choose a new password',
  },
  reinitialisation: {
    sujet: 'Choose a new Chorus Pro password',
    titre: 'Choose a new password',
    invitation: 'A new password was asked for your account.',
    lien: (minutes: number): string =>
      `The link below is valid for ${minutes} minutes and works once. Your open sessions will be ended.`,
    sinon: 'If you did not ask for it, do nothing: your current password stays valid.',
    action: 'Choose my password',
  },
  estFerme: {
    sujet: 'Your Chorus Pro account is closed',
    titre: 'Your account is closed',
    constat:
      'A link, or a new account, has just been asked for with this e-mail address. It belongs to an account that was closed.',
    rouvrir: 'To get it back, write to the Chorus Pro support: they can open it again.',
    sinon: 'If it was not you, do nothing: the account stays closed.',
    action: 'Go to the home page',
  },
  motDePasseChange: {
    sujet: 'Your Chorus Pro password was changed',
    titre: 'Your password was changed',
    constat: (moment: string): string =>
      `The password of your account was changed on ${moment}. Your other sessions were ended.`,
    sinon: 'If you did not make this change, choose a new password at once.',
    action: 'Choose a new password',
  },
} satisfies TextesDesCourriers;
