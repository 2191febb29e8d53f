import type { TextesCourriersIdentite } from './fr.ts';

export const en = {
  bonjour: (prenom: string, nom: string): string => `Dear ${prenom} ${nom},`,
  preuve: {
    sujet: (code: string): string => `${code} is your Chorus Pro code`,
    titre: 'Confirm your e-mail address',
    code: (code: string): string => `Your code: ${code}`,
    duree: (minutes: number): string =>
      `Enter it in the page that you left open. It is valid for ${minutes} minutes.`,
    sinon: 'If you asked for nothing, do nothing and give this code to nobody.',
  },
  liee: {
    sujet: (fournisseur: string): string => `${fournisseur} now opens your Chorus Pro account`,
    titre: (fournisseur: string): string => `Your account opens with ${fournisseur}`,
    constat: (fournisseur: string, moment: string): string =>
      `A ${fournisseur} identity was linked to your account on ${moment}. You can now enter without your password.`,
    sinon: (fournisseur: string): string =>
      `If it was not you, unlink ${fournisseur} in My account and choose a new password at once.`,
    action: 'See my linked identities',
  },
  deliee: {
    sujet: (fournisseur: string): string => `${fournisseur} no longer opens your Chorus Pro account`,
    titre: (fournisseur: string): string => `Your account no longer opens with ${fournisseur}`,
    constat: (fournisseur: string, moment: string): string =>
      `The ${fournisseur} identity was unlinked from your account on ${moment}. You enter with your password.`,
    sinon: 'If you did not make this change, choose a new password at once.',
    action: 'Choose a new password',
  },
} satisfies TextesCourriersIdentite;
