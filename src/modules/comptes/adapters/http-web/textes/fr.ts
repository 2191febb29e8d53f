/** Pages about accounts. The English catalogue has the same shape, or does not compile. */
export const fr = {
  champs: {
    courriel: 'Adresse électronique de connexion',
    courrielConfirme: 'Confirmez l’adresse électronique de connexion',
    motDePasse: 'Mot de passe',
    nouveauMotDePasse: 'Nouveau mot de passe',
    confirmation: 'Confirmez le mot de passe',
    motDePasseActuel: 'Mot de passe actuel',
    nom: 'Nom',
    prenom: 'Prénom',
    courrielContact: 'Adresse électronique de contact',
    langue: 'Langue',
  },
  indices: {
    courriel: 'Elle vous identifie et reçoit les messages de sécurité. Par exemple, prenom.nom@exemple.fr.',
    courrielContact:
      'Facultatif. Elle reçoit les notifications de suivi\u00a0; à défaut, elles vont à l’adresse de connexion.',
    motDePasse:
      '12\u00a0caractères au moins, sans votre nom ni votre adresse. Quatre mots sans rapport entre eux font un bon mot de passe.',
    langue: 'Celle des pages et des messages que vous recevez.',
  },
  langues: { fr: 'Français', en: 'English' },
  actions: {
    seConnecter: 'Se connecter',
    oubli: 'Mot de passe oublié\u00a0?',
    creer: 'Créer votre compte',
    retourConnexion: 'Revenir à la connexion',
  },
  accueil: {
    titre: 'Chorus Pro, pour vos frais de justice',
    chapeau:
      'Interprètes, experts, laboratoires, avocats, délégués\u00a0: déposez vos mémoires, suivez-les jusqu’au paiement.',
    dejaUnCompte: 'Vous avez déjà un compte\u00a0?',
    nouveau: 'Vous êtes nouveau sur Chorus Pro\u00a0?',
    nouveauTexte: 'Le compte est gratuit. Il vous faut\u00a0:',
    nouveauEtapes: [
      'une adresse électronique personnelle\u00a0;',
      'l’identifiant de votre structure (SIRET), si vous en avez un\u00a0;',
      'vos coordonnées bancaires, pour le paiement.',
    ],
    actualites: 'Actualités',
    rechercher: 'Rechercher une structure publique',
    rechercherTexte:
      'Trouvez la juridiction à laquelle adresser un mémoire\u00a0: par son nom, sa ville ou son code postal.',
    rechercherAction: 'Rechercher',
    nouvelles: [
      {
        titre: 'L’espace Mémoires de frais de justice est ouvert',
        texte: 'Le mémoire se saisit en quatre étapes, et le brouillon s’enregistre à chacune.',
      },
      {
        titre: 'Un an pour déposer',
        texte:
          'Un mémoire se dépose dans l’année qui suit l’achèvement de la mission. Le délai restant s’affiche pendant la saisie.',
      },
      {
        titre: 'Un accusé de dépôt pour chaque mémoire',
        texte: 'Il porte le numéro, la date, les montants et l’empreinte des pièces jointes.',
      },
    ],
  },
  connexion: {
    titre: 'Se connecter',
    pourContinuer: 'Connectez-vous pour ouvrir la page demandée.',
    dejaConnecte: {
      titre: 'Votre session est déjà ouverte',
      texte: 'Pour utiliser un autre compte, déconnectez-vous d’abord.',
    },
    deconnecte: 'Déconnexion effectuée',
    refusee: 'Connexion refusée',
    pasDeCompte: 'Vous n’avez pas encore de compte\u00a0?',
  },
  creation: {
    titre: 'Créer votre compte',
    chapeau:
      'Un lien d’activation sera envoyé à l’adresse de connexion. Vous choisirez alors votre mot de passe.',
    identifiants: 'Adresse de connexion',
    identite: 'Vous',
    action: 'Créer mon compte',
  },
  merci: {
    titre: 'Consultez votre messagerie',
    envoye:
      'Un message vient de partir à l’adresse de connexion indiquée. Il contient un lien valable 60\u00a0minutes.',
    rienRecu: 'Rien reçu\u00a0?',
    conseils: [
      'Comptez deux minutes, et regardez dans les courriers indésirables.',
      'Vérifiez l’adresse saisie\u00a0: une faute de frappe envoie le lien ailleurs.',
      'Passé ce délai, demandez un nouveau lien.',
    ],
    renvoyer: 'Demander un nouveau lien',
    demonstration: 'Sur ce site de démonstration, les messages se lisent ici.',
    lireLesCourriels: 'Lire les messages envoyés',
  },
  renvoi: {
    titre: 'Recevoir un nouveau lien d’activation',
    chapeau:
      'Indiquez l’adresse de connexion donnée à la création du compte. Le lien précédent cessera d’être valable.',
    action: 'Envoyer le lien',
  },
  activation: {
    titre: 'Choisissez votre mot de passe',
    chapeau: 'Votre adresse est confirmée. Vérifiez votre nom, puis choisissez votre mot de passe.',
    action: 'Activer mon compte',
    faite: { titre: 'Votre compte est activé', texte: 'Bienvenue sur Chorus Pro.' },
  },
  oubli: {
    titre: 'Mot de passe oublié',
    chapeau:
      'Indiquez votre adresse de connexion\u00a0: un lien pour choisir un nouveau mot de passe y sera envoyé.',
    action: 'Envoyer le lien',
  },
  oubliEnvoye: {
    titre: 'Consultez votre messagerie',
    envoye:
      'Si un compte existe pour l’adresse indiquée, un message vient d’y partir. Il contient un lien valable 60\u00a0minutes.',
  },
  reinitialisation: {
    titre: 'Choisissez un nouveau mot de passe',
    chapeau: 'Vos sessions ouvertes seront fermées sur tous vos appareils.',
    action: 'Enregistrer le mot de passe',
    faite: {
      titre: 'Votre mot de passe est enregistré',
      texte: 'Connectez-vous avec ce nouveau mot de passe.',
    },
  },
  lienPerime: {
    titre: 'Ce lien n’est plus valable',
    explication:
      'Un lien sert une seule fois, pendant 60\u00a0minutes, et un lien plus récent le remplace. Rien n’a été modifié.',
    dejaFait: 'Si vous venez de choisir votre mot de passe, connectez-vous.',
    nouveauLien: 'Demander un nouveau lien',
  },
  monCompte: {
    titre: 'Mon compte',
    informations: 'Mes informations personnelles',
    depuis: 'Compte ouvert le',
    enregistrer: 'Enregistrer',
    enregistre: 'Vos informations sont enregistrées',
    motDePasse: 'Mot de passe',
    changer: 'Modifier le mot de passe',
    change: { titre: 'Votre mot de passe est modifié', texte: 'Vos autres sessions ont été fermées.' },
    rattachements: 'Mes rattachements aux structures',
    rattachementsTexte: 'Les structures pour lesquelles vous agissez, et vos demandes en cours.',
    voirRattachements: 'Voir mes rattachements',
    pieces: 'Pièces jointes',
    piecesTexte:
      'Les documents que vous joignez souvent à vos mémoires\u00a0: ils sont proposés à l’étape Pièces jointes.',
    voirPieces: 'Gérer mes pièces jointes',
    voirAbonnements: 'Voir mes abonnements aux espaces',
  },
};

export type TextesComptes = typeof fr;
