/** Pages about the account's safety. The English catalogue has the same shape, or does not compile. */
export const fr = {
  monCompte: 'Mon compte',
  securite: {
    titre: 'Connexion et sécurité',
    adresse: 'Adresse de connexion',
    secondFacteur: 'Double authentification',
    sessions: 'Sessions ouvertes',
    fermeture: 'Fermer mon compte',
    contactEnAttente: (adresse: string): string =>
      `${adresse} attend sa confirmation\u00a0: un lien y a été envoyé. D’ici là, les notifications vont à votre adresse habituelle.`,
    contactTitre: 'Adresse de contact à confirmer',
    renvoyer: 'Renvoyer le lien',
    renvoye: 'Le lien est renvoyé',
    lettresEpuisees:
      'Trop de courriels ont été demandés pour cette adresse depuis une heure : rien n’est parti. Réessayez plus tard.',
  },
  champs: {
    motDePasseActuel: 'Mot de passe actuel',
    code: 'Code à 6\u00a0chiffres',
    codeDeSecours: 'Code de secours',
    nouvelleAdresse: 'Nouvelle adresse électronique de connexion',
  },
  code: {
    titre: 'Saisissez votre code',
    chapeau: 'Ouvrez votre application d’authentification et recopiez le code affiché pour Chorus Pro.',
    indice: 'Il change toutes les 30\u00a0secondes et ne sert qu’une fois.',
    secours: 'Utiliser un code de secours',
    titreSecours: 'Saisissez un code de secours',
    chapeauSecours: 'L’un des dix codes affichés à la mise en place. Chacun ne sert qu’une fois.',
    indiceSecours: 'Seize signes, par exemple K7QM-2XWP-9FTA-R4BD.',
    application: 'Utiliser le code de l’application',
    action: 'Entrer',
    perdu: 'Ni application, ni code de secours\u00a0? Écrivez au support\u00a0: il vérifiera votre identité.',
    annuler: 'Revenir à la connexion',
  },
  secondFacteur: {
    titre: 'Double authentification',
    chapeau:
      'Un code de votre téléphone, demandé après le mot de passe, empêche d’entrer celui qui l’aurait deviné.',
    obligatoireTitre: 'À mettre en place avant de continuer',
    obligatoire:
      'Vous agissez pour une juridiction ou pour le support\u00a0: la double authentification y est obligatoire. Comptez deux minutes.',
    ilFaut:
      'Il vous faut une application d’authentification sur un téléphone ou un ordinateur (FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator…).',
    commencer: 'Mettre en place',
    reprendre: 'Reprendre la mise en place',
    actif: (jour: string): string => `Activée depuis le ${jour}.`,
    codesRestants: (nombre: number): string =>
      nombre === 0
        ? 'Il ne vous reste aucun code de secours.'
        : nombre === 1
          ? 'Il vous reste un code de secours.'
          : `Il vous reste ${nombre}\u00a0codes de secours.`,
    renouveler: 'Renouveler les codes de secours',
    renouvelerTexte: 'Dix nouveaux codes remplacent les précédents, qui ne vaudront plus rien.',
    renouvelerAction: 'Afficher de nouveaux codes',
    retirer: 'Retirer la double authentification',
    retirerTexte: 'Votre mot de passe suffira de nouveau pour entrer. Vos autres sessions seront fermées.',
    retirerAction: 'Retirer',
    retire: {
      titre: 'La double authentification est retirée',
      texte: 'Vos autres sessions ont été fermées.',
    },
    nePeutEtreRetire:
      'Vous agissez pour une juridiction ou pour le support\u00a0: elle ne peut pas être retirée. Si vous changez de téléphone, le support peut la remettre à zéro.',
    dejaActif: 'La double authentification est déjà activée',
  },
  miseEnPlace: {
    titre: 'Mettre en place la double authentification',
    etape1: 'Ajoutez Chorus Pro dans votre application',
    scanner: 'Dans l’application, choisissez d’ajouter un compte, puis visez ce code.',
    qr: 'Code à viser avec l’application d’authentification. La clé à saisir à la place est écrite dessous.',
    sinon:
      'Vous ne pouvez pas le viser\u00a0? Saisissez cette clé dans l’application (type\u00a0: basé sur l’heure)\u00a0:',
    etape2: 'Saisissez le code que l’application affiche',
    action: 'Activer',
  },
  codes: {
    titre: 'Vos codes de secours',
    active: 'La double authentification est activée. Vos autres sessions ont été fermées.',
    renouveles: 'Les codes précédents ne valent plus rien.',
    uneFois: 'Notez-les maintenant\u00a0: ils ne seront plus jamais affichés.',
    usage:
      'Le jour où votre téléphone manque, l’un d’eux remplace le code de l’application. Chacun ne sert qu’une fois. Imprimez cette page, ou gardez-les dans un gestionnaire de mots de passe.',
    legende: 'Codes de secours',
    action: 'Je les ai notés',
  },
  sessions: {
    titre: 'Sessions ouvertes',
    chapeau: 'Les navigateurs dans lesquels votre compte est ouvert en ce moment.',
    legende: 'Sessions ouvertes',
    navigateur: 'Navigateur',
    adresse: 'Adresse approchée',
    depuis: 'Ouverte le',
    vue: 'Vue pour la dernière fois le',
    action: 'Action',
    celleCi: 'Cette session',
    fermer: 'Fermer',
    fermee: 'La session est fermée',
    complement: (navigateur: string, depuis: string): string =>
      `la session ${navigateur} ouverte le ${depuis}`,
    fermerAutres: 'Fermer toutes les autres',
    autresFermees: 'Les autres sessions sont fermées',
    seule: 'C’est la seule session ouverte.',
    inconnu: 'Navigateur inconnu',
    adresseInconnue: 'Inconnue',
    sous: (navigateur: string, systeme: string): string => `${navigateur} sous ${systeme}`,
    conseil: 'Vous ne reconnaissez pas l’une d’elles\u00a0? Fermez-la, puis changez de mot de passe.',
  },
  adresse: {
    titre: 'Adresse de connexion',
    chapeau:
      'Les deux adresses confirment le changement\u00a0: un lien part à l’ancienne et à la nouvelle. D’ici là, vous vous connectez comme avant.',
    actuelle: 'Adresse actuelle',
    demander: 'Demander le changement',
    demande: {
      titre: 'Consultez vos deux messageries',
      texte: 'Un lien vient de partir à chacune des deux adresses. Il est valable 60\u00a0minutes.',
    },
    enCours: 'Changement en cours',
    nouvelle: 'Nouvelle adresse',
    demandeLe: 'Demandé le',
    parAncienne: 'Confirmation depuis l’adresse actuelle',
    parNouvelle: 'Confirmation depuis la nouvelle adresse',
    attendue: 'Attendue',
    faite: 'Faite',
    annuler: 'Annuler le changement',
    annule: 'Le changement est annulé',
    autre: 'Demander un autre changement',
  },
  confirmation: {
    titre: 'Changement d’adresse de connexion',
    ancienne: (ancienne: string, nouvelle: string): string =>
      `L’adresse de connexion de votre compte Chorus Pro, ${ancienne}, deviendrait ${nouvelle}.`,
    nouvelle: (nouvelle: string): string =>
      `${nouvelle} deviendrait l’adresse de connexion d’un compte Chorus Pro.`,
    deux: 'Le changement ne se fait que si les deux adresses le confirment.',
    confirmer: 'Confirmer le changement',
    refuser: 'Refuser',
    suites: {
      REFUSE: {
        titre: 'Le changement est refusé',
        texte:
          'Rien n’a changé. Si vous n’étiez pas à l’origine de la demande, choisissez un nouveau mot de passe.',
      },
      ATTEND_L_AUTRE: {
        titre: 'Votre confirmation est enregistrée',
        texte:
          'Il reste à confirmer depuis l’autre adresse, par le lien qui y a été envoyé. D’ici là, rien ne change.',
      },
      FAIT: {
        titre: 'L’adresse de connexion est changée',
        texte: 'Connectez-vous désormais avec la nouvelle adresse. Les autres sessions ont été fermées.',
      },
      INDISPONIBLE: {
        titre: 'Le changement n’a pas pu être fait',
        texte:
          'Un compte a été ouvert entre-temps avec cette adresse. Rien n’a changé\u00a0: demandez le changement vers une autre adresse.',
      },
    },
    accueil: 'Aller à la page d’accueil',
  },
  contact: {
    titre: 'Adresse de contact',
    texte: (adresse: string): string =>
      `${adresse} recevra les notifications de suivi d’un compte Chorus Pro.`,
    action: 'Confirmer cette adresse',
    faite: 'Votre adresse de contact est confirmée',
    faiteTexte: 'Elle recevra désormais les notifications de suivi.',
  },
  lienPerime: {
    titre: 'Ce lien n’est plus valable',
    explication:
      'Un lien sert une seule fois, pendant 60\u00a0minutes, et un lien plus récent le remplace. Si vous venez de répondre, votre réponse est enregistrée.',
  },
  fermeture: {
    titre: 'Fermer mon compte',
    chapeau: 'Plus personne ne pourra s’en servir pour se connecter.',
    consequences: [
      'Toutes vos sessions sont fermées tout de suite.',
      'Vos rattachements aux structures prennent fin.',
      'Ce que vous avez déposé reste conservé dix ans, comme la loi le demande, et reste visible de vos structures.',
      'Le support peut rouvrir le compte si vous le demandez.',
    ],
    obstacles: 'Ce qui empêche la fermeture',
    regler: 'Régler ce point',
    action: 'Fermer définitivement mon compte',
    faite: { titre: 'Votre compte est fermé', texte: 'Un message le confirme à votre adresse de connexion.' },
  },
};

export type TextesSecurite = typeof fr;
