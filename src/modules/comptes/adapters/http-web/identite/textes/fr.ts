/** Pages about FranceConnect and ProConnect. The English catalogue has the same shape, or does not compile. */
export const fr = {
  ou: 'ou',
  bouton: {
    verbe: 'S’identifier avec',
    questions: {
      FRANCECONNECT: 'Qu’est-ce que FranceConnect\u00a0?',
      PROCONNECT: 'Qu’est-ce que ProConnect\u00a0?',
    },
  },
  impossible: {
    titre: (fournisseur: string): string => `L’identification avec ${fournisseur} n’a pas abouti`,
    reessayer: (fournisseur: string): string => `Réessayer avec ${fournisseur}`,
    motDePasse: 'Se connecter avec un mot de passe',
    retourAuCompte: 'Revenir à mon compte',
  },
  perdue: {
    titre: 'Recommencez l’identification',
    texte: 'Elle a été interrompue, ou la page est restée ouverte trop longtemps. Rien n’a été fait.',
  },
  adresse: {
    titre: 'Confirmez votre adresse électronique',
    chapeau: (courriel: string): string =>
      `Un code de 8\u00a0chiffres vient de partir à ${courriel}. Gardez cette page ouverte et saisissez-le ici.`,
    champ: 'Code reçu par courriel',
    indice: '8\u00a0chiffres, valables 30\u00a0minutes.',
    action: 'Continuer',
    rienRecu: 'Rien reçu\u00a0? Regardez dans les courriers indésirables.',
    nouveau: 'Recevoir un autre code',
    nouveauParti: 'Un autre code vient de partir',
    demonstration: 'Sur ce site de démonstration, les messages se lisent ici.',
    lireLesCourriels: 'Lire les messages envoyés',
  },
  lier: {
    titre: (fournisseur: string): string => `Liez votre compte à ${fournisseur}`,
    chapeau:
      'Un compte existe déjà pour cette adresse. Saisissez son mot de passe\u00a0: il ne sera demandé que cette fois.',
    courriel: 'Adresse électronique de connexion',
    motDePasse: 'Mot de passe',
    action: 'Lier et se connecter',
    oubli: 'Mot de passe oublié, ou jamais choisi\u00a0?',
    oubliLien: 'Recevez un lien pour en choisir un',
    oubliSuite: (fournisseur: string): string => `, puis revenez avec ${fournisseur}.`,
    faite: (fournisseur: string) => ({
      titre: `Votre compte est lié à ${fournisseur}`,
      texte: 'La prochaine fois, vous entrerez directement.',
    }),
  },
  creer: {
    titre: 'Créer votre compte',
    chapeau: (fournisseur: string): string =>
      `Aucun compte n’existe encore pour cette adresse. Voici ce que ${fournisseur} nous a transmis\u00a0: votre compte sera ouvert avec ces informations.`,
    nom: 'Nom',
    prenom: 'Prénom',
    courriel: 'Adresse électronique de connexion',
    rienDAutre: (fournisseur: string): string =>
      `Rien d’autre n’est conservé, hormis le numéro par lequel ${fournisseur} vous désigne pour ce site. Il ne vous faut pas de mot de passe\u00a0; vous pourrez en choisir un plus tard.`,
    action: 'Créer mon compte',
    autreCompte: 'J’ai déjà un compte, avec une autre adresse',
    annuler: 'Annuler',
    faite: { titre: 'Votre compte est ouvert', texte: 'Bienvenue sur Chorus Pro.' },
  },
  deconnexion: {
    titre: 'Vous êtes déconnecté de Chorus Pro',
    chapeau: (fournisseur: string): string => `Votre session ${fournisseur} se termine à son tour.`,
    lien: (fournisseur: string): string => `Terminer ma session ${fournisseur}`,
    effectuee: 'Déconnexion effectuée',
    inachevee: (fournisseur: string) => ({
      titre: 'Vous êtes déconnecté de Chorus Pro',
      texte: `${fournisseur} ne répond pas\u00a0: fermez votre navigateur pour terminer aussi cette session.`,
    }),
  },
  mesIdentites: {
    titre: 'FranceConnect et ProConnect',
    monCompte: 'Mon compte',
    chapeau: 'Entrez sans mot de passe, avec une identité que vous avez déjà.',
    liee: 'Liée à votre compte',
    nonLiee: 'Non liée',
    adresse: 'Adresse chez ce fournisseur',
    depuis: 'Depuis le',
    vue: 'Dernière connexion par ce moyen',
    jamais: 'Aucune',
    lier: (fournisseur: string): string => `Lier ${fournisseur}`,
    delier: (fournisseur: string): string => `Délier ${fournisseur}`,
    sansMotDePasse: 'Votre compte n’a pas de mot de passe',
    sansMotDePasseTexte:
      'Cette identité est votre seul moyen d’entrer. Pour la délier ou en lier une autre, choisissez d’abord un mot de passe.',
    choisir: 'Recevoir un lien pour choisir un mot de passe',
    aucun: 'Aucun service d’identification n’est proposé sur ce site.',
    confirmer: (fournisseur: string): string => `Lier ${fournisseur} à mon compte`,
    confirmerChapeau: (courriel: string): string =>
      `Vous vous êtes identifié comme ${courriel}. Saisissez le mot de passe de votre compte Chorus Pro pour les lier.`,
    motDePasse: 'Mot de passe actuel',
    faite: (fournisseur: string): string => `${fournisseur} est lié à votre compte`,
    defaite: (fournisseur: string): string => `${fournisseur} n’ouvre plus votre compte`,
    carte: 'Entrer sans mot de passe, avec une identité que vous avez déjà.',
    voir: 'Gérer ces identités',
  },
};

export type TextesIdentite = typeof fr;
