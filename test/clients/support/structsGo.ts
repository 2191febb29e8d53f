import type { StructGo } from './decoderGo.ts';

const textes = (noms: string): StructGo =>
  Object.fromEntries(noms.split(' ').map((nom) => [nom, 'string'] as const));

const entiers = (noms: string, type: 'int32' | 'int64' = 'int64'): StructGo =>
  Object.fromEntries(noms.split(' ').map((nom) => [nom, type] as const));

const nombres = (noms: string): StructGo =>
  Object.fromEntries(noms.split(' ').map((nom) => [nom, 'float32'] as const));

const booleens = (noms: string): StructGo =>
  Object.fromEntries(noms.split(' ').map((nom) => [nom, 'bool'] as const));

export const JETON: StructGo = { ...textes('access_token token_type scope'), expires_in: 'int16' };

export const ERREUR: StructGo = { codeRetour: 'int32', libelle: 'string' };

export const ENVELOPPE: StructGo = ERREUR;

export const SANTE: StructGo = { ...textes('body statusCode'), statusCodeValue: 'int64' };

const PAGE: StructGo = entiers('nbResultatsParPage pageCourante pages total');

/** Services of `transverses`: what is sent, and the list that comes back. */
export const REFERENTIELS: readonly (readonly [string, unknown, StructGo])[] = [
  ['recuperer/devises', { codeLangue: 'fr' }, { listeDevises: [textes('codeDevise libelleDevise')] }],
  ['recuperer/pays', { codeLangue: 'fr' }, { listePays: [textes('codePays libellePays')] }],
  [
    'recuperer/tauxtva',
    {},
    { listeTauxTva: [{ ...textes('codeTauxTva libelleTauxTva'), valeurTauxTva: 'float32' }] },
  ],
  [
    'recuperer/motifs/exonerationtva',
    { codeLangue: 'fr' },
    { listeMotifsExonerationTva: [textes('codeMotifExonerationTva libelleMotifExonerationTva')] },
  ],
  ['recuperer/modedepot', {}, { listeModeDepot: [textes('modeDepot')] }],
  ['recuperer/modereglements', {}, { listeModePaiement: [textes('modePaiement')] }],
  [
    'recuperer/cadrefacturation',
    { typeDemandePaiement: 'MEMOIRE_JUSTICE' },
    { listeCadreFacturation: [textes('codeCadreFacturation')] },
  ],
  ['recuperer/typedp', {}, { listeTypeDemandePaiement: [textes('typeDemandePaiement')] }],
  [
    'recuperer/etat/typedp',
    { typeDemandePaiement: 'MEMOIRE_JUSTICE' },
    { listeEtatDemandePaiement: [textes('etatDemandePaiement')] },
  ],
  [
    'recuperer/typespj',
    { codeLangue: 'fr', typeObjet: 'MEMOIRE' },
    {
      listeTypePieceJointe: [
        {
          ...textes('codeTypePieceJointe libelleTypePieceJointe typeObjet'),
          idTypePieceJointe: 'int64',
        },
      ],
    },
  ],
  [
    'recuperer/structures/actives/fournisseur',
    {},
    { listeStructures: [{ ...textes('designationStructure identifiant'), idStructureCPP: 'int64' }] },
  ],
  [
    'rechercher/destinataire',
    { nomVilleCodePostal: 'Lyon' },
    {
      listeDestinataires: [
        { ...textes('siret nomDestinataire adresseCodePostal adresseVille'), idStructureCPP: 'int64' },
      ],
      parametresRetour: PAGE,
    },
  ],
];

export const STRUCTURES: StructGo = {
  listeStructures: [
    {
      ...textes('designationStructure identifiantStructure statut typeIdentifiantStructure'),
      idStructureCPP: 'int64',
    },
  ],
  parametresRetour: PAGE,
};

const ADRESSE = textes(
  'adresse codePostal complementAdresse1 complementAdresse2 fax indicatifFax indicatifTelephone pays telephone ville',
);

export const STRUCTURE: StructGo = {
  adressePostaleDuSiege: ADRESSE,
  informationGenerales: {
    ...textes(
      'emailStructure identifiantStructure libelleStructure nomStructure numeroRcsStructure numeroTVA prenomStructure raisonSocialeStructure structurePriveePublique typeIdentifiantStructure',
    ),
    ...entiers('idStructureCPP idStructureOrigine'),
    dateExpirationMotPasseCompteTech: 'Time',
    estValideurDeleguee: 'bool',
    listeStructureDupliquees: [{ structureDupliquee: 'int64' }],
  },
  parametres: booleens(
    'codeServiceDoitEtreRenseigne connexionEDI estMoaUniquement estValideurDelegue gestionNumeroEJOuCodeService getaMoa nonDiffusibleInsee numeroEJDoitEtreRenseigne recevoirDonneesViaEDI statutMiseEnPaiementNestPasRemonte',
  ),
};

export const SERVICES: StructGo = {
  listeServices: [
    { ...textes('codeService libelleService statutService'), estActif: 'bool', idService: 'int64' },
  ],
  parametresRetour: PAGE,
};

export const RATTACHEMENTS_DE_SERVICES: StructGo = {
  ...textes('designationStructure identifiantStructure'),
  idStructure: 'int64',
  premierService: 'bool',
  listeServices: [
    {
      ...textes('codeService commentaire nomService statutRattachement'),
      ...entiers('idRattachement idService'),
      dateDebut: 'Time',
      dateFin: 'Time',
    },
  ],
  parametresRetour: PAGE,
};

export const RATTACHEMENTS: StructGo = {
  listeStructureRattachement: [
    {
      ...textes(
        'designationStructure identifiantStructure roleUtilisateur statutRattachementStructure statutUtilisateur typeIdentifiantStructure',
      ),
      ...entiers('idRattachementStructure idStructure'),
      listeServicesRattache: [
        {
          ...textes('codeService libelleService statutRattachementService statutService'),
          ...entiers('idRattachementService idService'),
          dateDbtService: 'Datetime',
          dateFinService: 'Datetime',
          estActif: 'bool',
        },
      ],
    },
  ],
  parametresRetour: PAGE,
};

export const FACTURES_DE_FOURNISSEUR: StructGo = {
  listeFactures: [
    {
      ...textes(
        'codeDestinataire codeFournisseur commentaireEtatCourant designationDestinataire designationFournisseur devise modeDepot numeroFacture statut typeDemandePaiement typeFacture typeIdentifiantFournisseur nomPrenomUtilisateurCreateur numeroFluxDepot',
      ),
      ...entiers('idDestinataire idServiceExecutant identifiantFactureCPP taille'),
      ...nombres('montantAPayer montantHT montantTTC'),
      dateDepot: 'Date',
      dateFacture: 'Date',
      dateHeureEtatCourant: 'Time',
      dateValidation1: 'Date',
      dateValidation2: 'Date',
      rejetTraite: 'bool',
    },
  ],
  parametresRetour: PAGE,
};

export const FACTURE: StructGo = {
  facture: {
    ...textes('commentaire modeDepot numeroFacture statutFacture'),
    identifiantFactureCPP: 'int64',
    cadreDeFacturation: { ...textes('codeCadreFacturation codeValideur1'), dateValidation1: 'Date' },
    destinataire: {
      ...textes(
        'adresseDestinataireVille codeDestinataire codeServiceExecutant destinataireEtat libelleDestinataire',
      ),
      ...entiers('adresseDestinataireId idDestinataire idServiceExecutant'),
    },
    fournisseur: {
      ...textes(
        'adresseFournisseurDetail codeFournisseur coordBancairesBicSwift coordBancairesFournisseurCompteBancaire coordBancairesFournisseurLibelle coordBancairesFournisseurType designationFournisseur libelleServiceFournisseur typeIdentifiantFournisseur',
      ),
      ...entiers('adresseFournisseurId coordBancairesFournisseurId idFournisseur idServiceFournisseur'),
      affactureur: textes('affactureurCode'),
    },
    lignesDePoste: {
      lignePoste: [
        {
          ...textes('lignePosteDenomination lignePosteReference lignePosteTauxTva lignePosteUniteLibelle'),
          ...nombres(
            'lignePosteMontantHtApresRemise lignePosteMontantRemiseHT lignePosteMontantUnitaireHT lignePosteQuantite lignePosteTauxTvaManuel',
          ),
          ...entiers('lignePosteNumero lignePosteUniteCode'),
        },
      ],
      ...entiers('nbResultatsParPageLignesPoste pageCouranteLignesPoste pagesLignesPoste totalLignesPoste'),
    },
    listeDesPiecesJointes: {
      pieceJointe: [
        {
          ...textes('pieceJointeDesignation pieceJointeExtension pieceJointeTypeCode pieceJointeTypeLibelle'),
          ...entiers('pieceJointeId pieceJointeIdLiaison pieceJointeNumeroLigneFacture'),
        },
      ],
      ...entiers('nbResultatsParPageListePiecesJointe totalListePiecesJointe'),
    },
    montantTotal: nombres(
      'montantAPayer montantHtTotal montantTVA montantTtcAvantRemiseGlobalTTC montantTtcTotal',
    ),
    pieceJointePrincipale: entiers('idLiaisonPieceJointePrincipale idPieceJointePrincipale'),
    recapitulatifDeTva: {
      ligneTva: [
        {
          ...nombres('ligneTvaMontantBaseHtParTaux ligneTvaMontantTvaParTaux ligneTvaTauxRefValeur'),
          ligneTvaTauxRefCode: 'string',
          ligneTvaTauxRefId: 'int64',
        },
      ],
      ...entiers('totalLignesRecapitulativesTVA'),
    },
    references: {
      ...textes('codeDeviseFacture libelleDeviseFacture modePaiement typeFacture typeTva'),
      dateCreationFacture: 'Datetime',
      dateDepot: 'Date',
      dateEcheancePaiement: 'Date',
      dateFacture: 'Date',
      tailleTotalePiecesJointes: 'float32',
    },
  },
};

const pagesDe = (suffixe: string): StructGo =>
  entiers(
    ['nbResultatsParPage', 'pageCourante', 'pages', 'total'].map((nom) => nom + suffixe).join(' '),
    'int32',
  );

export const HISTORIQUE: StructGo = {
  ...textes('modeDepot numeroFacture statutCourantCode'),
  idFacture: 'int64',
  derniereAction: { derniereActionCode: 'string', derniereActionId: 'int64' },
  historiquesDesActionsUtilisateurs: {
    histoAction: [{ histoActionCode: 'string', histoActionDateHeure: 'Datetime', histoActionId: 'int32' }],
    ...pagesDe('HistoAction'),
  },
  historiquesDesEvenementsComplementaires: {
    evenement: [{ evenementDateHeure: 'Datetime', evenementId: 'int64', evenementLibelle: 'string' }],
    ...pagesDe('Evenement'),
  },
  historiquesDesStatuts: {
    histoStatut: [
      {
        ...textes('histoStatutCode histoStatutCommentaire histoStatutUtilisateurNom'),
        histoStatutDatePassage: 'Datetime',
        histoStatutId: 'int32',
      },
    ],
    ...pagesDe('HistoStatut'),
  },
};

export const DEMANDES: StructGo = {
  listeDemandePaiement: [
    {
      ...textes(
        'cadreFacturation codeJuridiction commentaireEtatCourant dpOuDpArchive etatCourant identifiantStructureDestinataire identifiantStructureFournisseur nombreResultatTotal numeroDemandePaiement raisonSocialeJuridiction raisonSocialeTGI typeDemandePaiement typeFacture',
      ),
      ...entiers('idDemandePaiement idServiceFournisseur idStructureDestinataire idStructureFournisseur'),
      ...nombres('montantAPayer montantHT montantTTC'),
      dateDepot: 'Date',
      dateFournisseur: 'Date',
      dateHeureEtatCourant: 'Time',
    },
  ],
};

export const TRAITEE: StructGo = {
  ...textes('nouveauStatut numeroFacture'),
  dateTraitement: 'Date',
  idFacture: 'int64',
};

export const COMPLETEE: StructGo = {
  dateTraitement: 'Date',
  identifiantFactureCPP: 'int64',
  numeroFacture: 'string',
};
