const nombre = (compte: number, un: string, plusieurs: string): string => (compte > 1 ? plusieurs : un);

/** What the court reads. The English catalogue has the same shape, or does not compile. */
export const fr = {
  espaces: {
    MEMOIRES_RECUS: {
      titre: 'Mémoires reçus',
      chapeau: 'Ce que les prestataires ont déposé auprès de votre juridiction.',
    },
    TAXATION: { titre: 'Taxation', chapeau: 'Les mémoires transmis au magistrat taxateur.' },
    PAIEMENT: {
      titre: 'Paiement',
      chapeau: 'Les mémoires certifiés ou taxés, à mettre en paiement puis à comptabiliser.',
    },
  },
  file: {
    vues: { 'a-traiter': 'À traiter', 'en-cours': 'En cours', payes: 'Payés', tous: 'Tous' },
    nomDesVues: 'Vues de la file',
    legende: 'Mémoires, du dépôt le plus ancien au plus récent',
    legendeInverse: 'Mémoires, du dépôt le plus récent au plus ancien',
    colonnes: {
      numero: 'Numéro',
      prestataire: 'Prestataire',
      juridiction: 'Juridiction',
      depot: 'Date de dépôt',
      attente: 'Attente',
      etat: 'État courant',
      dateEtat: 'Date de l’état courant',
      montant: 'Montant TTC',
    },
    attente: (jours: number): string => `${jours}\u00a0${nombre(jours, 'jour', 'jours')}`,
    filtres: 'Filtrer la file',
    etat: 'État',
    tousLesEtats: 'Tous les états de la vue',
    numero: 'Numéro',
    prestataire: 'Prestataire, référence ou n° de parquet',
    relances: 'Relancés seulement',
    relance: (jour: string): string => `Relancé le ${jour}`,
    filtrer: 'Filtrer',
    toutAfficher: 'Tout afficher',
    examinerLePremier: 'Examiner le premier',
    compte: (compte: string, auDela: boolean, pluriel: boolean): string =>
      `${auDela ? `Plus de ${compte}` : compte}\u00a0${pluriel ? 'mémoires' : 'mémoire'}`,
    vide: {
      'a-traiter': 'Aucun mémoire n’attend de votre part.',
      'en-cours': 'Aucun mémoire n’est en cours dans votre juridiction.',
      payes: 'Aucun mémoire n’a encore été payé.',
      tous: 'Votre juridiction n’a encore reçu aucun mémoire.',
    },
    videFiltree: 'Aucun mémoire ne correspond à ces filtres.',
  },
  accueil: {
    aTraiter: (compte: string, pluriel: boolean, montant: string): string =>
      `${compte}\u00a0${pluriel ? 'mémoires' : 'mémoire'} à traiter, ${montant} TTC`,
    plusAnciens: 'Les plus anciens d’abord\u00a0:',
    depose: (attente: string): string => `déposé il y a ${attente}`,
    deposeAujourdhui: 'déposé aujourd’hui',
    ouvrir: 'Ouvrir la file',
  },
  examen: {
    titre: (numero: string): string => `Mémoire ${numero}`,
    demande: (prestataire: string): string => `TTC demandés par ${prestataire}`,
    retenu: 'TTC retenus',
    precedent: 'Précédent',
    suivant: 'Suivant',
    nomDeLaFile: 'Parcourir la file',
    memoireVise: (numero: string): string => `(mémoire ${numero})`,
    prestataire: {
      titre: 'Prestataire',
      nom: 'Nom ou raison sociale',
      service: 'Service',
      identifiant: 'Identifiant',
      siret: 'SIRET',
      adresse: 'Adresse',
      mandataire: 'Déposé sous mandat par',
      categorie: 'Catégorie',
      regime: 'Régime fiscal',
      compte: 'Références bancaires',
      titulaire: (titulaire: string): string => `Titulaire\u00a0: ${titulaire}`,
      tvaSurLesDebits: 'TVA sur les débits',
      oui: 'Oui',
      non: 'Non',
    },
    mission: {
      titre: 'Mission',
      prescription: 'Prescription',
      prescriptionDu: (type: string, jour: string): string => `${type} du ${jour}`,
      autorite: 'Autorité requérante',
      numeroParquet: 'N° de parquet, d’affaire ou de PV',
      numeroEngagement: 'N° d’engagement juridique',
      nature: 'Procédure',
      natures: { PENALE: 'Pénale', ASSIMILEE: 'Assimilée (article R. 93)' },
      debut: 'Début',
      dateAchevement: 'Achèvement',
      forclusion: 'Délai d’un an (article 800)',
      reference: 'Référence du prestataire',
      commentaire: 'Commentaire du prestataire',
      depot: 'Dépôt',
      premierDepot: 'Premier dépôt',
      origine: 'Origine',
      repris: 'Repris de Chorus Portail Pro, avec les montants qui y étaient enregistrés',
    },
    forclusion: {
      dansLeDelai: (limite: string, jours: number): string =>
        jours === 0
          ? `Déposé le dernier jour du délai, le ${limite}.`
          : `Déposé ${jours}\u00a0${nombre(jours, 'jour', 'jours')} avant la fin du délai, le ${limite}.`,
      horsDelai: (limite: string, jours: number): string =>
        `Déposé ${jours}\u00a0${nombre(jours, 'jour', 'jours')} après la fin du délai, le ${limite}.`,
      alerte: 'Dépôt après le délai d’un an',
      declaration:
        'Seul le magistrat taxateur peut déclarer la forclusion\u00a0: le mémoire lui est transmis pour cela.',
    },
    ecarts: {
      titre: (compte: number): string =>
        compte > 1 ? `${compte} prix s’écartent du tarif` : 'Un prix s’écarte du tarif',
      texte: 'L’écart est indiqué sur la ligne, avec l’article qui fixe le tarif.',
      plus: (ecart: string, prix: string, article: string): string =>
        `${ecart} de plus que le tarif (${prix}, ${article})`,
      moins: (ecart: string, prix: string, article: string): string =>
        `${ecart} de moins que le tarif (${prix}, ${article})`,
      plafond: (ecart: string, prix: string, article: string): string =>
        `${ecart} au-dessus du plafond (${prix}, ${article})`,
    },
    relance: {
      titre: (jour: string): string => `Relancé par le prestataire le ${jour}`,
      texte: 'Son message figure plus bas, avec les réponses déjà données.',
    },
    corrige: {
      titre: 'Nouveau dépôt après un refus',
      texte: (numero: string): string =>
        `Ce mémoire corrige le mémoire ${numero}. La forclusion se mesure à la date du premier dépôt.`,
    },
    correction: {
      titre: 'Corrigé par un nouveau mémoire',
      texte: (numero: string): string => `Le prestataire a dupliqué ce mémoire refusé\u00a0: voir ${numero}.`,
    },
    prestations: {
      titre: 'Prestations et déplacements',
      legende: 'Prestations demandées et retenues, hors taxes',
      prestation: 'Prestation',
      calcul: 'Quantité et prix HT',
      tva: 'TVA',
      demande: 'Demandé HT',
      retenu: 'Retenu HT',
      deplacement: 'Déplacement',
    },
    debours: {
      titre: 'Débours',
      legende: 'Sommes avancées, hors TVA',
      libelle: 'Débours',
      demande: 'Demandé',
      retenu: 'Retenu',
    },
    totaux: { demandes: 'Montants demandés', retenus: 'Montants retenus' },
    pieces: {
      titre: 'Pièces',
      visionneuse: 'Lecture des pièces',
      afficher: 'Lire ici',
      nouvelOnglet: 'dans un nouvel onglet',
      ouvrir: 'Ouvrir',
      telecharger: 'Télécharger',
      aucune: 'Aucune pièce n’est jointe.',
      jointeApres: (jour: string): string => `ajoutée le ${jour}`,
      cadre: (nom: string): string => `Pièce ${nom}`,
      horsNavigateur: 'Ce format ne se lit pas dans le navigateur\u00a0: téléchargez la pièce.',
      accuse: 'Accusé de dépôt (PDF)',
    },
    echanges: {
      titre: 'Demandes de complément',
      demande: (auteur: string, date: string): string => `${auteur}, le ${date}`,
      enAttente: 'En attente de la réponse du prestataire.',
      abandon: 'Le prestataire a abandonné le mémoire.',
      reponse: 'Réponse du prestataire',
    },
    suivi: 'Suivi',
    decision: 'Décision',
    rienAFaire: {
      lecture: 'Votre accès permet de lire ce mémoire, pas d’agir.',
      prestataire: 'La suite revient au prestataire\u00a0: il est invité à compléter son mémoire.',
      autre: 'La suite ne dépend pas de votre espace.',
      fini: 'Ce mémoire est terminé\u00a0: plus rien n’est à faire.',
    },
  },
  actes: {
    PRENDRE_EN_CHARGE: {
      bouton: 'Prendre en charge',
      titre: 'Prendre en charge',
      fait: 'Mémoire pris en charge',
    },
    REORIENTER: { bouton: 'Réorienter', titre: 'Réorienter', fait: 'Mémoire réorienté' },
    DEMANDER_COMPLEMENT: {
      bouton: 'Demander un complément',
      titre: 'Demander un complément',
      fait: 'Complément demandé',
    },
    CERTIFIER: { bouton: 'Certifier', titre: 'Certifier', fait: 'Mémoire certifié' },
    TRANSMETTRE_POUR_TAXATION: {
      bouton: 'Transmettre pour taxation',
      titre: 'Transmettre pour taxation',
      fait: 'Mémoire transmis au magistrat taxateur',
    },
    TAXER: { bouton: 'Taxer', titre: 'Taxer', fait: 'Mémoire taxé' },
    REFUSER: { bouton: 'Refuser', titre: 'Refuser', fait: 'Mémoire refusé' },
    METTRE_EN_PAIEMENT: {
      bouton: 'Mettre en paiement',
      titre: 'Mettre en paiement',
      fait: 'Mémoire mis en paiement',
    },
    COMPTABILISER: { bouton: 'Comptabiliser', titre: 'Comptabiliser', fait: 'Paiement comptabilisé' },
    REPONDRE_A_LA_RELANCE: {
      bouton: 'Répondre à la relance',
      titre: 'Répondre à la relance',
      fait: 'Réponse envoyée',
    },
  },
  acte: {
    titre: (acte: string, numero: string): string => `${acte}\u00a0: mémoire ${numero}`,
    averti: 'Le prestataire en est averti par courriel.',
    dejaFait: 'C’était déjà fait\u00a0: rien n’a été fait une seconde fois.',
    plusPossible: (etat: string): string =>
      `Cet acte n’est plus possible\u00a0: le mémoire est à l’état «\u00a0${etat}\u00a0».`,
    examinerLeSuivant: (numero: string): string => `Examiner le suivant (${numero})`,
    sansRelance: 'Aucune relance n’attend de réponse sur ce mémoire.',
    annuler: 'Revenir au mémoire sans décider',
    motif: 'Motif',
    indiceMotif: 'Le prestataire lit le motif choisi et l’explication qui l’accompagne.',
    texte: {
      REFUSER: {
        libelle: 'Précision pour le prestataire',
        indice:
          'Dites ce qui est à corriger\u00a0: il pourra dupliquer le mémoire sans perdre sa date de premier dépôt.',
      },
      DEMANDER_COMPLEMENT: {
        libelle: 'Ce qu’il faut ajouter ou préciser',
        indice: 'Le mémoire garde son numéro et sa date de dépôt.',
      },
      TRANSMETTRE_POUR_TAXATION: {
        libelle: 'Mot pour le magistrat (facultatif)',
        indice: 'Le prestataire le lit aussi dans le suivi.',
      },
      REPONDRE_A_LA_RELANCE: {
        libelle: 'Votre réponse au prestataire',
        indice: 'Dites où en est le mémoire et quand une décision est attendue. L’état ne change pas.',
      },
      REORIENTER: {
        libelle: 'Mot d’accompagnement (facultatif)',
        indice: 'Lu par l’autre juridiction et par le prestataire.',
      },
    },
    juridiction: {
      libelle: 'Juridiction compétente',
      indice:
        'Nom, ville ou code postal. Le mémoire garde son numéro et sa date de dépôt, et quitte votre file.',
      resultats: 'Juridictions trouvées',
      aucune: 'Aucune juridiction ne correspond à cette recherche. Essayez la ville ou le code postal.',
    },
    retenues: {
      intro: {
        CERTIFIER:
          'Tout est retenu comme demandé, sauf les lignes que vous réduisez. La certification vaut service fait (articles R. 224-1 et R. 225 du code de procédure pénale).',
        TAXER:
          'Tout est retenu comme demandé, sauf les lignes que vous réduisez (articles R. 226 et R. 227 du code de procédure pénale).',
      },
      reduire: 'Réduire cette ligne',
      montant: 'Montant retenu HT',
      montantDebours: 'Montant retenu',
      motif: 'Motif de la réduction',
      texte: 'Précision pour le prestataire',
      demande: (montant: string): string => `${montant} demandés`,
      lignes: 'Prestations et déplacements',
      debours: 'Débours',
    },
    conflit: {
      titre: 'Ce mémoire a changé pendant que vous l’examiniez',
      dernier: (auteur: string, etat: string, date: string): string =>
        `${auteur}\u00a0: «\u00a0${etat}\u00a0», le ${date}.`,
      votreActe: 'Votre décision n’a pas été enregistrée. Voici le mémoire tel qu’il est maintenant.',
      encorePossible:
        'Votre décision reste possible\u00a0: vérifiez ce qui a changé, puis validez à nouveau. Tout ce que vous aviez saisi est là.',
      saisie: 'Ce que vous aviez écrit',
    },
  },
};

export type TextesJuridiction = typeof fr;
