/** Sentences of the lists, of the search and of the acts on a selection. The English catalogue has the same shape. */
export const fr = {
  espace: 'Mémoires de frais de justice',
  onglets: {
    nom: 'Rubriques des mémoires',
    synthese: 'Synthèse',
    saisir: 'Saisir mémoire',
    recherche: 'Rechercher',
  },
  saisir: 'Saisir mémoire',
  synthese: {
    titre: 'Synthèse',
    chiffres: { 'a-traiter': 'À traiter', 'en-cours': 'En cours', payes: 'Payés' },
    vues: { 'a-traiter': 'Mémoires à traiter', 'en-cours': 'Mémoires en cours', payes: 'Mémoires payés' },
    vides: {
      'a-traiter': 'Aucun mémoire n’attend d’action de votre part.',
      'en-cours': 'Aucun mémoire n’est en cours d’examen.',
      payes: 'Aucun mémoire n’est payé pour l’instant.',
    },
    premier:
      'Saisissez votre premier mémoire\u00a0: il s’enregistre au fur et à mesure, rien n’est transmis avant le dépôt.',
  },
  colonnes: {
    prestataire: 'Prestataire',
    depot: 'Date de dépôt',
    destinataire: 'Destinataire',
    numero: 'Numéro',
    etat: 'État courant',
    dateEtat: 'Date de l’état courant',
    montant: 'Montant TTC',
    actions: 'Actions',
  },
  leMemoire: (numero: string): string => `le mémoire ${numero}`,
  ligne: {
    reprendre: 'Reprendre',
    completer: 'Compléter',
    corriger: 'Dupliquer et corriger',
    voir: 'Consulter',
  },
  plusDe: (nombre: string): string => `plus de ${nombre}`,
  resultats: (nombre: number, ecrit: string): string =>
    nombre > 1 ? `${ecrit} mémoires` : nombre === 1 ? '1\u00a0mémoire' : 'Aucun mémoire',
  tranche: (de: string, a: string, total: string): string => `${de} à ${a} sur ${total}`,
  selection: { abandonner: 'Abandonner', supprimer: 'Supprimer', telecharger: 'Télécharger' },
  rienDeChoisi: 'Aucun mémoire n’est coché.',
  rienDeChoisiTexte: 'Cochez les mémoires concernés dans la liste, puis recommencez.',
  recherche: {
    titre: 'Rechercher un mémoire',
    criteres: 'Critères',
    numero: 'Numéro',
    numeroIndice: 'En entier ou en partie, brouillon compris.',
    reference: 'Votre référence',
    texte: 'Mots',
    texteIndice: 'Dans le nom du prestataire ou de la juridiction, la référence ou le numéro de parquet.',
    destinataire: 'Juridiction destinataire',
    structure: 'Prestataire',
    toutes: 'Toutes les structures',
    etats: 'États',
    deposeDu: 'Déposé du',
    deposeAu: 'au',
    montantMin: 'Montant TTC de',
    montantMax: 'à',
    tri: 'Trier par',
    tris: {
      depot: 'Date de dépôt',
      etat: 'Date de l’état courant',
      montant: 'Montant TTC',
      numero: 'Numéro',
    },
    sens: 'Ordre',
    lesSens: { desc: 'Décroissant', asc: 'Croissant' },
    chercher: 'Rechercher',
    effacer: 'Effacer les critères',
    resultats: 'Mémoires trouvés',
    vide: 'Aucun mémoire ne répond à ces critères. Retirez-en un, ou vérifiez l’orthographe.',
    illisibles: {
      date: 'Écrivez la date ainsi\u00a0: 27/03/2026.',
      montant: 'Écrivez un montant ainsi\u00a0: 1\u202f234,50.',
      ordreDates: 'La fin de la période vient avant son début.',
      ordreMontants: 'Le montant maximal est inférieur au montant minimal.',
      juridictionInconnue: 'Aucune juridiction ne porte ce nom.',
      juridictionMultiple: 'Plusieurs juridictions portent ce nom\u00a0: complétez-le.',
    },
  },
  confirmation: {
    abandonner: {
      titre: (nombre: number): string =>
        nombre > 1 ? `Abandonner ${nombre} mémoires\u00a0?` : 'Abandonner ce mémoire\u00a0?',
      explication:
        'Un mémoire abandonné reste consultable, mais il ne peut plus être complété ni dupliqué pour correction. Pour être payé, il faudrait en saisir un nouveau, sans la date du premier dépôt.',
      confirmer: (nombre: number): string =>
        nombre > 1 ? `Abandonner ces ${nombre} mémoires` : 'Abandonner ce mémoire',
      fait: (nombre: number): string => (nombre > 1 ? `${nombre} mémoires abandonnés` : 'Mémoire abandonné'),
      aucun: 'Aucun de ces mémoires ne peut être abandonné',
      pourquoi: 'Seul un mémoire refusé ou à compléter s’abandonne.',
    },
    supprimer: {
      titre: (nombre: number): string =>
        nombre > 1 ? `Supprimer ${nombre} brouillons\u00a0?` : 'Supprimer ce brouillon\u00a0?',
      explication:
        'Un brouillon supprimé ne peut pas être retrouvé, ni ses pièces. Rien n’a été transmis à la juridiction.',
      confirmer: (nombre: number): string =>
        nombre > 1 ? `Supprimer ces ${nombre} brouillons` : 'Supprimer ce brouillon',
      fait: (nombre: number): string =>
        nombre > 1 ? `${nombre} brouillons supprimés` : 'Brouillon supprimé',
      aucun: 'Aucun de ces mémoires ne peut être supprimé',
      pourquoi: 'Seul un brouillon se supprime.',
    },
    possibles: 'Ce qui sera fait',
    impossibles: 'Ce qui ne peut pas l’être',
    etat: (etat: string): string => `état\u00a0: ${etat}`,
    droits: 'Vos droits sur cette structure permettent seulement de le consulter.',
    dejaFait: 'C’est déjà fait.',
    annuler: 'Annuler',
    nonFaits: (liste: string): string => `Non traités\u00a0: ${liste}`,
  },
  archive: { nom: 'memoires', accuse: 'Accusé de dépôt' },
  accueil: {
    attend: 'Ce qui vous attend',
    brouillon: 'Brouillon à déposer',
    forclusion: (texte: string): string => `délai de dépôt\u00a0: ${texte}`,
    refuse: 'Mémoire refusé, à corriger ou à abandonner',
    aCompleter: 'Complément demandé par la juridiction',
    rien: 'Rien n’attend d’action de votre part.',
    tout: (nombre: string): string => `Voir les ${nombre} mémoires à traiter`,
    bouge: 'Ce qui a changé récemment',
    rienNaBouge: 'Aucun changement d’état ces trente derniers jours.',
    paye: 'Payé ce mois-ci',
    rienDePaye: 'Aucun paiement ce mois-ci pour l’instant.',
    payeTotal: (nombre: number, montant: string): string =>
      nombre > 1 ? `${montant} pour ${nombre} mémoires` : `${montant} pour un mémoire`,
    saisir: 'Saisir mémoire',
  },
};

export type TextesDesListes = typeof fr;
