import type { EtatDeFlux } from '../../domain/etatsDeFlux.ts';

const etats: Readonly<Record<EtatDeFlux, string>> = {
  IN_RECU: 'Reçu',
  IN_EN_COURS_TRAITEMENT_CPP: 'En cours de traitement',
  IN_INCIDENTE: 'Interrompu, reprise automatique',
  IN_INTEGRE: 'Intégré',
  IN_INTEGRE_PARTIEL: 'Intégré partiellement',
  IN_REJETE: 'Rejeté',
};

export const fr = {
  produit: 'Chorus Pro · Frais de justice',
  titre: 'Suivi des flux',
  chapeau: 'Les fichiers de mémoires que vos logiciels produisent, et ce que chacun est devenu.',
  etats,
  etat: 'État',
  etatDepuis: 'Depuis le',
  numero: 'Numéro de flux',
  fichier: 'Fichier',
  structure: 'Structure',
  deposeLe: 'Déposé le',
  deposant: 'Déposé par',
  taille: 'Taille',
  syntaxe: 'Syntaxe',
  empreinte: 'Empreinte SHA-256',
  liste: {
    legende: 'Flux déposés',
    vide: 'Aucun flux n’a été déposé.',
    integrees: 'Mémoires déposés',
    refusees: 'Refus',
    debut: 'Revenir au début',
    suite: 'Flux précédents',
    deposer: 'Déposer un flux',
  },
  depot: {
    titre: 'Déposer un flux',
    explication:
      'Un fichier XML par demande de paiement, au format UBL Invoice, cadre A3\u00a0: un seul fichier, ou une archive ZIP ou tar.gz de plusieurs. Chaque demande correcte dépose un mémoire\u00a0; les autres sont expliquées une par une.',
    fichier: 'Fichier',
    fichierIndice: 'XML, ZIP ou tar.gz, 10\u00a0Mo au plus.',
    structure: 'Structure qui dépose',
    valider: 'Déposer le flux',
    annuler: 'Annuler',
    exemple: 'Télécharger un fichier d’exemple',
    exempleExplication:
      'Il contient une facture complète avec ses deux pièces. Remplacez-y le SIRET, la juridiction, la mission et les lignes.',
    depose: 'Le flux est déposé.',
    deposeSuite: 'Son traitement commence. Rechargez cette page pour en voir le résultat.',
    dejaDepose: 'Ce fichier a déjà été déposé.',
    dejaDeposeSuite: 'Rien n’a été déposé de nouveau\u00a0: voici le premier dépôt.',
  },
  compteRendu: 'Compte rendu',
  compteRenduDe: (numero: string): string => `Compte rendu du flux ${numero}`,
  telecharger: 'Télécharger le compte rendu (PDF)',
  recapitulatif: (integrees: number, refusees: number): string =>
    `${integrees} mémoire${integrees > 1 ? 's' : ''} déposé${integrees > 1 ? 's' : ''}, ${refusees} refus.`,
  masquees: (nombre: number): string =>
    nombre > 1
      ? `${nombre} demandes d’autres structures ne sont pas montrées.`
      : 'Une demande d’une autre structure n’est pas montrée.',
  enAttente: 'Le flux n’est pas encore traité.',
  memoires: {
    titre: 'Mémoires déposés',
    legende: 'Mémoires que ce flux a déposés',
    aucun: 'Aucun mémoire n’a été déposé.',
    numero: 'Mémoire',
    reference: 'Votre référence',
    destinataire: 'Juridiction',
  },
  refus: {
    titre: 'Demandes de paiement refusées',
    une: (reference: string): string => `Demande de paiement ${reference}`,
    sansReference: 'sans référence',
    legende: (reference: string): string => `Erreurs de la demande de paiement ${reference}`,
    faute: 'Erreur',
    lieu: 'Emplacement',
    remede: 'Que faire',
    toutLeFichier: 'Tout le fichier',
  },
  techniques: {
    titre: 'Fichiers illisibles',
    legende: 'Fichiers qui n’ont pas pu être lus',
  },
  page: (page: number, total: number): string => `page ${page} sur ${total}`,
};

export type TextesDuFlux = typeof fr;
