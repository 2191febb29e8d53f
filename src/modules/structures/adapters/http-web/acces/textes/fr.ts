import type { StatutAbonnement } from '../../../../domain/abonnement/DonneesAbonnement.ts';

type Famille = 'en-cours' | 'accepte' | 'refuse' | 'clos';

const statuts: Readonly<Record<StatutAbonnement, { readonly libelle: string; readonly famille: Famille }>> = {
  EN_COURS_DE_VALIDATION: { libelle: 'En cours de validation', famille: 'en-cours' },
  VALIDEE: { libelle: 'Validée', famille: 'accepte' },
  REFUSEE: { libelle: 'Refusée', famille: 'refuse' },
  RETIREE: { libelle: 'Retirée', famille: 'clos' },
};

const pluriel = (nombre: number, un: string, plusieurs: string): string =>
  nombre > 1 ? `${nombre} ${plusieurs}` : un;

/** The sentences about rattachements and espaces. The English catalogue has the same shape, or does not compile. */
export const fr = {
  statuts,
  periode: {
    du: 'À partir du',
    au: 'Jusqu’au',
    auIndice: 'Dernier jour, inclus. Laissez vide s’il n’y a pas de fin.',
    entre: (du: string, au: string): string => `du ${du} au ${au}`,
    depuis: (du: string): string => `à partir du ${du}`,
    jusque: (au: string): string => `jusqu’au ${au}`,
    sansFin: 'Sans limite',
  },
  mesAbonnements: {
    titre: 'Mes abonnements aux espaces',
    chapeau:
      'Les espaces que vous pouvez ouvrir pour chacune de vos structures, et ceux que vous avez demandés.',
    ajouter: 'Ajouter un abonnement',
    vide: 'Aucun espace ne vous est ouvert.',
    sansStructure: 'Un espace s’ouvre pour une structure\u00a0: demandez d’abord à être rattaché à la vôtre.',
    demanderRattachement: 'Demander un rattachement',
    legende: 'Espaces ouverts',
    demandes: 'Mes demandes d’abonnement',
    legendeDemandes: 'Demandes d’abonnement, la dernière d’abord',
    structure: 'Structure',
    espace: 'Espace',
    niveau: 'Niveau',
    validite: 'Validité',
    etat: 'État',
    statut: 'Statut',
    date: 'Date',
    actions: 'Actions',
    ouvert: 'Ouvert',
    ferme: 'Fermé',
    retirer: 'Retirer la demande',
    retiree: 'La demande est retirée',
    renoncer: 'Renoncer',
    renoncerTitre: 'Renoncer à cet espace',
    renoncerTexte:
      'Cet espace vous sera fermé aussitôt pour cette structure ; les autres restent ouverts. Pour y entrer à nouveau, il faudra le demander.',
    renonce: 'Cet espace ne vous est plus ouvert',
    motif: (motif: string): string => `Motif\u00a0: ${motif}`,
  },
  ajouter: {
    titre: 'Ajouter un abonnement',
    chapeau:
      'Un gestionnaire de la structure examine votre demande. Vous êtes prévenu de sa décision par courriel.',
    structure: 'Structure',
    choisir: 'Choisir cette structure',
    espaces: 'Espaces demandés',
    niveau: 'Niveau demandé',
    niveaux: {
      CONSULTATION: 'Consultation',
      MODIFICATION: 'Modification',
    },
    niveauxIndices: {
      CONSULTATION: 'Voir sans rien changer.',
      MODIFICATION: 'Voir, saisir et agir.',
    },
    commentaire: 'Message aux gestionnaires',
    commentaireIndice: 'Facultatif. 500\u00a0caractères au plus.',
    envoyer: 'Envoyer la demande',
    enCours: 'Demande en cours de validation.',
    dejaConsultation: 'Vous l’avez déjà en consultation.',
    dejaTout: 'Vous avez déjà tous les espaces que cette structure a ouverts, ou les avez déjà demandés.',
    aucunEspace: 'Cette structure n’a ouvert aucun espace. Adressez-vous à l’un de ses gestionnaires.',
    inactive: 'Cette structure est désactivée\u00a0: aucun espace ne peut y être demandé.',
    envoyee: 'Votre demande est envoyée',
    envoyeeTexte:
      'Les gestionnaires de la structure sont prévenus. Vous recevrez leur décision par courriel.',
    attente: 'Votre demande est déjà en cours de validation',
    deja: 'Cet espace vous est déjà ouvert',
  },
  abonnements: {
    titre: 'Demandes d’abonnement aux espaces',
    titreCourt: 'Demandes d’abonnement',
    vide: 'Aucune demande d’abonnement n’attend votre décision.',
    nombre: (nombre: number): string =>
      nombre > 1
        ? `${nombre} demandes d’abonnement attendent votre décision.`
        : 'Une demande d’abonnement attend votre décision.',
    legende: 'Demandes d’abonnement en attente, les plus anciennes d’abord',
    titreUne: (nom: string): string => `Demande d’abonnement de ${nom}`,
    niveauAccorde: 'Niveau accordé',
    niveauIndice: 'En cas de validation. La personne a demandé\u00a0:',
    validerIndice: 'L’onglet de l’espace s’ouvre aussitôt pour la personne.',
    validee: 'La demande est validée',
    refusee: 'La demande est refusée',
  },
  enNombre: {
    titre: 'Décider en une fois',
    selection: (nom: string, structure: string): string => `${nom}, ${structure}`,
    niveau: 'Espaces accordés en cas de validation',
    niveauMODIFICATION: 'Tous ceux de la structure, en modification',
    niveauCONSULTATION: 'Tous ceux de la structure, en consultation',
    niveauAUCUN: 'Aucun pour l’instant',
    motif: 'Motif du refus',
    motifIndice: 'Transmis à chaque personne refusée.',
    valider: 'Valider la sélection',
    refuser: 'Refuser la sélection',
    suite: 'Suite de la liste',
    validees: (nombre: number): string =>
      pluriel(nombre, 'Une demande est validée', 'demandes sont validées'),
    refusees: (nombre: number): string =>
      pluriel(nombre, 'Une demande est refusée', 'demandes sont refusées'),
    aucune: 'Aucune demande n’a été traitée',
    prevenus: 'Les personnes sont prévenues par courriel.',
    nonFaits: (liste: string): string => `Non traité\u00a0: ${liste}`,
    unNonFait: (qui: string, pourquoi: string): string => `${qui}\u00a0: ${pourquoi}`,
  },
  utilisateurs: {
    chercher: 'Rechercher une personne',
    chercherIndice: 'Début du nom, du prénom ou de l’adresse électronique.',
    rechercher: 'Rechercher',
    aucun: 'Aucune personne de la structure ne correspond à votre recherche.',
    debut: 'Revenir au début de la liste',
    suite: 'Suite de la liste',
    services: 'Services',
    validite: 'Validité',
    tous: 'Voir toutes les personnes',
    rattacher: 'Rattacher une personne',
    voir: 'Utilisateurs',
  },
  acces: {
    titre: (nom: string): string => `Droits de ${nom}`,
    rattachement: 'Rattachement',
    rattachementIndice: 'En dehors de ces dates, la personne n’a accès à rien pour cette structure.',
    principalSansFin: 'Le rattachement du gestionnaire principal n’a pas de date de fin.',
    espaces: 'Espaces',
    services: 'Services',
    servicesIndice: 'Les services de la structure dans lesquels la personne intervient.',
    commentaire: 'Commentaire',
    ferme: (nom: string): string => `${nom} (fermé)`,
    dupliquer: 'Dupliquer les droits d’une autre personne',
    dupliquerTitre: (nom: string): string => `Dupliquer des droits vers ${nom}`,
    dupliquerChapeau:
      'Les espaces et les services de la personne choisie remplacent ceux de cette personne. Son rôle et les dates de son rattachement ne changent pas.',
    prendre: 'Prendre ses droits',
    duplique: 'Les droits sont dupliqués',
    aActiver: 'Cette personne n’a pas encore activé son compte.',
    renvoyer: 'Renvoyer le courriel d’activation',
    renvoye: 'Le courriel d’activation est renvoyé',
    renvoyeTexte: 'Le lien qu’il contient est valable 60\u00a0minutes.',
    retour: 'Utilisateurs de la structure',
    figes: {
      NON_VALIDE: 'Cette personne n’est pas, ou n’est plus, rattachée à la structure.',
      INTOUCHABLE:
        'Ces droits se lisent seulement : ceux d’un gestionnaire ne se changent que par lui-même ou, pour un gestionnaire secondaire, par le principal.',
      INACTIVE:
        'La structure est désactivée : ces droits se lisent seulement. Réactivez-la pour les changer.',
    },
    entretemps: 'Droits enregistrés entre-temps',
    entretempsTexte: 'Votre saisie est gardée ci-dessous\u00a0: si vous l’enregistrez, elle les remplace.',
  },
  rattacher: {
    titre: 'Rattacher une personne',
    chapeau:
      'Une personne qui a un compte est rattachée aussitôt, avec les droits choisis ici. Une personne qui n’en a pas est invitée à le créer, puis à demander son rattachement.',
    courriel: 'Adresse électronique de connexion de la personne',
    courrielIndice: 'Celle avec laquelle elle se connecte à Chorus Pro.',
    valider: 'Rattacher',
    fait: 'Votre demande est enregistrée',
    faitTexte:
      'Si un compte est ouvert à cette adresse, la personne est rattachée et prévenue par courriel\u00a0; sinon, elle reçoit une invitation à créer son compte puis à demander son rattachement. Une personne déjà rattachée garde ses droits.',
  },
  parEspace: {
    titre: (espace: string): string => `Accès à l’espace ${espace}`,
    lien: 'Personnes',
    chapeau: 'Donnez ou retirez cet espace à plusieurs personnes en une fois.',
    legende: 'Personnes de la structure et leur accès à cet espace',
    acces: 'Accès actuel',
    aucun: 'Aucun accès',
    niveau: 'Accès à donner',
    retirer: 'Aucun accès (retirer)',
    appliquer: 'Appliquer à la sélection',
    vide: 'Personne n’est rattaché à la structure.',
    faits: (nombre: number): string =>
      pluriel(nombre, 'Les droits d’une personne sont à jour', 'personnes ont leurs droits à jour'),
    effet: 'Le changement s’applique à leur prochaine action.',
    aucunFait: 'Aucun droit n’a changé',
  },
  mesRattachements: {
    services: (noms: string): string => `Services\u00a0: ${noms}`,
    validite: (jours: string): string => `Rattachement ${jours}`,
  },
};

export type TextesDesAcces = typeof fr;
