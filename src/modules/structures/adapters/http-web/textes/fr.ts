import type { CodeEspace, NiveauEspace } from '../../../../../kernel/domain/Espace.ts';
import type { Role } from '../../../domain/rattachement/Role.ts';
import type { StatutRattachement } from '../../../domain/rattachement/DonneesRattachement.ts';
import type { StatutStructure } from '../../../domain/structure/DonneesStructure.ts';
import type { TypeJuridiction } from '../../../domain/structure/Juridiction.ts';
import type { CodeRegimeFiscal } from '../../../domain/structure/RegimeFiscal.ts';
import type { TypeIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';

interface TexteDIdentifiant {
  readonly libelle: string;
  readonly indice: string;
  readonly erreur: string;
}

const identifiants: Readonly<Record<TypeIdentifiant, TexteDIdentifiant>> = {
  SIRET: {
    libelle: 'SIRET',
    indice:
      'Entreprise, indépendant ou association immatriculés en France\u00a0: 14\u00a0chiffres, par exemple 732\u00a0829\u00a0320\u00a000074.',
    erreur:
      'Ce SIRET n’est pas valable\u00a0: il compte 14\u00a0chiffres, dont les derniers sont une clé de contrôle.',
  },
  PARTICULIER: {
    libelle: 'Particulier',
    indice:
      'Personne physique sans immatriculation\u00a0: Chorus Pro vous attribue un numéro de 10\u00a0chiffres.',
    erreur: 'Ce numéro de particulier n’est pas valable\u00a0: il compte 10\u00a0chiffres et commence par 9.',
  },
  UE_HORS_FRANCE: {
    libelle: 'Union européenne hors France',
    indice:
      'Numéro de TVA intracommunautaire, code du pays compris\u00a0: 18\u00a0caractères au plus, par exemple BE0123456749.',
    erreur:
      'Ce numéro n’est pas valable\u00a0: il commence par le code d’un pays de l’Union hors France et compte 18\u00a0caractères au plus.',
  },
  HORS_UE: {
    libelle: 'Hors Union européenne',
    indice:
      'Code du pays puis les 16\u00a0premiers caractères de la raison sociale, par exemple CHTRADUCTIONS LEMA. Wallis-et-Futuna\u00a0: FRWF.',
    erreur:
      'Cet identifiant n’est pas valable\u00a0: deux lettres d’un pays hors de l’Union, puis la raison sociale, 3 à 18\u00a0caractères en tout.',
  },
  RIDET: {
    libelle: 'RIDET (Nouvelle-Calédonie)',
    indice: '9 ou 10\u00a0chiffres.',
    erreur: 'Ce RIDET n’est pas valable\u00a0: il compte 9 ou 10\u00a0chiffres.',
  },
  TAHITI: {
    libelle: 'Numéro Tahiti (Polynésie française)',
    indice: '9\u00a0caractères, par exemple A12345001.',
    erreur:
      'Ce numéro Tahiti n’est pas valable\u00a0: il compte 9\u00a0caractères, dont 3\u00a0chiffres à la fin.',
  },
  AUTRE: {
    libelle: 'En cours d’immatriculation',
    indice: 'Numéro de votre dossier d’immatriculation\u00a0: 3 à 18\u00a0lettres ou chiffres.',
    erreur: 'Ce numéro n’est pas valable\u00a0: il compte 3 à 18\u00a0lettres ou chiffres.',
  },
};

const espaces: Readonly<Record<CodeEspace, { readonly libelle: string; readonly indice: string }>> = {
  MEMOIRES: { libelle: 'Mémoires de frais de justice', indice: 'Saisir, déposer et suivre les mémoires.' },
  MEMOIRES_RECUS: {
    libelle: 'Mémoires reçus',
    indice: 'Prendre en charge et certifier les mémoires adressés à la juridiction.',
  },
  TAXATION: { libelle: 'Taxation', indice: 'Taxer les mémoires transmis au magistrat.' },
  PAIEMENT: { libelle: 'Mise en paiement', indice: 'Mettre en paiement les mémoires certifiés ou taxés.' },
  ENGAGEMENTS: {
    libelle: 'Mes engagements',
    indice: 'Consulter les engagements juridiques des expertises techniques.',
  },
  SUIVI_DES_FLUX: { libelle: 'Suivi des flux', indice: 'Déposer des fichiers et suivre leur traitement.' },
  SOLLICITATIONS_EMISES: {
    libelle: 'Mes sollicitations émises',
    indice: 'Poser une question au support ou à une juridiction.',
  },
  SOLLICITATIONS_RECUES: {
    libelle: 'Sollicitations reçues',
    indice: 'Répondre aux questions des prestataires.',
  },
  RACCORDEMENTS: { libelle: 'Raccordements', indice: 'Relier une application par l’API.' },
};

const niveaux: Readonly<Record<NiveauEspace | 'AUCUN', string>> = {
  AUCUN: 'Aucun accès',
  CONSULTATION: 'Consultation',
  MODIFICATION: 'Modification',
};

const regimes: Readonly<Record<CodeRegimeFiscal, { readonly libelle: string; readonly indice: string }>> = {
  COSP: {
    libelle: 'Collaborateur occasionnel du service public (COSP)',
    indice: 'Sans TVA\u00a0: les cotisations sont versées par le ministère de la justice.',
  },
  OPTION: {
    libelle: 'COSP ayant opté pour la TVA',
    indice: 'Affilié comme indépendant, vous facturez la TVA.',
  },
  ASSUJETTI: {
    libelle: 'Assujetti à la TVA',
    indice: 'Société, profession libérale ou entreprise qui facture la TVA.',
  },
  FRANCHISE: {
    libelle: 'Franchise en base de TVA',
    indice: 'Article 293\u00a0B du code général des impôts\u00a0: TVA non applicable.',
  },
  PERSONNE_PUBLIQUE: { libelle: 'Personne publique', indice: 'Établissement public ou collectivité.' },
};

const roles: Readonly<Record<Role, string>> = {
  SIMPLE: 'Utilisateur',
  SECONDAIRE: 'Gestionnaire secondaire',
  PRINCIPAL: 'Gestionnaire principal',
};

type Famille = 'en-cours' | 'accepte' | 'refuse' | 'clos';

const statutsRattachement: Readonly<
  Record<StatutRattachement, { readonly libelle: string; readonly famille: Famille }>
> = {
  EN_COURS_DE_VALIDATION: { libelle: 'En cours de validation', famille: 'en-cours' },
  VALIDEE: { libelle: 'Validée', famille: 'accepte' },
  REFUSEE: { libelle: 'Refusée', famille: 'refuse' },
  DESACTIVEE: { libelle: 'Désactivée', famille: 'clos' },
  SUPPRIMEE: { libelle: 'Supprimée', famille: 'clos' },
};

const statutsStructure: Readonly<
  Record<StatutStructure, { readonly libelle: string; readonly famille: Famille }>
> = {
  ACTIVE: { libelle: 'Actif', famille: 'accepte' },
  INACTIVE: { libelle: 'Inactif', famille: 'clos' },
};

const typesJuridiction: Readonly<Record<TypeJuridiction, string>> = {
  CA: 'Cour d’appel',
  TJ: 'Tribunal judiciaire',
  TPI: 'Tribunal de première instance',
  TSA: 'Tribunal supérieur d’appel',
};

/** The sentences of the structures. The English catalogue has the same shape, or does not compile. */
export const fr = {
  identifiants,
  espaces,
  niveaux,
  regimes,
  roles,
  statutsRattachement,
  statutsStructure,
  typesJuridiction,
  structurePublique: 'Structure publique',
  monCompte: 'Mon compte',
  annuler: 'Annuler',
  enregistrer: 'Enregistrer',
  modifier: 'Modifier',
  continuer: 'Continuer',
  aucun: 'Aucun',
  compteSupprime: 'Compte fermé',
  accueil: {
    titre: 'Accueil connecté',
    bonjour: (prenom: string): string => `Bonjour ${prenom}.`,
    premiersPas: 'Vos premiers pas',
    explication:
      'Vous n’êtes encore rattaché à aucune structure. Les mémoires sont toujours déposés au nom d’une structure\u00a0: un interprète, un expert, un laboratoire, une société…',
    existe: 'La structure existe déjà dans Chorus Pro',
    existeTexte: 'Demandez à y être rattaché\u00a0: un de ses gestionnaires valide votre demande.',
    nexistePas: 'La structure n’existe pas dans Chorus Pro',
    nexistePasTexte:
      'Créez-la\u00a0: vous en devenez le gestionnaire principal. Préparez son identifiant (SIRET, par exemple) et un relevé d’identité bancaire.',
    demandesEnCours: 'Vos demandes en cours',
    mesStructures: 'Mes structures',
    demandesADecider: 'Demandes de rattachement à examiner',
    toutesLesDemandes: 'Voir toutes les demandes',
  },
  rattachements: {
    titre: 'Mes rattachements aux structures',
    chapeau: 'Les structures pour lesquelles vous intervenez, et les demandes que vous avez présentées.',
    demander: 'Demander un rattachement',
    vide: 'Vous n’êtes rattaché à aucune structure et n’avez présenté aucune demande.',
    legende: 'Rattachements et demandes',
    structure: 'Structure',
    identifiant: 'Identifiant',
    role: 'Rôle',
    statut: 'Statut',
    date: 'Date',
    espaces: 'Espaces ouverts',
    motif: (motif: string): string => `Motif\u00a0: ${motif}`,
    actions: 'Actions',
  },
  demande: {
    titre: 'Demander un rattachement',
    chapeau: 'Cherchez la structure par son identifiant, son nom ou sa ville.',
    recherche: 'Structure recherchée',
    indice:
      'SIRET ou autre identifiant, nom ou ville\u00a0: au moins trois caractères. Un particulier se trouve par son numéro.',
    rechercher: 'Rechercher',
    legende: 'Structures trouvées',
    aucune:
      'Aucune structure ne correspond. Vérifiez l’identifiant, ou créez la structure si elle n’existe pas encore.',
    choisir: 'Choisir',
    confirmer: 'Confirmer la demande',
    envoyer: 'Envoyer la demande',
    commentaire: 'Message aux gestionnaires de la structure',
    commentaireIndice: 'Par exemple votre fonction. 500\u00a0caractères au plus.',
    explication:
      'Un gestionnaire de la structure examine votre demande. Vous êtes prévenu de sa décision par courriel.',
    particulier: 'Particulier',
    envoyee: 'Votre demande est envoyée',
    envoyeeTexte:
      'Les gestionnaires de la structure sont prévenus. Vous recevrez leur décision par courriel.',
    attente: 'Votre demande est déjà en cours de validation',
    attenteTexte: 'Il n’est pas nécessaire de la présenter à nouveau.',
    valide: 'Vous êtes déjà rattaché à cette structure',
    desactive:
      'Votre rattachement à cette structure est désactivé. Adressez-vous à l’un de ses gestionnaires.',
  },
  creation: {
    lien: 'Créer une nouvelle structure',
    titre: 'Créer une nouvelle structure',
    etapeIdentifiant: 'Identifiant',
    etapeFiche: 'Fiche de la structure',
    chapeau: 'Vous en serez le gestionnaire principal.',
    type: 'Type d’identifiant',
    identifiant: 'Identifiant de la structure',
    identifiantIndice:
      'Au format indiqué ci-dessus pour son type. Laissez vide pour un particulier\u00a0: Chorus Pro attribue le numéro.',
    dejaConnue: 'Cette structure existe déjà',
    dejaConnueTexte:
      'Une seule fiche existe pour un identifiant. Un gestionnaire de la structure peut vous y rattacher.',
    changer: 'Changer d’identifiant',
    numeroAttribue: 'Attribué à l’enregistrement',
    creer: 'Créer la structure',
    creee: 'La structure est créée',
    creeeTexte:
      'Vous en êtes le gestionnaire principal. Il reste à ajouter l’espace Mémoires de frais de justice pour déposer des mémoires.',
    creeeLien: 'Ajouter des espaces',
  },
  fiche: {
    identite: 'Identité',
    identifiant: 'Identifiant',
    typeIdentifiant: 'Type d’identifiant',
    raisonSociale: 'Raison sociale',
    nom: 'Nom',
    prenom: 'Prénom',
    categorie: 'Catégorie de prestataire',
    categorieIndice: 'Elle détermine les tarifs proposés et les pièces demandées avec chaque mémoire.',
    regime: 'Régime fiscal',
    regimeDepuis: (libelle: string, jour: string): string => `${libelle}, depuis le ${jour}`,
    numeroTva: 'Numéro de TVA',
    numeroTvaIndice: 'Si vous facturez la TVA, par exemple FR\u00a044\u00a0732829320.',
    numeroRcs: 'Numéro RCS',
    numeroRcsIndice: 'Si la structure est inscrite au registre du commerce et des sociétés.',
    adresse: 'Adresse postale',
    ligne1: 'Numéro et voie',
    ligne2: 'Complément d’adresse',
    codePostal: 'Code postal',
    codePostalIndice: 'Cinq chiffres en France\u00a0; facultatif ailleurs.',
    ville: 'Ville',
    pays: 'Pays',
    contact: 'Contact',
    courriel: 'Adresse électronique',
    telephone: 'Téléphone',
    statut: 'Statut',
    creeLe: 'Date de création',
    modifier: 'Modifier la fiche',
    modifiee: 'La fiche est enregistrée',
    ouvrir: 'Ouvrir la fiche à jour',
    entretemps: 'La fiche enregistrée diffère de votre saisie',
    entretempsChamp: 'Champ',
    entretempsEnregistre: 'Fiche enregistrée',
    entretempsSaisi: 'Votre saisie',
    entretempsTexte:
      'Votre saisie est gardée ci-dessous : corrigez-la si besoin. Si vous l’enregistrez, elle remplace la fiche.',
    consultation: 'Fiche de la structure',
    nonRenseigne: 'Non renseigné',
    mesDroits: 'Vos espaces',
    gestionnaireSeul:
      'Seuls les gestionnaires modifient la fiche et voient les coordonnées bancaires en entier.',
  },
  comptes: {
    titre: 'Coordonnées bancaires',
    vide: 'Aucun compte bancaire n’est enregistré.',
    legende: 'Comptes bancaires de la structure',
    libelle: 'Nom du compte',
    libelleIndice: 'Pour le reconnaître au moment de saisir un mémoire.',
    libelleParDefaut: 'Compte principal',
    titulaire: 'Titulaire',
    titulaireIndice: 'Tel qu’il figure sur le relevé d’identité bancaire.',
    iban: 'IBAN',
    ibanIndice: 'Par exemple FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189.',
    bic: 'BIC',
    bicIndice: '8 ou 11\u00a0caractères.',
    du: 'Valable à partir du',
    duIndice: 'Aujourd’hui si vous ne précisez rien.',
    periode: 'Validité',
    depuis: (jour: string): string => `Depuis le ${jour}`,
    entre: (du: string, au: string): string => `Du ${du} au ${au}`,
    actions: 'Actions',
    ajouter: 'Ajouter un compte bancaire',
    ajoute: 'Le compte bancaire est enregistré',
    clore: 'Clore',
    clos: 'Le compte bancaire est clos',
    closTexte: 'Il reste visible, car des mémoires ont pu être déposés avec lui.',
  },
  services: {
    titre: 'Services',
    vide: 'La structure n’a pas de service.',
    legende: 'Services de la structure',
    code: 'Code',
    codeIndice: '30\u00a0lettres, chiffres, tirets ou points au plus.',
    nom: 'Nom',
    statut: 'Statut',
    actif: 'Actif',
    ferme: 'Fermé',
    actions: 'Actions',
    ajouter: 'Ajouter un service',
    ajoute: 'Le service est enregistré',
    fermer: 'Fermer',
    fermeMessage: 'Le service est fermé',
  },
  espacesDeStructure: {
    titre: 'Liste des espaces de la structure',
    vide: 'La structure n’a aucun espace.',
    legende: 'Espaces de la structure',
    espace: 'Espace',
    utilite: 'Utilité',
    actions: 'Actions',
    ajouter: 'Ajouter des espaces',
    choix: 'Espaces à ajouter',
    explication:
      'Vous recevrez aussitôt les droits de modification sur les espaces ajoutés. Accordez ensuite les leurs aux autres utilisateurs.',
    valider: 'Valider',
    ajoutes: 'Les espaces sont ajoutés',
    ajoutesTexte: 'Leurs onglets sont disponibles dès maintenant.',
    tous: 'La structure a déjà tous les espaces qui lui sont proposés.',
    resilier: 'Résilier',
    resilie: 'L’espace est résilié',
    resilieTexte: 'Plus personne n’y accède pour cette structure. Rien n’est effacé.',
  },
  utilisateurs: {
    titre: 'Utilisateurs de la structure',
    vide: 'Personne n’est rattaché à la structure.',
    legende: 'Utilisateurs rattachés à la structure',
    personne: 'Personne',
    courriel: 'Adresse électronique',
    role: 'Rôle',
    espaces: 'Espaces',
    actions: 'Actions',
    droits: 'Droits',
    tous: 'Voir tous les utilisateurs',
    titreDroits: (nom: string): string => `Droits de ${nom}`,
    explication: 'Les changements s’appliquent à sa prochaine action, sans nouvelle connexion.',
    enregistres: 'Les droits sont enregistrés',
    aucunEspace:
      'La structure n’a aucun espace à accorder\u00a0: ajoutez d’abord des espaces à la structure.',
  },
  raccordements: {
    titre: 'Raccordements',
    chapeau: 'Les logiciels qui appellent l’API au nom de vos structures.',
    voir: 'Voir les raccordements',
  },
  gestionnaire: {
    titre: 'Activités du gestionnaire',
    mesStructures: 'Mes structures',
    legende: 'Structures dont vous êtes gestionnaire',
    identifiant: 'Identifiant structure',
    raisonSociale: 'Raison sociale',
    dateDeCreation: 'Date de création',
    services: 'Services',
    statut: 'Statut',
    actions: 'Actions',
  },
  demandes: {
    titre: 'Demandes de rattachement à une structure',
    titreCourt: 'Demandes de rattachement',
    vide: 'Aucune demande n’attend votre décision.',
    legende: 'Demandes en attente, les plus anciennes d’abord',
    demandeur: 'Demandeur',
    structure: 'Structure',
    date: 'Date de la demande',
    actions: 'Actions',
    examiner: 'Examiner',
    titreUne: (nom: string): string => `Demande de ${nom}`,
    message: 'Message du demandeur',
    decision: 'Votre décision',
    valider: 'Valider la demande',
    validerIndice: 'La personne est rattachée à la structure avec les espaces choisis ci-dessous.',
    refuser: 'Refuser la demande',
    refuserIndice: 'Le motif est transmis au demandeur.',
    motif: 'Motif du refus',
    espaces: 'Espaces accordés en cas de validation',
    enregistrer: 'Enregistrer la décision',
    validee: 'La demande est validée',
    refusee: 'La demande est refusée',
    prevenu: 'La personne est prévenue par courriel.',
    traitee: (statut: string, nom: string, date: string): string => `${statut} par ${nom} le ${date}.`,
    nombre: (nombre: number): string =>
      nombre > 1 ? `${nombre} demandes attendent votre décision.` : 'Une demande attend votre décision.',
  },
  publiques: {
    titre: 'Rechercher une structure publique',
    chapeau: 'Les juridictions auxquelles un mémoire de frais de justice peut être adressé.',
    recherche: 'Nom, ville, code postal ou identifiant',
    indice: 'Au moins trois caractères, par exemple Lyon ou 69003.',
    type: 'Type de structure',
    tous: 'Tous les types',
    rechercher: 'Rechercher',
    legende: 'Structures publiques trouvées',
    nom: 'Nom',
    ville: 'Ville',
    codePostal: 'Code postal',
    aucune:
      'Aucune structure publique ne correspond à votre recherche. Essayez une ville, un code postal ou un autre type.',
    debut: 'Revenir au début de la liste',
    suite: 'Suite de la liste',
    adresse: 'Adresse',
    ressort: 'Ressort',
    services: 'Services',
    sansService: 'Cette structure n’a pas de service\u00a0: adressez le mémoire à la structure elle-même.',
    nouvelleRecherche: 'Nouvelle recherche',
  },
};

export type TextesStructures = typeof fr;
