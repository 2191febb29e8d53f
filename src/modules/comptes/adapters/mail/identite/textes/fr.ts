/** Letters about FranceConnect and ProConnect. The English catalogue has the same shape, or does not compile. */
export const fr = {
  bonjour: (prenom: string, nom: string): string => `Bonjour ${prenom} ${nom},`,
  preuve: {
    sujet: (code: string): string => `${code} est votre code Chorus Pro`,
    titre: 'Confirmez votre adresse électronique',
    code: (code: string): string => `Votre code\u00a0: ${code}`,
    duree: (minutes: number): string =>
      `Saisissez-le sur la page restée ouverte. Il est valable ${minutes}\u00a0minutes.`,
    sinon: 'Si vous n’avez rien demandé, ne faites rien et ne donnez ce code à personne.',
  },
  liee: {
    sujet: (fournisseur: string): string => `${fournisseur} ouvre désormais votre compte Chorus Pro`,
    titre: (fournisseur: string): string => `Votre compte s’ouvre avec ${fournisseur}`,
    constat: (fournisseur: string, moment: string): string =>
      `Une identité ${fournisseur} a été liée à votre compte le ${moment}. Vous pouvez désormais entrer sans votre mot de passe.`,
    sinon: (fournisseur: string): string =>
      `Si cette liaison ne vient pas de vous, déliez ${fournisseur} dans Mon compte et choisissez tout de suite un nouveau mot de passe.`,
    action: 'Voir mes identités liées',
  },
  deliee: {
    sujet: (fournisseur: string): string => `${fournisseur} n’ouvre plus votre compte Chorus Pro`,
    titre: (fournisseur: string): string => `Votre compte ne s’ouvre plus avec ${fournisseur}`,
    constat: (fournisseur: string, moment: string): string =>
      `L’identité ${fournisseur} a été séparée de votre compte le ${moment}. Vous entrez avec votre mot de passe.`,
    sinon: 'Si ce changement ne vient pas de vous, choisissez tout de suite un nouveau mot de passe.',
    action: 'Choisir un nouveau mot de passe',
  },
};

export type TextesCourriersIdentite = typeof fr;
