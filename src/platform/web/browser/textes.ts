const fr = {
  enregistrementEnCours: 'Enregistrement…',
  modifie: 'Modifications non enregistrées',
  enregistreA: (heure: string): string => `Enregistré à ${heure}`,
  horsLigne: (secondes: number): string =>
    `Connexion interrompue\u00a0: votre saisie est gardée dans cette page. Nouvel essai dans ${secondes}\u00a0s.`,
  refuse: 'Cette saisie n’a pas pu être enregistrée. Enregistrez la page pour voir ce qui manque.',
  session: 'Votre session a pris fin. Reconnectez-vous dans un autre onglet\u00a0: la saisie reprendra ici.',
  conflit:
    'Ce document a été modifié ailleurs entre-temps. Vos derniers changements ne sont pas enregistrés.',
  recharger: 'Voir la version à jour',
  selection: (nombre: number): string =>
    nombre > 1
      ? `${nombre} lignes sélectionnées`
      : nombre === 1
        ? '1 ligne sélectionnée'
        : 'Aucune ligne sélectionnée',
  suggestions: (nombre: number): string =>
    nombre > 1
      ? `${nombre} propositions, flèches haut et bas pour parcourir`
      : nombre === 1
        ? '1 proposition, flèche bas pour la choisir'
        : 'Aucune proposition',
  ligneAjoutee: 'Ligne ajoutée',
  ligneRetiree: 'Ligne retirée',
  envoi: (pourcent: number): string => `Envoi\u00a0: ${pourcent}\u00a0%`,
  envoiTermine: 'Envoi terminé, vérification du contenu…',
  envoiEchoue: 'L’envoi n’a pas abouti. Vérifiez votre connexion, puis recommencez.',
  fichiersChoisis: (noms: readonly string[]): string => noms.join(', '),
  afficher: { court: 'Afficher', long: 'Afficher le mot de passe', annonce: 'Le mot de passe est masqué' },
  masquer: { court: 'Masquer', long: 'Masquer le mot de passe', annonce: 'Le mot de passe est affiché' },
};

const en = {
  enregistrementEnCours: 'Saving…',
  modifie: 'Unsaved changes',
  enregistreA: (heure: string): string => `Saved at ${heure}`,
  horsLigne: (secondes: number): string =>
    `Connection lost: what you typed is kept in this page. Trying again in ${secondes}\u00a0s.`,
  refuse: 'This could not be saved. Save the page to see what is missing.',
  session: 'Your session has ended. Sign in again in another tab: saving will resume here.',
  conflit: 'This document was changed elsewhere in the meantime. Your latest changes are not saved.',
  recharger: 'See the current version',
  selection: (nombre: number): string =>
    nombre > 1 ? `${nombre} rows selected` : nombre === 1 ? '1 row selected' : 'No row selected',
  suggestions: (nombre: number): string =>
    nombre > 1
      ? `${nombre} suggestions, use the up and down arrows`
      : nombre === 1
        ? '1 suggestion, use the down arrow to choose it'
        : 'No suggestion',
  ligneAjoutee: 'Line added',
  ligneRetiree: 'Line removed',
  envoi: (pourcent: number): string => `Upload: ${pourcent}%`,
  envoiTermine: 'Upload complete, checking the content…',
  envoiEchoue: 'The upload failed. Check your connection, then try again.',
  fichiersChoisis: (noms: readonly string[]): string => noms.join(', '),
  afficher: { court: 'Show', long: 'Show the password', annonce: 'The password is hidden' },
  masquer: { court: 'Hide', long: 'Hide the password', annonce: 'The password is visible' },
} satisfies typeof fr;

export const textes: typeof fr = document.documentElement.lang === 'en' ? en : fr;
