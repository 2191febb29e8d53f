import type { TextesDesSyntheses } from './fr.ts';

export const en = {
  bonjour: (prenom: string, nom: string): string => `Dear ${prenom} ${nom},`,
  vousConcernant: 'Your account',
  quotidien: {
    sujet: (nombre: number): string =>
      nombre === 1
        ? 'Chorus Pro: 1 news item since yesterday'
        : `Chorus Pro: ${nombre} news items since yesterday`,
    chapeau: 'This is what happened since your last summary.',
  },
  hebdomadaire: {
    sujet: (du: string, au: string): string => `Chorus Pro: your week from ${du} to ${au}`,
    chapeau: 'This is what waits for you, what was paid and what moved during the week.',
    attentes: (structure: string): string => `To do · ${structure}`,
    resultats: (structure: string): string => `Paid · ${structure}`,
    mouvements: (structure: string): string => `Movements · ${structure}`,
  },
  autresAvis: (nombre: number): string =>
    nombre === 1
      ? 'One more news item is not told here: find it in your areas.'
      : `${nombre} more news items are not told here: find them in your areas.`,
  ouvrir: 'Open my home page',
  reglages: {
    QUOTIDIEN: 'Stop receiving the daily summary',
    HEBDOMADAIRE: 'Stop receiving the weekly recap',
  },
  donneesExportees: {
    sujet: 'A copy of your Chorus Pro data was asked for',
    titre: 'A copy of your data was asked for',
    constat: (moment: string): string =>
      `On ${moment} a copy of your personal data and of your documents was downloaded from your account.`,
    sinon: 'If you did not ask for it, choose a new password at once: your open sessions will be ended.',
    action: 'Choose a new password',
  },
} satisfies TextesDesSyntheses;
