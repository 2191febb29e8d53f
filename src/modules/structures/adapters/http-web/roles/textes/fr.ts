import type { ActeDeRole } from '../../../../application/roles/ConsulterRole.ts';
import type { StatutReclamation } from '../../../../domain/reclamation/DonneesReclamation.ts';
import type { RoleRestant, StatutTransmission } from '../../../../domain/transmission/DonneesTransmission.ts';

interface TexteDActe {
  readonly titre: string;
  readonly explication: string;
  readonly bouton: string;
  readonly fait: string;
}

const actes: Readonly<Record<ActeDeRole, TexteDActe>> = {
  NOMMER: {
    titre: 'Nommer gestionnaire secondaire',
    explication:
      'Cette personne gérera avec vous la fiche, les espaces et les personnes de la structure, et verra tous ses objets.',
    bouton: 'Nommer gestionnaire secondaire',
    fait: 'La personne est gestionnaire secondaire',
  },
  RETIRER: {
    titre: 'Retirer le rôle de gestionnaire secondaire',
    explication: 'Cette personne reste rattachée à la structure, avec les espaces qui lui sont ouverts.',
    bouton: 'Retirer le rôle',
    fait: 'La personne n’est plus gestionnaire secondaire',
  },
  TRANSMETTRE: {
    titre: 'Transmettre le rôle de gestionnaire principal',
    explication:
      'Cette personne recevra un courriel et devra accepter. Jusque-là rien ne change, et vous pouvez annuler.',
    bouton: 'Proposer le rôle',
    fait: 'Le rôle est proposé',
  },
  DESACTIVER: {
    titre: 'Désactiver le rattachement',
    explication:
      'Cette personne perd l’accès à la structure dès sa prochaine action. Ses droits sont gardés, pour être rendus.',
    bouton: 'Désactiver le rattachement',
    fait: 'Le rattachement est désactivé',
  },
  REACTIVER: {
    titre: 'Réactiver le rattachement',
    explication: 'Cette personne retrouve ses droits tels qu’ils étaient, dès sa prochaine action.',
    bouton: 'Réactiver le rattachement',
    fait: 'Le rattachement est réactivé',
  },
  DETACHER: {
    titre: 'Détacher de la structure',
    explication:
      'Le rattachement prend fin. Pour revenir, cette personne devra présenter une nouvelle demande.',
    bouton: 'Détacher de la structure',
    fait: 'La personne est détachée de la structure',
  },
};

const rolesRestants: Readonly<Record<RoleRestant, string>> = {
  SECONDAIRE: 'Gestionnaire secondaire',
  SIMPLE: 'Utilisateur',
};

const statutsTransmission: Readonly<Record<StatutTransmission, string>> = {
  PROPOSEE: 'En attente de réponse',
  ACCEPTEE: 'Acceptée',
  DECLINEE: 'Déclinée',
  ANNULEE: 'Annulée',
  CADUQUE: 'Sans effet\u00a0: les rôles ou les rattachements ont changé entre-temps',
};

const statutsReclamation: Readonly<Record<StatutReclamation, string>> = {
  OPPOSABLE: 'En attente d’une opposition du gestionnaire principal',
  AU_SUPPORT: 'En attente de la décision du support',
  ACCEPTEE: 'Acceptée par le support',
  REJETEE: 'Rejetée par le support',
  OPPOSEE: 'Close\u00a0: le gestionnaire principal s’y est opposé',
  RETIREE: 'Retirée',
  CADUQUE: 'Sans effet\u00a0: les rôles ou les rattachements ont changé entre-temps',
};

export const fr = {
  actes,
  rolesRestants,
  role: {
    titre: (nom: string): string => `Rôle et accès de ${nom}`,
    lien: 'Rôle et accès',
    role: 'Rôle',
    statut: 'Rattachement',
    soiMeme:
      'C’est votre propre rattachement\u00a0: un autre gestionnaire agit sur votre rôle, et vous pouvez quitter la structure.',
    quitter: 'Quitter la structure',
    principal:
      'Personne n’agit sur le rattachement du gestionnaire principal\u00a0: lui seul transmet son rôle.',
    secondaire: 'Seul le gestionnaire principal agit sur un gestionnaire secondaire.',
    aucunActe: 'Ce rattachement a pris fin\u00a0: il n’y a plus rien à y changer.',
    roleRestant: 'Vous deviendrez',
    attente: 'Le rôle de gestionnaire principal est proposé à cette personne, qui n’a pas encore répondu.',
    annuler: 'Annuler la proposition',
    annulee: 'La proposition est annulée',
    prevenu: 'La personne est prévenue par courriel.',
    prochaineAction: 'Le changement s’applique à sa prochaine action.',
  },
  fermeture: (structure: string): string =>
    `Vous êtes gestionnaire principal de ${structure}\u00a0: transmettez d’abord ce rôle, ou désactivez la structure.`,
  desactivees: {
    titre: 'Rattachements désactivés',
    lien: 'Voir les rattachements désactivés',
    vide: 'Aucun rattachement n’est désactivé.',
    legende: 'Personnes dont le rattachement est désactivé',
    personne: 'Personne',
    actions: 'Actions',
    suite: 'Suite de la liste',
  },
  statut: {
    desactiver: 'Désactiver la structure',
    desactiverTexte:
      'Chacun pourra suivre ce qui a été déposé. Rien ne pourra plus être déposé, et personne ne pourra plus être rattaché.',
    desactivee: 'La structure est désactivée',
    reactiver: 'Réactiver la structure',
    reactiverTexte: 'Les espaces et les droits redeviennent ce qu’ils étaient.',
    reactivee: 'La structure est réactivée',
    motif: 'Motif',
    motifIndice: 'Il est transmis aux gestionnaires et gardé dans l’historique des actions.',
    inactive: 'Cette structure est désactivée',
    inactiveTexte:
      'Vous pouvez suivre ce qui a été déposé. Rien ne peut plus être déposé, et personne ne peut plus y être rattaché.',
  },
  quitter: {
    titre: 'Quitter la structure',
    court: 'Quitter',
    retirerDemande: 'Retirer la demande',
    demande: 'Votre demande de rattachement sera retirée. Vous pourrez en présenter une autre.',
    texte:
      'Vous n’aurez plus accès aux espaces de cette structure dès votre prochaine action. Ce que vous avez déposé reste à la structure. Pour revenir, vous devrez présenter une nouvelle demande.',
    principal: 'Transmettez d’abord votre rôle',
    principalTexte:
      'Une structure active a toujours un gestionnaire principal. Choisissez une personne dans la liste des utilisateurs de la structure, ouvrez «\u00a0Rôle et accès\u00a0» et proposez-lui le rôle\u00a0: quand elle aura accepté, vous pourrez quitter la structure.',
    utilisateurs: 'Utilisateurs de la structure',
    structure: 'Structure',
    fait: 'Vous avez quitté la structure',
    demandeRetiree: 'La demande est retirée',
  },
  affaires: {
    titre: 'Rôle de gestionnaire principal',
    proposee: (structure: string): string =>
      `Le rôle de gestionnaire principal de ${structure} vous est proposé.`,
    repondre: 'Accepter ou décliner',
    enAttente: (structure: string): string =>
      `Vous avez proposé de transmettre le rôle de gestionnaire principal de ${structure}.`,
    reclamee: (structure: string): string =>
      `Votre rôle de gestionnaire principal de ${structure} est réclamé.`,
    examiner: 'Examiner la réclamation',
    maReclamation: (structure: string): string =>
      `Vous avez réclamé le rôle de gestionnaire principal de ${structure}.`,
    suivre: 'Suivre',
  },
  transmission: {
    titre: 'Transmission du rôle de gestionnaire principal',
    statuts: statutsTransmission,
    structure: 'Structure',
    principal: 'Gestionnaire principal',
    destinataire: 'Proposé à',
    roleRestant: 'Après la transmission, devient',
    statut: 'État',
    date: 'Proposée le',
    explication:
      'Si vous acceptez, vous devenez le seul gestionnaire principal de la structure\u00a0: vous gérez sa fiche, ses personnes et ses espaces, et vous seul nommez les gestionnaires secondaires.',
    accepter: 'Accepter le rôle',
    decliner: 'Décliner',
    acceptee: 'Vous êtes gestionnaire principal',
    declinee: 'Vous avez décliné le rôle',
  },
  reclamation: {
    titre: 'Réclamation du rôle de gestionnaire principal',
    reclamer: 'Réclamer le rôle de gestionnaire principal',
    court: 'Réclamer le rôle principal',
    texte:
      'À faire quand le gestionnaire principal n’est plus là. Il en est prévenu et a 14\u00a0jours pour s’y opposer\u00a0; sans opposition, le support décide.',
    motif: 'Pourquoi le réclamez-vous\u00a0?',
    motifIndice: 'Par exemple\u00a0: le gestionnaire principal a quitté l’entreprise le 1er mars.',
    envoyer: 'Envoyer la réclamation',
    envoyee: 'La réclamation est enregistrée',
    envoyeeTexte: 'Vous serez prévenu par courriel de chaque étape.',
    statuts: statutsReclamation,
    structure: 'Structure',
    demandeur: 'Demandeur',
    principal: 'Gestionnaire principal',
    raison: 'Motif',
    statut: 'État',
    date: 'Déposée le',
    opposableJusqua: 'Opposition possible jusqu’au',
    reponse: 'Réponse',
    opposer: 'S’opposer à la réclamation',
    opposerTexte: 'Vous exercez toujours ce rôle\u00a0: la réclamation est close, et le demandeur prévenu.',
    opposerMotif: 'Votre réponse au demandeur',
    opposee: 'La réclamation est close',
    retirer: 'Retirer la réclamation',
    retiree: 'La réclamation est retirée',
    aucun: 'Aucun',
  },
};

export type TextesDesRoles = typeof fr;
