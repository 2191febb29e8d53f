import { expect } from 'chai';
import type { Partenaire } from '../modules/raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../modules/raccordements/support/uneStructureEnBase.ts';
import { ETATS_OFFICIELS, MODES_OFFICIELS, TYPES_D_IDENTIFIANT } from './shapes/codes.ts';
import { fautesPourPhp, type ObjetPhp } from './support/decoderPhp.ts';
import { compteDe, demanderUnJeton } from './support/demanderUnJeton.ts';
import { factureDeFlux } from './support/factureDeFlux.ts';
import { serveurDeClients, type Corps } from './support/serveurDeClients.ts';

const objet = <T extends string>(type: T, noms: string) =>
  Object.fromEntries(noms.split(' ').map((nom) => [nom, type] as const));

const pages = (suffixe = '') =>
  objet(
    'int',
    ['pageCourante', 'pages', 'nbResultatsParPage', 'total'].map((nom) => nom + suffixe).join(' '),
  );

const ETAT = { parmi: ETATS_OFFICIELS };

const DEFINITIONS = {
  services: {
    'listeServices!': [
      {
        ...objet('string', 'codeService libelleService statutService'),
        idService: 'int',
        estActif: 'boolean',
      },
    ],
    'parametresRetour!': pages(),
  },
  structures: {
    'listeStructures!': [
      {
        ...objet('string', 'identifiantStructure designationStructure'),
        idStructureCPP: 'int',
        typeIdentifiantStructure: { parmi: TYPES_D_IDENTIFIANT },
        statut: { parmi: ['ACTIVE', 'INACTIVE'] },
      },
    ],
    'parametresRetour!': pages(),
  },
  historique: {
    ...objet('string', 'numeroFacture'),
    idFacture: 'int',
    modeDepot: { parmi: MODES_OFFICIELS },
    statutCourantCode: ETAT,
    historiquesDesStatuts: {
      ...pages('HistoStatut'),
      histoStatut: [
        {
          ...objet(
            'string',
            'histoStatutCommentaire histoStatutUtilisateurPrenom histoStatutUtilisateurNom histoStatutUtilisateurEmail histoStatutUtilisateurTelephone',
          ),
          histoStatutId: 'int',
          histoStatutCode: ETAT,
          histoStatutDatePassage: 'datetime',
        },
      ],
    },
    historiquesDesEvenementsComplementaires: {
      ...pages('Evenement'),
      evenement: [{ evenementId: 'int', evenementDateHeure: 'datetime' }],
    },
    historiquesDesActionsUtilisateurs: {
      ...pages('HistoAction'),
      histoAction: [{ histoActionId: 'int', histoActionDateHeure: 'datetime' }],
    },
    derniereAction: { derniereActionId: 'int' },
  },
  soumise: {
    ...objet('string', 'numeroFacture identifiantStructure empreinteCertificatDepot'),
    identifiantFactureCPP: 'int',
    dateDepot: 'datetime',
    statutFacture: ETAT,
  },
  coordonnees: {
    'listeCoordonneeBancaire!': [{ idCoordonneeBancaire: 'int', nomCoordonneeBancaire: 'string' }],
  },
  actives: {
    'listeStructures!': [{ idStructureCPP: 'int', identifiant: 'string', designationStructure: 'string' }],
  },
  formats: { 'listeFormatFlux!': [{ formatFlux: 'string' }] },
  modes: { 'listeModeDepot!': [{ modeDepot: 'string' }] },
  devises: { 'listeDevises!': [{ codeDevise: 'string', libelleDevise: 'string' }] },
  pays: { 'listePays!': [{ codePays: 'string', libellePays: 'string' }] },
  exonerations: {
    'listeMotifsExonerationTva!': [
      { codeMotifExonerationTva: 'string', libelleMotifExonerationTva: 'string' },
    ],
  },
  annuaire: { 'fichierResultat!': 'string' },
  depotDeFlux: {
    'numeroFluxDepot!': 'string',
    'dateDepot!': 'datetime',
    syntaxeFlux: {
      parmi: (
        'UBL_INVOICE CII CII_16B PES_FACTURE XCBL'.replace(/\S+/g, 'IN_DP_E1_$&') +
        ' ' +
        'UBL_INVOICE_MIN CII_MIN CII_MIN_16B PES_FACTURE_MIN CPP_FACTURE_MIN CII_FACTURX'.replace(
          /\S+/g,
          'IN_DP_E2_$&',
        )
      ).split(' '),
    },
  },
} satisfies Readonly<Record<string, ObjetPhp>>;

describe('le client PHP', () => {
  const serveur = serveurDeClients();
  let partenaire: Partenaire;
  let jeton: string;

  before(async () => {
    partenaire = await serveur().raccorder(serveur().prestataire.structureId);
    jeton = (await demanderUnJeton(serveur(), partenaire, 'openid')).access_token;
  });

  const entetes = (): Record<string, string> => ({
    'User-Agent': 'GuzzleHttp/7',
    Authorization: `Bearer ${jeton}`,
    'cpro-account': compteDe(partenaire),
    'Content-Type': 'application/json;charset=utf-8',
    Accept: 'application/json;charset=utf-8',
  });

  /** A status of 4xx, or another code than the integer 0, is an exception of the client. */
  const lire = async (chemin: string, corps: string, definition: ObjetPhp): Promise<Corps> => {
    const reponse = await serveur().envoyer({ chemin, entetes: entetes(), corps });
    expect(reponse.status, reponse.texte).to.equal(200);
    expect(reponse.corps['codeRetour']).to.equal(0);
    expect(fautesPourPhp(definition, reponse.corps), chemin).to.deep.equal([]);
    return reponse.corps;
  };

  /** Slashes and other signs than ASCII are escaped. */
  const enJson = (corps: unknown): string =>
    JSON.stringify(corps)
      .replace(/\//g, '\\/')
      .replace(/[\u0080-\uffff]/g, (signe) => `\\u${signe.charCodeAt(0).toString(16).padStart(4, '0')}`);

  it('envoie un tableau vide là où rien n’est demandé', async () => {
    const T = '/cpro/transverses/v1';
    await lire(`${T}/recuperer/formatflux`, '[]', DEFINITIONS.formats);
    await lire(`${T}/recuperer/modedepot`, '[]', DEFINITIONS.modes);
    await lire(`${T}/telecharger/annuaire/destinataire`, '[]', DEFINITIONS.annuaire);
    const { listeStructures } = await lire(
      `${T}/recuperer/structures/actives/fournisseur`,
      '{}',
      DEFINITIONS.actives,
    );
    expect(listeStructures).to.have.length(1);
    const sante = await serveur().envoyer({
      methode: 'GET',
      chemin: `${T}/health-check`,
      entetes: entetes(),
      corps: '[]',
    });
    expect(sante.corps).to.include({ statusCode: 'OK' });
    expect(sante.corps).to.not.have.property('codeRetour');
  });

  it('lit les référentiels dans la langue qu’il dit, ou qu’il tait', async () => {
    const T = '/cpro/transverses/v1/recuperer';
    await lire(`${T}/devises`, enJson({ codeLangue: null }), DEFINITIONS.devises);
    const { listePays } = await lire(`${T}/pays`, enJson({ codeLangue: 'EN' }), DEFINITIONS.pays);
    expect(listePays).to.deep.include({ codePays: 'DE', libellePays: 'Germany' });
    await lire(`${T}/motifs/exonerationtva`, enJson({ codeLangue: 'FR' }), DEFINITIONS.exonerations);
    await lire(
      `${T}/coordbanc/valides`,
      enJson({ idStructure: serveur().prestataire.structureId }),
      DEFINITIONS.coordonnees,
    );
  });

  it('trouve des structures et leurs services, sans dire de page', async () => {
    const { listeStructures } = await lire(
      '/cpro/structures/v1/rechercher',
      enJson({
        structure: { identifiantStructure: 'TJ-LYON', typeIdentifiantStructure: 'AUTRE' },
        parametres: null,
        restreindreStructuresPrivees: false,
      }),
      DEFINITIONS.structures,
    );
    const [tribunal] = listeStructures as readonly Corps[];
    await lire(
      '/cpro/structures/v1/rechercher/services',
      enJson({
        idStructure: tribunal?.['idStructureCPP'],
        parametresRechercherServicesStructure: null,
      }),
      DEFINITIONS.services,
    );
  });

  it('soumet un mémoire et relit son histoire, dates et codes compris', async () => {
    const { mission, pieces } = await serveur().prestataire.complet();
    const ids = (pieces as readonly Corps[]).map(({ idFichier }) => idFichier);
    const soumise = await lire(
      '/cpro/factures/v1/soumettre',
      enJson({
        idUtilisateurCourant: 0,
        modeDepot: 'SAISIE_API',
        numeroFactureSaisi: 'F/2026/01',
        dateFacture: '2026-03-02',
        destinataire: { codeDestinataire: 'TJ-LYON', codeServiceExecutant: null },
        fournisseur: {
          idFournisseur: serveur().prestataire.structureId,
          idServiceFournisseur: null,
          codeCoordonneesBancairesFournisseur: null,
        },
        cadreDeFacturation: {
          codeCadreFacturation: 'A3_MEMOIRE_JUSTICE',
          codeServiceValideur: null,
          codeStructureValideur: null,
        },
        references: {
          deviseFacture: 'EUR',
          modePaiement: 'VIREMENT',
          motifExonerationTva: null,
          numeroBonCommande: null,
          numeroFactureOrigine: null,
          numeroMarche: null,
          typeFacture: 'FACTURE',
          typeTva: 'TVA_SUR_ENCAISSEMENT',
        },
        lignePoste: [
          {
            lignePosteNumero: 1,
            lignePosteReference: '1',
            lignePosteDenomination: 'Interprétariat à l’audience',
            lignePosteQuantite: 2.0,
            lignePosteUnite: 'HEURE',
            lignePosteMontantUnitaireHT: 30.0,
            lignePosteMontantRemiseHT: null,
            lignePosteTauxTva: 'TVA_20',
            lignePosteTauxTvaManuel: null,
          },
        ],
        ligneTva: [{ ligneTvaTaux: 'TVA_20', ligneTvaTauxManuel: null, ligneTvaMontantBaseHtParTaux: 60.0 }],
        montantTotal: { montantHtTotal: 60.0, montantTVA: 12.0, montantTtcTotal: 72.0, montantAPayer: 72.0 },
        pieceJointePrincipale: [
          { pieceJointePrincipaleDesignation: 'ACTE_DESIGNATION', pieceJointePrincipaleId: ids[0] },
        ],
        pieceJointeComplementaire: [
          {
            pieceJointeComplementaireDesignation: 'Attestation',
            pieceJointeComplementaireId: ids[1],
            pieceJointeComplementaireIdLiaison: null,
            pieceJointeComplementaireNumeroLigneFacture: null,
            pieceJointeComplementaireType: 'ATTESTATION_MISSION',
          },
        ],
        commentaire: 'Déposé par le client PHP.',
        memoire: { mission },
      }),
      DEFINITIONS.soumise,
    );
    expect(soumise).to.include({ statutFacture: 'MISE_A_DISPOSITION', dateDepot: '2026-03-02' });
    const histo = await lire(
      '/cpro/factures/v1/consulter/historique',
      enJson({
        idUtilisateurCourant: 0,
        idFacture: soumise['identifiantFactureCPP'],
        idEspace: 0,
        nbResultatsMaximum: 0,
      }),
      DEFINITIONS.historique,
    );
    expect(histo).to.include({ modeDepot: 'SAISIE_API', statutCourantCode: 'MISE_A_DISPOSITION' });
  });

  it('reçoit un 400 lisible pour un cadre d’un autre genre', async () => {
    const refus = await serveur().envoyer({
      chemin: '/cpro/factures/v1/soumettre',
      entetes: entetes(),
      corps: enJson({
        cadreDeFacturation: { codeCadreFacturation: 'A1_FACTURE_FOURNISSEUR' },
        lignePoste: [],
        pieceJointePrincipale: [],
      }),
    });
    expect(refus.status).to.equal(400);
    expect(refus.corps['libelle']).to.include('A3_MEMOIRE_JUSTICE');
  });

  it('dépose un flux E3, dont il ne sait pas lire la syntaxe, et lit l’histoire du mémoire', async () => {
    partenaire = await serveur().raccorder(await uneStructureEnBase(serveur().produit, '73282932000074'));
    jeton = (await demanderUnJeton(serveur(), partenaire, 'openid')).access_token;
    const depot = await lire(
      '/cpro/factures/v1/deposer/flux',
      enJson({
        idUtilisateurCourant: 0,
        fichierFlux: Buffer.from(factureDeFlux('PHP-1')).toString('base64'),
        nomFichier: 'é/facture.xml',
        syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
        avecSignature: false,
      }),
      DEFINITIONS.depotDeFlux,
    );
    await serveur().produit.drain();
    const { listeFactures } = await lire(
      '/cpro/factures/v1/rechercher/fournisseur',
      enJson({ numeroFluxDepot: depot['numeroFluxDepot'] }),
      {},
    );
    const [trouvee] = listeFactures as readonly Corps[];
    const histo = await lire(
      '/cpro/factures/v1/consulter/historique',
      enJson({ idFacture: trouvee?.['identifiantFactureCPP'] }),
      DEFINITIONS.historique,
    );
    expect(histo).to.include({ modeDepot: 'UPLOAD_API', statutCourantCode: 'MISE_A_DISPOSITION' });
  });

  it('dépose un flux d’une autre syntaxe, et en reçoit le nom', async () => {
    const depot = await lire(
      '/cpro/factures/v1/deposer/flux',
      enJson({ fichierFlux: 'JVBERg==', nomFichier: 'f.pdf', syntaxeFlux: 'IN_DP_E2_CII_FACTURX' }),
      DEFINITIONS.depotDeFlux,
    );
    expect(depot).to.include({ syntaxeFlux: 'IN_DP_E2_CII_FACTURX' });
  });
});
