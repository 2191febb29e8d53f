import type { ActeDAcces, GenreDeRecherche } from '../../../../application/ports/AccesDuSupport.ts';
import type { ActeDeSecours } from '../../../../application/ports/SecoursDesComptes.ts';
import type { PersonneConnue } from '../../../../application/ports/AnnuaireDesPersonnes.ts';

type Famille = 'en-cours' | 'accepte' | 'clos';

const statutsCompte: Readonly<
  Record<PersonneConnue['statut'], { readonly libelle: string; readonly famille: Famille }>
> = {
  A_ACTIVER: { libelle: 'En attente d’activation', famille: 'en-cours' },
  ACTIF: { libelle: 'Actif', famille: 'accepte' },
  INACTIF: { libelle: 'Fermé', famille: 'clos' },
};

const actesDAcces: Readonly<Record<ActeDAcces, string>> = {
  CONSULTATION: 'Consultation',
  ACTIVATION_RENVOYEE: 'Renvoi du lien d’activation',
  DEVERROUILLAGE: 'Déverrouillage',
  SECOND_FACTEUR_OTE: 'Second facteur ôté',
  COMPTE_ROUVERT: 'Réouverture du compte',
};

const genres: Readonly<Record<GenreDeRecherche, string>> = {
  COURRIEL: 'Par adresse électronique',
  NUMERO: 'Par numéro',
  MOTS: 'Par mots',
};

const secours: Readonly<Record<ActeDeSecours, { readonly libelle: string; readonly indice: string }>> = {
  DEVERROUILLAGE: {
    libelle: 'Lever le verrou',
    indice: 'Le mot de passe reste celui de la personne.',
  },
  SECOND_FACTEUR_OTE: {
    libelle: 'Ôter le second facteur',
    indice: 'Pour un téléphone et des codes de secours perdus\u00a0; toutes ses sessions prennent fin.',
  },
  COMPTE_ROUVERT: {
    libelle: 'Rouvrir le compte',
    indice: 'Ses rattachements sont à demander à nouveau.',
  },
};

/** The sentences of the space of the support. */
export const fr = {
  statutsCompte,
  actesDAcces,
  genres,
  journal: 'Journal des consultations',
  journalChapeau:
    'Ce que les agents du support ont consulté, fait et cherché, le plus récent d’abord. Les mots cherchés ne sont pas gardés.',
  journalVide: 'Rien n’est encore enregistré.',
  rechercheNotee: 'Recherche',
  resultats: (nombre: number): string =>
    nombre === 0 ? 'aucun résultat' : nombre === 1 ? 'un résultat' : `${nombre} résultats`,
  objetVu: 'Personne ou structure',
  objetDisparu: 'Compte supprimé',
  debutDuJournal: 'Revenir au plus récent',
  suiteDuJournal: 'Lignes plus anciennes',
  secours,
  secourir: 'Intervenir sur le compte',
  secourirTexte:
    'À la demande de la personne, une fois son identité prouvée. Elle en est prévenue par courriel, et ses structures le lisent dans leur historique.',
  intervention: 'Intervention',
  preuve: 'Ce qui a été vérifié',
  preuveIndice: 'De 10 à 1\u00a0000\u00a0caractères.',
  identification: 'Votre mot de passe, ou un code de votre application',
  identificationIndice: 'Une session ouverte ne suffit pas pour agir sur le compte d’autrui.',
  secourirBouton: 'Enregistrer l’intervention',
  secouru: 'L’intervention est faite',
  titre: 'Support',
  chapeau:
    'Chercher une personne ou une structure, et décider des réclamations. Chaque recherche et chaque consultation sont enregistrées.',
  recherche: 'Nom, adresse de connexion, identifiant ou ville',
  indice: 'Au moins trois caractères.',
  rechercher: 'Rechercher',
  personnes: 'Personnes',
  aucunePersonne: 'Aucune personne ne correspond.',
  structures: 'Structures',
  aucuneStructure: 'Aucune structure ne correspond.',
  limite: 'Vingt réponses au plus de chaque sorte\u00a0: précisez la recherche si besoin.',
  nom: 'Nom',
  courriel: 'Adresse de connexion',
  statut: 'Statut',
  identifiant: 'Identifiant',
  designation: 'Structure',
  ville: 'Ville',
  derniereConnexion: 'Dernière connexion',
  jamais: 'Jamais',
  creeLe: 'Compte créé le',
  structureCreeeLe: 'Fiche créée le',
  verrou: 'Verrou',
  verrouille: (jusque: string): string =>
    `Verrouillé jusqu’au ${jusque}\u00a0: le verrou se lève seul, ou par un nouveau mot de passe.`,
  sansVerrou: 'Aucun',
  compteDuSupport: 'Compte du support',
  rattachements: 'Rattachements aux structures',
  sansRattachement: 'Cette personne n’est rattachée à aucune structure.',
  role: 'Rôle',
  espaces: 'Espaces',
  renvoyer: 'Renvoyer le lien d’activation',
  renvoyerTexte: 'Il part à l’adresse de connexion de la personne, et nulle part ailleurs.',
  renvoye: 'Le lien d’activation est envoyé',
  dejaActif: 'Ce compte n’attend plus d’activation',
  acces: 'Derniers accès du support',
  accesLegende: 'Qui, au support, a consulté cette page, et quand',
  agent: 'Agent du support',
  date: 'Date et heure',
  acte: 'Acte',
  fiche: 'Fiche',
  adresse: 'Adresse',
  telephone: 'Téléphone',
  courrielDeStructure: 'Adresse électronique',
  categorie: 'Catégorie de prestataire',
  comptes: 'Comptes bancaires',
  services: 'Services',
  nonRenseigne: 'Non renseigné',
  utilisateurs: 'Personnes rattachées, gestionnaires d’abord',
  sansUtilisateur: 'Personne n’est rattaché à cette structure.',
  suite: 'Personnes suivantes',
  debut: 'Revenir au début de la liste',
  reclamations: 'Réclamations du rôle de gestionnaire principal',
  sansReclamation: 'Aucune réclamation.',
  historique: 'Dernières actions',
  sansAction: 'Aucune action n’est enregistrée.',
  aDecider: 'Réclamations à décider',
  rienADecider: 'Aucune réclamation n’attend la décision du support.',
  nombreADecider: (nombre: number): string =>
    nombre > 1 ? `${nombre} réclamations attendent une décision.` : 'Une réclamation attend une décision.',
  demandeur: 'Demandeur',
  deposeeLe: 'Déposée le',
  examiner: 'Examiner',
  suiteReclamations: 'Réclamations suivantes',
  reclamation: 'Réclamation',
  decision: 'Décision',
  accepter: 'Accepter la réclamation',
  accepterIndice:
    'Le demandeur devient gestionnaire principal\u00a0; l’ancien principal devient simple utilisateur.',
  rejeter: 'Rejeter la réclamation',
  rejeterIndice: 'Rien ne change dans la structure.',
  motif: 'Motif de la décision',
  motifIndice: 'Il est transmis aux personnes concernées et gardé dans l’historique des actions.',
  decider: 'Enregistrer la décision',
  decidee: 'La décision est enregistrée',
  decideeTexte: 'Les personnes concernées sont prévenues par courriel.',
  close: 'Cette réclamation n’attend pas, ou n’attend plus, la décision du support.',
};

export type TextesDuSupport = typeof fr;
