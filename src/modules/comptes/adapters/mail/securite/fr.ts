/** Letters about the account's safety. The English catalogue has the same shape, or does not compile. */
export const fr = {
  bonjour: (prenom: string, nom: string): string => `Bonjour ${prenom} ${nom},`,
  lien: (minutes: number): string =>
    `Le lien ci-dessous est valable ${minutes}\u00a0minutes et ne sert qu’une fois.`,
  pasVous:
    'Si vous n’en êtes pas à l’origine, choisissez tout de suite un nouveau mot de passe, puis écrivez au support.',
  choisirMotDePasse: 'Choisir un nouveau mot de passe',
  secondFacteurActive: {
    sujet: 'La double authentification de votre compte Chorus Pro est activée',
    titre: 'La double authentification est activée',
    constat: (moment: string): string =>
      `Depuis le ${moment}, un code de votre application est demandé après votre mot de passe. Vos autres sessions ont été fermées.`,
    conseil: 'Gardez vos codes de secours en lieu sûr\u00a0: ils servent le jour où le téléphone manque.',
  },
  secondFacteurRetire: {
    sujet: 'La double authentification de votre compte Chorus Pro est retirée',
    titre: 'La double authentification est retirée',
    constat: (moment: string): string =>
      `La double authentification de votre compte a été retirée le ${moment}\u00a0: le mot de passe suffit désormais pour entrer. Vos autres sessions ont été fermées.`,
    parLeSupport: (moment: string): string =>
      `Le support Chorus Pro a retiré la double authentification de votre compte le ${moment}, sur justificatif. Toutes vos sessions ont été fermées. Remettez-la en place à votre prochaine connexion.`,
  },
  codesDeSecoursRenouveles: {
    sujet: 'Les codes de secours de votre compte Chorus Pro ont été renouvelés',
    titre: 'Vos codes de secours ont été renouvelés',
    constat: (moment: string): string =>
      `Dix nouveaux codes de secours ont été affichés le ${moment}. Les précédents ne valent plus rien.`,
  },
  codeDeSecoursUtilise: {
    sujet: 'Un code de secours de votre compte Chorus Pro a servi',
    titre: 'Un code de secours a servi',
    constat: (moment: string): string =>
      `Une connexion à votre compte a été faite le ${moment} avec un code de secours.`,
    restants: (nombre: number): string =>
      nombre === 0
        ? 'Il ne vous en reste aucun\u00a0: affichez-en de nouveaux dans Mon compte.'
        : nombre === 1
          ? 'Il vous en reste un\u00a0: affichez-en de nouveaux dans Mon compte.'
          : `Il vous en reste ${nombre}.`,
  },
  changementDemande: {
    sujet: 'Confirmez le changement d’adresse de votre compte Chorus Pro',
    titre: 'Confirmez le changement d’adresse',
    constat: (nouvelle: string): string =>
      `Il a été demandé que l’adresse de connexion de votre compte devienne ${nouvelle}. Les deux adresses doivent confirmer\u00a0; d’ici là, rien ne change.`,
    refus: 'Si vous n’en êtes pas à l’origine, ouvrez le lien et refusez, puis changez de mot de passe.',
    action: 'Confirmer ou refuser',
  },
  changementAConfirmer: {
    sujet: 'Confirmez votre adresse pour Chorus Pro',
    titre: 'Confirmez cette adresse',
    constat:
      'Il a été demandé que cette adresse électronique devienne l’adresse de connexion d’un compte Chorus Pro · Frais de justice.',
    refus: 'Si vous n’en êtes pas à l’origine, ne faites rien, ou ouvrez le lien et refusez.',
    action: 'Confirmer ou refuser',
  },
  adresseConvoitee: {
    sujet: 'Votre adresse a été demandée pour un autre compte Chorus Pro',
    titre: 'Votre adresse a été demandée pour un autre compte',
    constat:
      'Une personne connectée a demandé que cette adresse électronique devienne l’adresse de connexion de son compte. Elle est déjà la vôtre\u00a0: rien n’a changé.',
    doublon:
      'Si vous avez deux comptes, fermez d’abord celui que vous n’utilisez plus, puis écrivez au support.',
    action: 'Aller à la page d’accueil',
  },
  changementAbandonne: {
    sujet: 'Le changement d’adresse de votre compte Chorus Pro est abandonné',
    titre: 'Le changement d’adresse est abandonné',
    par: {
      ANCIENNE: (nouvelle: string): string =>
        `Le changement vers ${nouvelle} a été refusé depuis cette adresse. Votre adresse de connexion reste la même.`,
      NOUVELLE: (nouvelle: string): string =>
        `Le changement vers ${nouvelle} a été refusé depuis cette autre adresse. Votre adresse de connexion reste la même.`,
      PERSONNE: (nouvelle: string): string =>
        `Le changement vers ${nouvelle} a été annulé depuis votre compte. Votre adresse de connexion reste la même.`,
    },
  },
  adresseChangee: {
    sujet: 'L’adresse de connexion de votre compte Chorus Pro a changé',
    titre: 'Votre adresse de connexion a changé',
    constat: (ancienne: string, nouvelle: string, moment: string): string =>
      `Depuis le ${moment}, vous vous connectez avec ${nouvelle}, et non plus avec ${ancienne}. Vos autres sessions ont été fermées.`,
    pasVous: 'Si vous n’en êtes pas à l’origine, écrivez tout de suite au support Chorus Pro.',
    action: 'Se connecter',
  },
  contactAVerifier: {
    sujet: 'Confirmez votre adresse de contact pour Chorus Pro',
    titre: 'Confirmez votre adresse de contact',
    constat:
      'Cette adresse électronique a été donnée comme adresse de contact d’un compte Chorus Pro · Frais de justice. Elle recevra les notifications de suivi une fois confirmée.',
    sinon:
      'Si vous n’en êtes pas à l’origine, ne faites rien\u00a0: aucune notification ne vous sera envoyée.',
    action: 'Confirmer cette adresse',
  },
  compteFerme: {
    sujet: 'Votre compte Chorus Pro est fermé',
    titre: 'Votre compte est fermé',
    constat: (moment: string): string =>
      `Vous avez fermé votre compte le ${moment}. Plus personne ne peut s’en servir pour se connecter.`,
    conservation:
      'Ce qui a été déposé reste conservé dix ans, comme la loi le demande. Le support peut rouvrir le compte si vous le demandez.',
    pasVous: 'Si vous n’en êtes pas à l’origine, écrivez tout de suite au support Chorus Pro.',
    action: 'Aller à la page d’accueil',
  },
  compteDeverrouille: {
    sujet: 'Votre compte Chorus Pro est déverrouillé',
    titre: 'Votre compte est déverrouillé',
    constat: (moment: string): string =>
      `Le support a déverrouillé votre compte le ${moment}, sur justificatif. Vous pouvez vous connecter.`,
  },
  compteRouvert: {
    sujet: 'Votre compte Chorus Pro est rouvert',
    titre: 'Votre compte est rouvert',
    constat: (moment: string): string =>
      `Le support a rouvert votre compte le ${moment}, à votre demande. Vous vous connectez comme avant.`,
    rattachements: 'Vos rattachements aux structures sont à demander à nouveau.',
    action: 'Se connecter',
  },
};

export type TextesDeSecurite = typeof fr;
