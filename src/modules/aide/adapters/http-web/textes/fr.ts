export interface Section {
  readonly titre: string;
  readonly paragraphes: readonly string[];
}

export interface Page {
  readonly titre: string;
  readonly chapeau: string;
  readonly sections: readonly Section[];
  /** Another page, that goes further. */
  readonly suite?: { readonly libelle: string; readonly href: string };
}

export const fr = {
  sommaire: 'Sur cette page',
  etat: {
    titre: 'État du service',
    fonctionne: 'Le service fonctionne',
    fonctionneTexte:
      'Le site répond et sa base de données est accessible\u00a0: vous pouvez déposer et suivre vos mémoires.',
    perturbe: 'Le service est perturbé',
    perturbeTexte:
      'La base de données ne répond pas pour le moment. Ce que vous aviez enregistré est gardé. Réessayez dans quelques minutes.',
    verifieLe: (moment: string): string => `Vérifié le ${moment}.`,
  },
  aide: {
    titre: 'Aide',
    chapeau: 'Déposer un mémoire de frais de justice, suivre son traitement, corriger un refus.',
    suite: { libelle: 'Raccorder son logiciel à l’API', href: '/aide/raccorder' },
    sections: [
      {
        titre: 'Commencer',
        paragraphes: [
          'Créez votre compte avec votre adresse électronique, puis choisissez un mot de passe depuis le lien reçu par courriel. Ce lien est valable 60 minutes\u00a0; la page de connexion permet d’en demander un autre.',
          'Un mémoire est toujours émis pour une structure\u00a0: votre entreprise, votre cabinet, votre laboratoire, ou vous-même comme particulier. Dans Mon compte, ouvrez «\u00a0Mes rattachements aux structures\u00a0»\u00a0: demandez à rejoindre une structure qui existe déjà, ou créez la vôtre. Vous en devenez alors gestionnaire principal.',
          'Ouvrez ensuite l’espace Mémoires de frais de justice\u00a0: Activités du gestionnaire, Mes structures, crayon de la structure, Ajouter des espaces. L’onglet apparaît aussitôt.',
        ],
      },
      {
        titre: 'Déposer un mémoire',
        paragraphes: [
          'La saisie compte quatre étapes\u00a0: En-tête, Prestations, Pièces jointes, Récapitulatif. Le brouillon s’enregistre à chaque étape et pendant la frappe\u00a0: vous pouvez fermer la page et reprendre plus tard, sur un autre appareil.',
          'Rien n’est obligatoire avant le dépôt. Le récapitulatif donne la liste de tout ce qui manque, et chaque ligne mène au champ à compléter.',
          'Joignez toujours l’acte qui vous désigne (réquisition, ordonnance, jugement…) et l’attestation de mission. D’autres pièces sont demandées selon votre catégorie\u00a0: l’étape Pièces jointes les énumère.',
          'Le dépôt donne un numéro à dix chiffres et un accusé de dépôt en PDF. Gardez-le\u00a0: il prouve la date.',
        ],
      },
      {
        titre: 'Le délai d’un an',
        paragraphes: [
          'La demande de paiement doit être déposée dans l’année qui suit l’achèvement de la mission (article 800 du code de procédure pénale, missions achevées depuis le 31 décembre 2020). Le compte à rebours figure sur chaque brouillon.',
          'Le délai court depuis l’achèvement de la mission, non depuis la signature de l’attestation. Après un refus, le mémoire corrigé garde la date du premier dépôt.',
        ],
      },
      {
        titre: 'Suivre, compléter, corriger',
        paragraphes: [
          'Chaque mémoire montre son parcours\u00a0: l’état, la date, la personne, et la raison de chaque décision.',
          'À compléter\u00a0: la juridiction demande une pièce ou une précision. Ouvrez le mémoire, répondez, joignez la pièce.',
          'Refusé\u00a0: le motif dit comment continuer. «\u00a0Dupliquer et corriger\u00a0» reprend tous les champs et toutes les pièces dans un nouveau brouillon.',
          'Certifié ou taxé\u00a0: le montant retenu peut être inférieur au montant demandé\u00a0; chaque ligne réduite porte son motif.',
        ],
      },
      {
        titre: 'Ce qui ne passe pas par ce service',
        paragraphes: [
          'Les missions payées au titre de l’aide juridictionnelle, celles qui font l’objet d’une consignation, et les indemnités des témoins, jurés et parties civiles.',
        ],
      },
    ],
  },
  accessibilite: {
    titre: 'Accessibilité',
    chapeau:
      'Chaque page doit pouvoir être lue, comprise et utilisée par tous, au clavier, avec une aide technique, sans JavaScript.',
    sections: [
      {
        titre: 'État de conformité',
        paragraphes: [
          'Le service vise le référentiel général d’amélioration de l’accessibilité (RGAA 4.1) et les règles WCAG\u00a02.2, niveau AA. Chaque page est contrôlée par des tests automatiques à chaque version. Ces tests couvrent environ un tiers des critères\u00a0: aucun audit complet n’a encore été mené, et aucun taux de conformité n’est donc annoncé.',
        ],
      },
      {
        titre: 'Signaler une difficulté',
        paragraphes: [
          'Si une page vous empêche d’avancer, dites-le au support de votre juridiction ou du service en indiquant l’adresse de la page et ce que vous vouliez faire. Vous pouvez aussi saisir le Défenseur des droits.',
        ],
      },
    ],
  },
  donnees: {
    titre: 'Données personnelles',
    chapeau: 'Ce que le service garde, pourquoi, et combien de temps.',
    sections: [
      {
        titre: 'Ce qui est gardé',
        paragraphes: [
          'Votre identité et vos adresses électroniques, vos rattachements et vos droits, les mémoires que vous déposez avec leurs pièces, les coordonnées bancaires de votre structure, et la trace des actes de gestion.',
          'Votre mot de passe n’est jamais gardé\u00a0: seule une empreinte l’est, qui ne permet pas de le retrouver.',
        ],
      },
      {
        titre: 'Combien de temps',
        paragraphes: [
          'Les mémoires et leurs pièces sont gardés dix ans à compter du dépôt, puis supprimés.',
          'Une session se termine après une heure sans activité, et au plus tard après douze heures.',
        ],
      },
      {
        titre: 'Témoins de connexion',
        paragraphes: [
          'Deux témoins (cookies) sont utilisés, tous deux nécessaires au service\u00a0: celui de votre session, et celui de la langue que vous avez choisie. Aucune mesure d’audience, aucun service extérieur.',
        ],
      },
    ],
  },
} satisfies Record<string, unknown>;

export type TextesAide = typeof fr;
