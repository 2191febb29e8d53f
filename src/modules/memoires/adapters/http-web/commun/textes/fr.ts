/** Sentences that the prestataire's pages and those of the court share. The English catalogue has the same shape. */
export const fr = {
  relances: {
    titre: 'Relances',
    qui: (auteur: string, date: string): string => `${auteur}, le ${date}`,
    reponse: 'Réponse de la juridiction',
    avance: (etat: string): string => `Depuis, le mémoire a avancé\u00a0: ${etat}`,
    enAttente: 'En attente de la réponse de la juridiction.',
  },
  forclusion: {
    titre: 'Forclusion',
    restent: (jours: number): string =>
      jours === 0 ? 'Dernier jour' : jours === 1 ? '1\u00a0jour' : `${jours}\u00a0jours`,
    restentDetail: (limite: string): string =>
      `À déposer au plus tard le ${limite}\u00a0: un an après l’achèvement de la mission (article 800 du CPP).`,
    depassee: 'Délai dépassé',
    depasseeDetail: (limite: string): string =>
      `Le délai d’un an a pris fin le ${limite}. Vous pouvez tout de même déposer\u00a0: seul le magistrat taxateur peut constater la forclusion.`,
    deposeATemps: 'Déposé dans le délai',
    deposeATempsDetail: (limite: string): string =>
      `Le premier dépôt a arrêté le délai, qui courait jusqu’au ${limite}.`,
    deposeHorsDelai: 'Déposé après le délai',
    deposeHorsDelaiDetail: (limite: string): string =>
      `Le délai d’un an courait jusqu’au ${limite}. Seul le magistrat taxateur peut constater la forclusion.`,
  },
  regimesDansLaPhrase: {
    COSP: 'collaborateur occasionnel du service public',
    OPTION: 'collaborateur occasionnel ayant opté pour la TVA',
    ASSUJETTI: 'assujetti à la TVA',
    FRANCHISE: 'franchise en base de TVA',
    PERSONNE_PUBLIQUE: 'personne publique non assujettie',
  } as Readonly<Record<string, string>>,
  ibanMasque: (fin: string): string => `IBAN finissant par ${fin}`,
  regimes: {
    COSP: 'Collaborateur occasionnel du service public (COSP)',
    OPTION: 'COSP ayant opté pour la TVA',
    ASSUJETTI: 'Assujetti à la TVA',
    FRANCHISE: 'Franchise en base de TVA',
    PERSONNE_PUBLIQUE: 'Personne publique',
  } as Readonly<Record<string, string>>,
  natures: { PENALE: 'Procédure pénale', ASSIMILEE: 'Procédure assimilée (article R. 93 du CPP)' },
  problemes: {
    requis: {
      'entete.juridictionId': 'Indiquez la juridiction destinataire.',
      'entete.structureId': 'Indiquez la structure pour laquelle vous déposez.',
      'entete.serviceId': 'Choisissez le service de votre structure.',
      'entete.categorie': 'Choisissez votre catégorie de prestataire.',
      'entete.compteBancaireId': 'Choisissez les références bancaires sur lesquelles être payé.',
      'mission.typePrescription': 'Indiquez le type de prescription.',
      'mission.datePrescription': 'Indiquez la date de la prescription.',
      'mission.autorite': 'Indiquez l’autorité requérante.',
      'mission.numeroParquet': 'Indiquez le numéro de parquet, d’affaire ou de procès-verbal.',
      'mission.nature': 'Indiquez la nature de la procédure.',
      'mission.dateAchevement': 'Indiquez la date d’achèvement de la mission.',
      'lignes.libelle': 'indiquez la prestation.',
      'lignes.quantite': 'indiquez la quantité.',
      'lignes.prixUnitaire': 'indiquez le prix unitaire hors taxes.',
      'lignes.tauxTva': 'choisissez le taux de TVA.',
      'debours.libelle': 'indiquez ce qui a été payé.',
      'debours.montant': 'indiquez le montant.',
    } as Readonly<Record<string, string>>,
    requisDefaut: 'Ce champ est nécessaire au dépôt.',
    codeInconnu: {
      'entete.categorie':
        'Cette catégorie de prestataire n’existe plus\u00a0: choisissez la vôtre dans la liste.',
      'mission.typePrescription':
        'Ce type de prescription n’existe plus\u00a0: choisissez-en un autre dans la liste.',
      'lignes.tarifCode': 'ce tarif n’existe plus. Choisissez-en un autre, ou «\u00a0Prix libre\u00a0».',
      'lignes.unite': 'cette unité n’existe plus. Choisissez-en une autre dans la liste.',
    } as Readonly<Record<string, string>>,
    codeInconnuDefaut: 'Cette valeur n’existe plus\u00a0: choisissez-en une autre dans la liste.',
    typeDePieceInconnu: (nom: string): string =>
      `Le type de la pièce «\u00a0${nom}\u00a0» n’existe plus\u00a0: retirez-la, puis joignez-la sous un autre type.`,
    juridictionInconnue:
      'Cette juridiction n’est plus connue\u00a0: cherchez celle qui doit recevoir le mémoire, puis choisissez-la.',
    juridictionFermee:
      'Cette juridiction est fermée\u00a0: choisissez celle qui a repris ses affaires. Le greffe qui vous a désigné vous l’indique.',
    ligne: (numero: number): string => `Ligne ${numero}\u00a0: `,
    debours: (numero: number): string => `Débours ${numero}\u00a0: `,
    structureInactive:
      'Cette structure n’est plus active\u00a0: choisissez-en une autre, ou faites-la réactiver par son gestionnaire.',
    serviceInconnu: 'Ce service n’est plus proposé par la structure\u00a0: choisissez-en un autre.',
    compteBancaireInconnu: 'Ces références bancaires ne sont plus en vigueur\u00a0: choisissez-en d’autres.',
    jourAVenir: (jour: string): string => `Le ${jour} n’est pas encore passé\u00a0: corrigez la date.`,
    achevementAvantDebut: (debut: string): string =>
      `La mission ne peut pas être achevée avant son début, le ${debut}\u00a0: corrigez l’une des deux dates.`,
    engagementIllisible:
      'Le numéro d’engagement compte dix chiffres au plus\u00a0: corrigez-le, ou laissez-le vide.',
    aucuneLigne: 'Ajoutez au moins une prestation, un déplacement ou un débours.',
    totalNul: 'Le total du mémoire est nul\u00a0: vérifiez les quantités et les prix.',
    nul: 'la valeur est nulle. Corrigez-la, ou retirez la ligne.',
    negatif: 'la valeur ne peut pas être négative.',
    tauxInconnu: 'ce taux de TVA n’existe pas. Choisissez-en un dans la liste.',
    tarifHorsVigueur: (code: string): string =>
      `le tarif ${code} n’est pas en vigueur aux dates de la mission. Choisissez-en un autre, ou «\u00a0Prix libre\u00a0», ou corrigez les dates de la mission.`,
    exonerationRequise: 'choisissez l’article qui dispense cette ligne de TVA.',
    tvaSansObjet: (regime: string): string =>
      `de la TVA est demandée, alors que le régime fiscal de votre structure n’en prévoit pas (${regime}). Corrigez le taux, ou faites mettre à jour la fiche de la structure.`,
    exonerationContraire: (regime: string): string =>
      `l’article choisi pour dispenser de TVA ne correspond pas au régime fiscal de votre structure (${regime}). Corrigez-le, ou faites mettre à jour la fiche de la structure.`,
    ligneInconnue:
      'ce montant retenu ne vise aucune ligne du mémoire, ou la vise deux fois. Rechargez la page.',
    pieceManquante: (piece: string): string => `Joignez la pièce obligatoire\u00a0: ${piece}.`,
    uneAutrePiece: 'celle que demande votre catégorie',
    retenueSuperieure: (demande: string): string =>
      `le montant retenu ne peut pas dépasser le montant demandé, ${demande}.`,
    motifRequis: 'indiquez le motif de la réduction et expliquez-la en quelques mots.',
  },
};

export type TextesCommuns = typeof fr;
