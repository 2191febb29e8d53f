/** Notification choices. The English catalogue has the same shape, or does not compile. */
export const fr = {
  titre: 'Mes notifications',
  monCompte: 'Mon compte',
  chapeau: 'Choisissez à quel rythme Chorus Pro vous écrit.',
  securite:
    'Les messages de sécurité (mot de passe, verrouillage, adresses) partent toujours tout de suite, à votre adresse de connexion.',
  familles: {
    MEMOIRES: {
      libelle: 'Mémoires',
      indice: 'Dépôt, prise en charge, complément demandé, refus, certification, taxation, paiement.',
    },
    RATTACHEMENTS: {
      libelle: 'Rattachements et espaces',
      indice: 'Demandes à décider, décisions sur les vôtres, droits qui s’achèvent, rôles.',
    },
    STRUCTURES: {
      libelle: 'Structures',
      indice: 'Fiche, coordonnées bancaires, changement de SIRET, désactivation.',
    },
  },
  rythmes: {
    IMMEDIAT: { libelle: 'Tout de suite', indice: 'Un courriel à chaque fois.' },
    QUOTIDIEN: { libelle: 'Une fois par jour', indice: 'Un seul courriel, à 7\u00a0h, s’il y a du nouveau.' },
    AUCUN: {
      libelle: 'Pas de courriel',
      indice: 'Le récapitulatif hebdomadaire les reprend, si vous le recevez.',
    },
  },
  principal:
    'Vous êtes gestionnaire principal\u00a0: des personnes attendent votre décision pour travailler. Vous pouvez regrouper ces courriels une fois par jour, mais pas les arrêter.',
  recapitulatif: {
    libelle: 'Recevoir le récapitulatif hebdomadaire',
    indice:
      'Le lundi à 7\u00a0h\u00a0: ce qui vous attend, ce qui a été payé et ce qui a bougé dans la semaine.',
  },
  enregistrer: 'Enregistrer mes choix',
  enregistre: 'Vos choix sont enregistrés',
  carte: {
    titre: 'Notifications',
    texte: 'Tout de suite, une fois par jour ou dans un récapitulatif hebdomadaire.',
  },
  desabonnement: {
    QUOTIDIEN: {
      titre: 'Ne plus recevoir le résumé quotidien',
      texte:
        'Vous ne recevrez plus de résumé quotidien. Le récapitulatif hebdomadaire continue, si vous le recevez. Les demandes de rattachement d’une structure dont vous êtes gestionnaire principal vous seront à nouveau envoyées tout de suite.',
      bouton: 'Arrêter le résumé quotidien',
      fait: 'Vous ne recevrez plus de résumé quotidien',
    },
    HEBDOMADAIRE: {
      titre: 'Ne plus recevoir le récapitulatif hebdomadaire',
      texte: 'Vous ne recevrez plus de récapitulatif le lundi. Vos autres choix ne changent pas.',
      bouton: 'Arrêter le récapitulatif',
      fait: 'Vous ne recevrez plus de récapitulatif hebdomadaire',
    },
    faitTexte: 'C’est enregistré. Vous pouvez revenir sur ce choix à tout moment dans votre compte.',
    choix: 'Voir tous mes choix de notification',
    fil: 'Désabonnement',
  },
};

export type TextesNotifications = typeof fr;
