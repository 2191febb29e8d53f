/** Letters about the account. The English catalogue has the same shape, or does not compile. */
export const fr = {
  bonjour: (prenom: string, nom: string): string => `Bonjour ${prenom} ${nom},`,
  activation: {
    sujet: 'Activez votre compte Chorus Pro',
    titre: 'Activez votre compte',
    invitation: 'Un compte Chorus Pro · Frais de justice a été demandé pour cette adresse électronique.',
    lien: (minutes: number): string =>
      `Pour l’activer, choisissez votre mot de passe\u00a0: le lien ci-dessous est valable ${minutes}\u00a0minutes et ne sert qu’une fois.`,
    sinon: 'Si vous n’êtes pas à l’origine de cette demande, ne faites rien\u00a0: le compte restera fermé.',
    action: 'Activer mon compte',
  },
  dejaConnu: {
    sujet: 'Vous avez déjà un compte Chorus Pro',
    titre: 'Vous avez déjà un compte',
    constat:
      'La création d’un compte, ou un nouveau lien d’activation, vient d’être demandée pour cette adresse électronique. Votre compte existe déjà et il est actif.',
    connexion: 'Si la demande vient de vous, connectez-vous avec votre mot de passe habituel.',
    oubli: (url: string): string =>
      `Vous ne vous en souvenez plus\u00a0? Choisissez-en un autre ici\u00a0: ${url}`,
    sinon: 'Si la demande ne vient pas de vous, ne faites rien\u00a0: votre compte n’a pas changé.',
    action: 'Se connecter',
  },
  verrouillage: {
    sujet: 'Votre compte Chorus Pro est verrouillé pour une heure',
    titre: 'Votre compte est verrouillé pour une heure',
    constat: (moment: string): string =>
      `Cinq mots de passe ou codes erronés ont été saisis de suite pour votre compte. Par précaution, il est verrouillé jusqu’au ${moment}\u00a0; il se rouvrira tout seul.`,
    oubli: 'Vous pouvez aussi le rouvrir tout de suite en choisissant un nouveau mot de passe.',
    sinon: 'Si ces essais ne viennent pas de vous, choisissez un nouveau mot de passe.',
    action: 'Choisir un nouveau mot de passe',
  },
  reinitialisation: {
    sujet: 'Choisissez un nouveau mot de passe Chorus Pro',
    titre: 'Choisissez un nouveau mot de passe',
    invitation: 'Un nouveau mot de passe a été demandé pour votre compte.',
    lien: (minutes: number): string =>
      `Le lien ci-dessous est valable ${minutes}\u00a0minutes et ne sert qu’une fois. Vos sessions ouvertes seront fermées.`,
    sinon:
      'Si vous n’êtes pas à l’origine de cette demande, ne faites rien\u00a0: votre mot de passe actuel reste valable.',
    action: 'Choisir mon mot de passe',
  },
  estFerme: {
    sujet: 'Votre compte Chorus Pro est fermé',
    titre: 'Votre compte est fermé',
    constat:
      'Un lien, ou un nouveau compte, vient d’être demandé pour cette adresse électronique. Elle est celle d’un compte qui a été fermé.',
    rouvrir: 'Pour le retrouver, écrivez au support Chorus Pro\u00a0: il peut le rouvrir.',
    sinon: 'Si la demande ne vient pas de vous, ne faites rien\u00a0: le compte reste fermé.',
    action: 'Aller à la page d’accueil',
  },
  motDePasseChange: {
    sujet: 'Votre mot de passe Chorus Pro a été modifié',
    titre: 'Votre mot de passe a été modifié',
    constat: (moment: string): string =>
      `Le mot de passe de votre compte a été modifié le ${moment}. Vos autres sessions ont été fermées.`,
    sinon: 'Si cette modification ne vient pas de vous, choisissez tout de suite un nouveau mot de passe.',
    action: 'Choisir un nouveau mot de passe',
  },
};

export type TextesDesCourriers = typeof fr;
