/** Sentences of the pages of engagements. The English catalogue has the same shape. */
export const fr = {
  titre: 'Mes engagements',
  chapeau: 'Ce que l’État vous a commandé\u00a0: devis acceptés et bons de commande de vos expertises.',
  rechercher: 'Rechercher',
  effacer: 'Effacer les critères',
  criteres: 'Critères de recherche',
  numero: 'Numéro d’engagement',
  numeroIndice: 'Dix chiffres\u00a0; les zéros du début peuvent manquer.',
  marche: 'Numéro de marché',
  structure: 'Structure',
  toutes: 'Toutes les structures',
  etat: 'État',
  tousLesEtats: 'Tous les états',
  notifieDu: 'Notifié à partir du',
  notifieAu: 'Notifié jusqu’au',
  montantMin: 'Montant TTC minimal',
  montantMax: 'Montant TTC maximal',
  legende: 'Engagements, du plus récent au plus ancien',
  notifieLe: 'Notifié le',
  emetteur: 'Émetteur',
  type: 'Type',
  montant: 'Montant TTC',
  vide: 'Aucun engagement pour l’instant. Un bon de commande paraît ici dès que l’État l’a notifié.',
  videFiltre: 'Aucun engagement ne répond à ces critères.',
  debut: 'Revenir au début',
  suite: 'Engagements suivants',
  types: {
    BON_DE_COMMANDE: 'Bon de commande',
    ORDRE_DE_SERVICE: 'Ordre de service',
    BAIL: 'Bail',
    SUBVENTION: 'Subvention',
    AUTRE: 'Autre',
  },
  etats: { COMMANDE: 'Commandé', SOLDE: 'Soldé', ANNULE: 'Annulé' },
  illisibles: {
    date: 'Saisissez une date comme 27/03/2026.',
    montant: 'Saisissez un montant comme 1\u202f234,50.',
  },
  un: {
    titre: (numero: string): string => `Engagement n°\u00a0${numero}`,
    resume: 'En bref',
    recepteur: 'Prestataire',
    service: 'Service',
    serviceEmetteur: 'Service émetteur',
    aucun: 'Non renseigné',
    postes: 'Lignes de poste',
    poste: 'Poste',
    libelle: 'Libellé',
    statut: 'Statut',
    memoires: 'Mémoires liés',
    memoire: 'Mémoire',
    deposeLe: 'Déposé le',
    sansMemoire: 'Aucun mémoire déposé ne nomme cet engagement.',
    nommer: (numero: string): string =>
      `Pour en lier un, indiquez le numéro ${numero} à l’étape 1 de sa saisie.`,
    total: 'Montant des mémoires liés',
  },
} as const;

type Elargi<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Elargi<T[K]> };

export type TextesEngagements = Elargi<typeof fr>;
