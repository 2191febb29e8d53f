/** The copy of one's data. The English catalogue has the same shape, or does not compile. */
export const fr = {
  titre: 'Exporter mes données',
  monCompte: 'Mon compte',
  chapeau: 'Une archive ZIP avec ce que Chorus Pro garde à votre sujet, et vos pièces.',
  contenu: 'Ce que contient l’archive',
  formats:
    'Les données sont en JSON, les pièces dans leur format d’origine. Un fichier LISEZMOI.txt décrit le tout.',
  limites:
    'N’y figurent que les mémoires que vous avez saisis vous-même et que vous pouvez encore consulter. Votre mot de passe n’y est pas.',
  securite:
    'Gardez l’archive en lieu sûr\u00a0: elle contient des données personnelles. Un courriel vous avertira du téléchargement.',
  duree:
    'Le téléchargement commence tout de suite\u00a0; avec beaucoup de pièces, il peut durer plusieurs minutes.',
  motDePasse: 'Mot de passe actuel',
  telecharger: 'Télécharger mes données',
  sansMotDePasse: 'Choisir un mot de passe',
  sansMotDePasseTexte:
    'Votre compte n’a pas encore de mot de passe. Choisissez-en un pour télécharger vos données\u00a0: il vous sera demandé ici.',
  fichier: 'mes-donnees-chorus-pro',
  carte: {
    titre: 'Mes données',
    texte: 'Une copie de vos données et de vos pièces, à télécharger.',
  },
  lisezMoi: {
    titre: (nom: string): string => `Chorus Pro · Frais de justice\u00a0: données personnelles de ${nom}`,
    date: (instant: string): string => `Archive demandée le ${instant}`,
    dossiers: 'Dossiers\u00a0:',
    formats:
      'Les fichiers .json sont du texte (UTF-8)\u00a0: dates et heures en temps universel (UTC), montants en euros. Les pièces sont dans leur format d’origine.',
    absents:
      'Ne figurent ni votre mot de passe, ni ce que d’autres personnes ont saisi, ni ce que vous ne pouvez plus consulter.',
  },
};

export type TextesDonnees = typeof fr;
