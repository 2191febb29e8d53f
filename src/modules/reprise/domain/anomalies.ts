/** What happened because of an anomaly. */
export const CONSEQUENCES = {
  LIGNE_ECARTEE: 'La ligne n’est pas reprise.',
  VALEUR_OMISE: 'La ligne est reprise sans cette valeur.',
  VALEUR_TRONQUEE: 'La ligne est reprise, le texte est coupé à la longueur permise.',
  GARDE_TEL_QUEL: 'La ligne est reprise telle qu’elle est.',
  ACCES_FERME: 'La ligne est reprise, l’accès est fermé comme sous le statut INACTIF.',
  TYPE_AUTRE: 'La pièce est reprise sous le type «\u00a0Autre pièce\u00a0».',
  PIECE_OMISE: 'La pièce n’est pas reprise, le reste l’est.',
  STRUCTURE_SANS_SIRET: 'La structure est reprise sans SIRET, avec un identifiant provisoire.',
  STRUCTURES_REUNIES: 'Une seule structure est créée, avec les deux historiques.',
  CATEGORIE_AUTRE: 'La catégorie «\u00a0Autres prestataires\u00a0» est retenue.',
  ROLE_ATTRIBUE: 'La personne devient gestionnaire principal.',
  ROLE_RETIRE: 'La personne devient gestionnaire secondaire.',
  STRUCTURE_INACTIVE: 'La structure est reprise inactive, sans gestionnaire principal.',
  STRUCTURE_DISTINCTE:
    'Le fournisseur devient une autre structure, avec son historique\u00a0; les accès à la précédente restent ouverts.',
  STRUCTURE_ACTIVE: 'La structure est reprise active, sans restriction.',
  NON_REPRIS: 'Rien n’est repris\u00a0: la règle de reprise ne le demande pas.',
  ADRESSE_GARDEE: 'Le compte garde l’adresse qu’il avait.',
  GARDE_ICI: 'Ce qui est sur Chorus Pro est conservé.',
} as const;

export type Consequence = keyof typeof CONSEQUENCES;

/** What may be found in an export, in the order of the report. */
export const ANOMALIES = {
  NOMBRE_DE_COLONNES: 'Le nombre de colonnes n’est pas celui de l’en-tête.',
  GUILLEMETS: 'Un guillemet n’est pas fermé, ou est suivi d’autre chose que d’un point-virgule.',
  ENCODAGE: 'Des octets ne se lisent pas dans l’encodage annoncé.',
  VALEUR_OBLIGATOIRE: 'Une valeur obligatoire manque.',
  DATE_ILLISIBLE: 'La date ne se lit pas (jj/mm/aaaa, ou jj/mm/aaaa hh:mm:ss).',
  NOMBRE_ILLISIBLE: 'Le nombre ne se lit pas.',
  CODE_INCONNU: 'Le code n’est pas de ceux du format.',
  TEXTE_TROP_LONG: 'Le texte est plus long que permis.',
  IDENTIFIANT_INTERDIT: 'L’identifiant ressemble à un numéro de sécurité sociale, qui ne peut être gardé.',
  SIRET_INVALIDE: 'Le SIRET n’est pas valide.',
  IBAN_INVALIDE: 'L’IBAN n’est pas valide.',
  BIC_INVALIDE: 'Le BIC n’est pas valide.',
  COURRIEL_INVALIDE: 'L’adresse électronique n’est pas valide.',
  EMPREINTE_ILLISIBLE: 'L’empreinte SHA-256 ne se lit pas.',
  CHEMIN_INTERDIT: 'Le chemin de la pièce sort du dossier des pièces.',
  COLONNE_IGNOREE: 'La colonne n’est pas du format.',
  IDENTIFIANT_REPETE: 'L’identifiant a déjà servi plus haut dans le fichier.',
  REFERENCE_INCONNUE: 'L’objet désigné ne figure pas dans l’export, ou n’a pas pu être lu.',
  TOTAL_DES_LIGNES: 'La somme des lignes n’est pas le montant hors taxes du mémoire.',
  TOTAL_TTC: 'Le montant toutes taxes comprises n’est pas la somme du hors taxes, de la TVA et des débours.',
  PIECE_ABSENTE: 'Le fichier de la pièce manque.',
  PIECE_ALTEREE: 'Le fichier de la pièce n’a pas l’empreinte annoncée.',
  JURIDICTION_INCONNUE: 'La juridiction n’est pas reconnue dans le référentiel.',
  NUMERO_REPETE: 'Le numéro est déjà porté par un autre mémoire.',
  NUMERO_TROP_HAUT:
    'Le numéro est trop haut pour que la numérotation nationale continue au-delà\u00a0: un dépôt pourrait le porter un jour.',
  SIRET_PARTAGE: 'Deux fournisseurs ont le même SIRET.',
  PRINCIPAL_ABSENT: 'Aucun gestionnaire principal n’est désigné.',
  PRINCIPAUX_MULTIPLES: 'Plusieurs gestionnaires principaux sont désignés.',
  FOURNISSEUR_RESTREINT: 'Le fournisseur avait le statut RESTREINT.',
  UTILISATEUR_SANS_MEMOIRE: 'L’utilisateur n’a saisi aucun mémoire.',
  FOURNISSEUR_SANS_MEMOIRE: 'Aucun mémoire n’a été saisi pour ce fournisseur.',
  ADRESSE_PRISE: 'L’adresse est déjà celle d’un autre compte.',
  COMPTE_PARTAGE:
    'Plusieurs utilisateurs ont le même compte, et l’export leur donne maintenant des adresses différentes.',
  SIRET_CHANGE: 'Le SIRET n’est plus celui de la structure qu’une reprise avait retenue.',
  DEJA_ICI: 'L’objet était sur Chorus Pro avant la reprise.',
  MODIFIE_ICI: 'L’objet a été modifié sur Chorus Pro depuis sa reprise.',
} as const;

export type CodeAnomalie = keyof typeof ANOMALIES;
