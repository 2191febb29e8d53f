/** Digests. The English catalogue has the same shape, or does not compile. */
export const fr = {
  bonjour: (prenom: string, nom: string): string => `Bonjour ${prenom} ${nom},`,
  vousConcernant: 'Votre compte',
  quotidien: {
    sujet: (nombre: number): string =>
      nombre === 1
        ? 'Chorus Pro\u00a0: 1 nouvelle depuis hier'
        : `Chorus Pro\u00a0: ${nombre} nouvelles depuis hier`,
    chapeau: 'Voici ce qui s’est passé depuis votre dernier résumé.',
  },
  hebdomadaire: {
    sujet: (du: string, au: string): string => `Chorus Pro\u00a0: votre semaine du ${du} au ${au}`,
    chapeau: 'Voici ce qui vous attend, ce qui a été payé et ce qui a bougé pendant la semaine.',
    attentes: (structure: string): string => `À faire · ${structure}`,
    resultats: (structure: string): string => `Payé · ${structure}`,
    mouvements: (structure: string): string => `Mouvements · ${structure}`,
  },
  autresAvis: (nombre: number): string =>
    nombre === 1
      ? 'Une autre nouvelle n’est pas reprise ici\u00a0: retrouvez-la dans vos espaces.'
      : `${nombre} autres nouvelles ne sont pas reprises ici\u00a0: retrouvez-les dans vos espaces.`,
  ouvrir: 'Ouvrir mon accueil',
  reglages: {
    QUOTIDIEN: 'Ne plus recevoir le résumé quotidien',
    HEBDOMADAIRE: 'Ne plus recevoir le récapitulatif hebdomadaire',
  },
  donneesExportees: {
    sujet: 'Une copie de vos données Chorus Pro a été demandée',
    titre: 'Une copie de vos données a été demandée',
    constat: (moment: string): string =>
      `Le ${moment}, une copie de vos données personnelles et de vos pièces a été téléchargée depuis votre compte.`,
    sinon:
      'Si cette demande ne vient pas de vous, choisissez tout de suite un nouveau mot de passe\u00a0: vos sessions ouvertes seront fermées.',
    action: 'Choisir un nouveau mot de passe',
  },
};

export type TextesDesSyntheses = typeof fr;
