import type { ChampInsee } from '../../../../application/insee/ecartsAvecInsee.ts';
import type { StatutMandat } from '../../../../domain/mandat/DonneesMandat.ts';
import type { ObstacleAuMandat } from '../../../../domain/mandat/obstacleAuMandat.ts';

type Famille = 'en-cours' | 'accepte' | 'refuse' | 'clos';

const champs: Readonly<Record<ChampInsee, string>> = {
  raisonSociale: 'Raison sociale',
  ligne1: 'Numéro et voie',
  ligne2: 'Complément d’adresse',
  codePostal: 'Code postal',
  ville: 'Ville',
  pays: 'Pays',
};

const statuts: Readonly<Record<StatutMandat, { readonly libelle: string; readonly famille: Famille }>> = {
  EN_ATTENTE: { libelle: 'En attente d’acceptation', famille: 'en-cours' },
  ACCEPTE: { libelle: 'Accepté', famille: 'accepte' },
  DECLINE: { libelle: 'Décliné', famille: 'refuse' },
  RESILIE: { libelle: 'Résilié', famille: 'clos' },
};

const obstacles: Readonly<Record<ObstacleAuMandat, { readonly libelle: string; readonly famille: Famille }>> =
  {
    SIRET_CHANGE: { libelle: 'Fin\u00a0: SIRET changé', famille: 'clos' },
    STRUCTURE_INACTIVE: { libelle: 'Suspendu\u00a0: structure inactive', famille: 'clos' },
    ESPACE_FERME: { libelle: 'Suspendu\u00a0: espace Mémoires fermé', famille: 'clos' },
  };

/** The sentences of mandats, pieces, the INSEE and the change of SIRET. The English ones have the same shape. */
export const fr = {
  carte: {
    titre: 'Gérer la structure',
    mandats: 'Mandats de facturation',
    pieces: 'Pièces jointes de la structure',
    insee: 'Mettre à jour depuis la base INSEE',
    siret: 'Changer de SIRET',
    immatriculer: 'Indiquer le SIRET obtenu',
    origine: 'Voir la fiche d’origine, sous l’ancien identifiant',
    successeur: 'Voir la fiche qui remplace celle-ci, sous le nouveau SIRET',
    suite: 'Avant et après cette fiche',
    historique: 'Consulter l’historique',
  },
  dates: {
    titre: 'Catégories et régimes fiscaux successifs',
    legende: 'Ce qui vaut à la date de chaque mission',
    quoi: 'Donnée',
    valeur: 'Valeur',
    depuis: 'Depuis le',
    categorie: 'Catégorie de prestataire',
    regime: 'Régime fiscal',
  },
  depuis: 'Catégorie et régime applicables à partir du',
  depuisIndice:
    'Si l’un ou l’autre change\u00a0: aujourd’hui si vous ne précisez rien, ou une date passée. Les missions antérieures gardent l’ancienne valeur.',
  mandats: {
    titre: 'Mandats de facturation',
    chapeau:
      'Pendant la validité d’un mandat accepté, les personnes du mandataire qui ont l’espace Mémoires en modification peuvent déposer les mémoires du mandant. Le paiement va toujours sur le compte du mandant.',
    donnes: 'Mandats donnés par la structure',
    recus: 'Mandats reçus par la structure',
    aucunDonne: 'La structure n’a donné aucun mandat.',
    aucunRecu: 'La structure n’a reçu aucun mandat.',
    suite: 'Mandats plus anciens',
    debut: 'Revenir aux plus récents',
    mandant: 'Mandant',
    mandataire: 'Mandataire',
    periode: 'Validité',
    statut: 'Statut',
    document: 'Document',
    actions: 'Actions',
    telecharger: 'Télécharger',
    depuis: (jour: string): string => `Depuis le ${jour}`,
    entre: (du: string, au: string): string => `Du ${du} au ${au}`,
    aVenir: 'À venir',
    enVigueur: 'En vigueur',
    echu: 'Échu',
    statuts,
    obstacles,
    donner: 'Donner un mandat',
    identifiant: 'Identifiant du mandataire',
    identifiantIndice: 'Le SIRET ou l’autre identifiant de la structure qui déposera vos mémoires.',
    du: 'Valable à partir du',
    au: 'Valable jusqu’au',
    auIndice:
      'Facultatif\u00a0: sans date de fin, le mandat court jusqu’à ce que l’une des deux structures y mette fin.',
    fichier: 'Mandat signé',
    fichierIndice: 'PDF, 10\u00a0Mo au plus. Les deux structures peuvent le relire.',
    fichierRequis: 'Choisissez le mandat signé.',
    envoyer: 'Donner le mandat',
    donne: 'Le mandat est donné',
    donneTexte: 'Les gestionnaires du mandataire sont prévenus. Il prendra effet une fois accepté.',
    accepter: 'Accepter',
    accepte: 'Le mandat est accepté',
    accepteTexte:
      'Les personnes habilitées de votre structure peuvent déposer pour le mandant pendant sa validité.',
    decliner: 'Décliner',
    decline: 'Le mandat est décliné',
    resilier: 'Mettre fin',
    resilie: 'Le mandat a pris fin',
    resilieTexte: 'Ce qui a été déposé se suit toujours\u00a0; rien de nouveau ne peut l’être.',
  },
  pieces: {
    titre: 'Pièces jointes',
    titreStructure: 'Pièces jointes de la structure',
    chapeau: 'Les documents que vous joignez souvent à vos mémoires. Vous êtes seul à les voir.',
    chapeauStructure:
      'Les documents joints souvent aux mémoires de la structure. Ils sont proposés à l’étape Pièces jointes de chaque mémoire, tant qu’ils sont valables.',
    liste: 'Pièces enregistrées',
    vide: 'Aucune pièce n’est enregistrée.',
    designation: 'Désignation',
    designationIndice: 'Pour la reconnaître, par exemple Attestation de vigilance 2026.',
    type: 'Type de pièce',
    fichier: 'Fichier',
    fichierIndice: 'PDF, JPEG, PNG ou TIFF\u00a0; 10\u00a0Mo au plus. Le contenu est vérifié à l’envoi.',
    fichierRequis: 'Choisissez un fichier.',
    interrompu: 'L’envoi a été interrompu\u00a0: recommencez.',
    du: 'Valable à partir du',
    duIndice: 'Aujourd’hui si vous ne précisez rien.',
    au: 'Valable jusqu’au',
    auIndice: 'Facultatif. Passé ce jour, la pièce n’est plus proposée.',
    periode: 'Validité',
    statut: 'Statut',
    valable: 'Valable',
    nonValable: 'Hors validité',
    actions: 'Actions',
    telecharger: 'Télécharger',
    retirer: 'Retirer',
    retiree: 'La pièce est retirée',
    retireeTexte: 'Les mémoires auxquels elle a été jointe la gardent.',
    ajouter: 'Ajouter une pièce',
    enregistrer: 'Enregistrer la pièce',
    ajoutee: 'La pièce est enregistrée',
  },
  comptes: {
    parDefaut: 'Par défaut pour les mémoires',
    choisir: 'Choisir par défaut',
    choisi: 'Ce compte est proposé par défaut dans les mémoires',
    remplacer: 'Remplacer',
    remplacerTitre: 'Remplacer un compte bancaire',
    remplacerTexte: (libelle: string, iban: string): string =>
      `Le compte «\u00a0${libelle}\u00a0» (${iban}) est clos aujourd’hui et reste visible. Le nouveau prend sa place aujourd’hui.`,
    remplace: 'Le compte bancaire est remplacé',
    remplaceTexte: 'Les brouillons qui nommaient l’ancien compte en demandent un autre avant leur dépôt.',
  },
  insee: {
    titre: 'Mettre à jour depuis la base INSEE',
    chapeau: 'Ce que la base Sirene de l’INSEE indique aujourd’hui pour ce SIRET.',
    champs,
    legende: 'Différences entre la fiche et la base INSEE',
    champ: 'Champ',
    avant: 'Dans la fiche',
    apres: 'Dans la base INSEE',
    choisir: 'Modifications à reprendre',
    appliquer: 'Reprendre les modifications cochées',
    applique: 'La fiche est à jour',
    aucunEcart: 'La fiche et la base INSEE disent la même chose.',
    aucunChoix: 'Cochez au moins une modification.',
    indisponible: 'La base INSEE ne répond pas',
    indisponibleTexte: 'Rien n’est bloqué\u00a0: remplissez la fiche vous-même, ou revenez plus tard.',
    inconnu: 'L’INSEE ne connaît pas ce SIRET',
    inconnuTexte:
      'Vérifiez le numéro. Un établissement créé depuis peu peut ne pas encore figurer dans la base.',
    ferme: 'Cet établissement est fermé',
    fermeTexte: (jour: string | null): string =>
      jour === null
        ? 'La base INSEE indique qu’il est fermé. Vérifiez que c’est bien ce SIRET qui facture.'
        : `La base INSEE indique qu’il est fermé depuis le ${jour}. Vérifiez que c’est bien ce SIRET qui facture.`,
    successeur: (siret: string): string => `L’INSEE lui connaît un successeur\u00a0: ${siret}.`,
    nonDiffusible: 'Des informations ne sont pas diffusées',
    nonDiffusibleTexte:
      'L’entreprise a demandé à l’INSEE de ne pas diffuser son nom ou son adresse\u00a0: complétez-les vous-même.',
    prerempli: 'La fiche est préremplie',
    prerempliTexte: 'Elle reprend ce que l’INSEE indique. Vérifiez, puis complétez.',
  },
  siret: {
    titre: 'Changer de SIRET',
    chapeau:
      'Une nouvelle fiche est créée sous le nouveau SIRET, liée à celle-ci, qui est désactivée. Les personnes, les espaces, les services, les comptes bancaires, les régimes et les pièces y sont repris.',
    actuel: 'Identifiant actuel',
    nouveau: 'Nouveau SIRET',
    nouveauIndice: '14\u00a0chiffres.',
    verifier: 'Vérifier avant de changer',
    invalide:
      'Ce SIRET n’est pas valable\u00a0: il compte 14\u00a0chiffres, dont les derniers sont une clé de contrôle.',
    connue: 'Cette structure existe déjà',
    connueTexte: 'Une autre fiche porte ce SIRET\u00a0: demandez à y être rattaché.',
    confirmation: 'Confirmer le changement de SIRET',
    legende: 'Avant et après le changement',
    quoi: 'Donnée',
    avant: 'Aujourd’hui',
    apres: 'Après le changement',
    identifiant: 'Identifiant',
    statut: 'Fiche actuelle',
    statutAvant: 'Active',
    statutApres: 'Désactivée, liée à la nouvelle',
    repris: 'Personnes, espaces, services, comptes bancaires, catégories, régimes, pièces',
    reprisApres: 'Repris dans la nouvelle fiche',
    brouillons: 'Brouillons de mémoires',
    brouillonsApres: 'Déplacés vers la nouvelle fiche',
    deposes: 'Mémoires déposés',
    deposesApres:
      'Restent sous l’ancien SIRET. Les personnes de la nouvelle fiche les suivent, répondent aux compléments et corrigent les mémoires refusés, qui se déposent sous le nouveau SIRET',
    nonRepris: 'Mandats de facturation et comptes techniques',
    nonReprisApres: 'Non repris\u00a0: à établir à nouveau',
    confirmer: 'Changer de SIRET',
    modifier: 'Corriger le SIRET',
    change: 'Le SIRET est changé',
    changeTexte:
      'Voici la nouvelle fiche. Les brouillons y arrivent dans un instant\u00a0; les mandats sont à établir à nouveau.',
  },
};

export type TextesDuDossier = typeof fr;
