import type { TextesDonnees } from './fr.ts';

export const en = {
  titre: 'Export my data',
  monCompte: 'My account',
  chapeau: 'A ZIP archive of what Chorus Pro keeps about you, with your documents.',
  contenu: 'What the archive holds',
  formats: 'Data is in JSON, documents in their original format. A file LISEZMOI.txt describes it all.',
  limites:
    'It holds only the statements that you wrote yourself and may still read. Your password is not in it.',
  securite: 'Keep the archive in a safe place: it holds personal data. A mail will tell you of the download.',
  duree: 'The download begins at once; with many documents it may take several minutes.',
  motDePasse: 'Current password',
  telecharger: 'Download my data',
  sansMotDePasse: 'Choose a password',
  sansMotDePasseTexte:
    'Your account has no password yet. Choose one to download your data: it will be asked for here.',
  fichier: 'my-chorus-pro-data',
  carte: {
    titre: 'My data',
    texte: 'A copy of your data and of your documents, to download.',
  },
  lisezMoi: {
    titre: (nom: string): string => `Chorus Pro · Frais de justice: personal data of ${nom}`,
    date: (instant: string): string => `Archive asked for on ${instant}`,
    dossiers: 'Folders:',
    formats:
      'The .json files are text (UTF-8): dates and times in universal time (UTC), amounts in euros. Documents are in their original format.',
    absents:
      'It holds neither your password, nor what other people typed, nor what you may not read any more.',
  },
} satisfies TextesDonnees;
