import { expect } from 'chai';
import type { Partenaire } from '../modules/raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../modules/raccordements/support/uneStructureEnBase.ts';
import { compteDe, demanderUnJeton } from './support/demanderUnJeton.ts';
import { factureDeFlux } from './support/factureDeFlux.ts';
import { serveurDeClients, type Corps } from './support/serveurDeClients.ts';

const SIRET = '73282932000074';

/** What the models of the Python client read of an answer; a list is iterated, an object is read by its keys. */
const LECTURES = {
  structures: {
    listeStructures: [
      'idStructureCPP typeIdentifiantStructure identifiantStructure designationStructure statut',
    ],
  },
  services: { listeServices: ['codeService estActif idService libelleService statutService'] },
  devises: { listeDevises: ['codeDevise libelleDevise'] },
  structure: {
    adressePostaleDuSiege:
      'adresse codePostal complementAdresse1 complementAdresse2 fax indicatifFax indicatifTelephone pays telephone ville',
    informationGenerales:
      'dateExpirationMotPasseCompteTech emailStructure estValideurDeleguee idStructureCPP idStructureOrigine identifiantStructure libelleStructure listeStructureDupliquees nomStructure numeroRcsStructure numeroTVA prenomStructure raisonSocialeStructure structurePriveePublique typeIdentifiantStructure',
    parametres:
      'codeServiceDoitEtreRenseigne connexionEDI estMoaUniquement estValideurDelegue gestionNumeroEJOuCodeService nonDiffusibleInsee numeroEJDoitEtreRenseigne recevoirDonneesViaEDI statutMiseEnPaiementNestPasRemonte',
  },
  factures: {
    listeFactures: [
      'identifiantFactureCPP typeDemandePaiement codeFournisseur typeIdentifiantFournisseur designationFournisseur idDestinataire codeDestinataire designationDestinataire typeFacture numeroFacture dateFacture dateDepot montantHT montantTTC montantAPayer devise statut taille dateHeureEtatCourant rejetTraite',
    ],
  },
  compteRendu: {
    listeErreurDP: ['numeroDP identifiantFournisseur identifiantDestinataire libelleErreurDP'],
    listeErreurTechnique: ['natureErreur codeErreur libelleErreur'],
  },
} as const;

describe('le client Python', () => {
  const serveur = serveurDeClients();
  let partenaire: Partenaire;
  let structureId: number;
  let jeton: string;

  before(async () => {
    structureId = await uneStructureEnBase(serveur().produit, SIRET);
    partenaire = await serveur().raccorder(structureId);
    jeton = (await demanderUnJeton(serveur(), partenaire, 'openid')).access_token;
  });

  const entetes = (): Record<string, string> => ({
    'User-Agent': 'python-requests/2.32.3',
    'Accept-Encoding': 'gzip, deflate',
    Accept: '*/*',
    Connection: 'keep-alive',
    'cpro-account': compteDe(partenaire),
    Authorization: `Bearer ${jeton}`,
    'Content-Type': 'application/json',
  });

  /** Any other status than 200 is an exception of the client. */
  const lire = async (
    chemin: string,
    corps: unknown,
    lecture: Readonly<Record<string, string | readonly [string]>>,
  ): Promise<Corps> => {
    const reponse = await serveur().envoyer({ chemin, entetes: entetes(), corps: enJson(corps) });
    expect(reponse.status, reponse.texte).to.equal(200);
    expect(reponse.corps).to.include.keys('codeRetour', 'libelle');
    for (const [nom, cles] of Object.entries(lecture)) {
      const lu = reponse.corps[nom];
      if (typeof cles === 'string') expect(lu, nom).to.include.keys(...cles.split(' '));
      else
        for (const element of lu as readonly Corps[])
          expect(element, nom).to.include.keys(...cles[0].split(' '));
    }
    return reponse.corps;
  };

  /** `json.dumps`: blanks after the separators, nothing but ASCII. */
  const enJson = (corps: unknown): string =>
    JSON.stringify(corps)
      .replace(/":/g, '": ')
      .replace(/,"/g, ', "')
      .replace(/[\u0080-\uffff]/g, (signe) => `\\u${signe.charCodeAt(0).toString(16).padStart(4, '0')}`);

  it('demande la santé de l’API par un GET sans corps', async () => {
    const { status, corps } = await serveur().envoyer({
      methode: 'GET',
      chemin: '/cpro/transverses/v1/health-check',
      entetes: entetes(),
    });
    expect(status).to.equal(200);
    expect(corps).to.have.keys('body', 'statusCodeValue', 'statusCode');
  });

  it('trouve sa structure, ses services et sa fiche', async () => {
    const { listeStructures } = await lire(
      '/cpro/structures/v1/rechercher',
      { structure: { identifiantStructure: SIRET, typeIdentifiantStructure: 'SIRET' } },
      LECTURES.structures,
    );
    const [trouvee] = listeStructures as readonly Corps[];
    expect(trouvee).to.include({ idStructureCPP: structureId, identifiantStructure: SIRET });
    await lire('/cpro/structures/v1/rechercher/services', { idStructure: structureId }, LECTURES.services);
    const { informationGenerales } = await lire(
      '/cpro/structures/v1/consulter',
      { codeLangue: 'fr', idStructureCPP: trouvee?.['idStructureCPP'] },
      LECTURES.structure,
    );
    expect(informationGenerales).to.include({ raisonSocialeStructure: 'Laboratoire Hermès' });
  });

  it('lit les devises, un SIRET et l’annuaire', async () => {
    const { listeDevises } = await lire(
      '/cpro/transverses/v1/recuperer/devises',
      { codeLangue: 'FR' },
      LECTURES.devises,
    );
    expect(listeDevises).to.deep.equal([{ codeDevise: 'EUR', libelleDevise: 'Euro' }]);
    const siret = await lire(
      '/cpro/transverses/v1/consulter/information/siret',
      { siretStructure: SIRET },
      {},
    );
    expect(siret).to.include({ siret: SIRET, siren: SIRET.slice(0, 9), estActif: true });
    const { fichierResultat } = await lire('/cpro/transverses/v1/telecharger/annuaire/destinataire', {}, {});
    expect(Buffer.from(String(fichierResultat), 'base64').subarray(0, 2).toString()).to.equal('PK');
  });

  it('dépose un flux, en lit les deux comptes rendus, et le mémoire par son flux', async () => {
    const depot = await lire(
      '/cpro/factures/v1/deposer/flux',
      {
        fichierFlux: Buffer.from(factureDeFlux('PYTHON-1')).toString('base64'),
        nomFichier: 'mémoire_1.xml',
        syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
        avecSignature: false,
      },
      {},
    );
    const { numeroFluxDepot, dateDepot } = depot;
    expect(depot).to.include({ codeRetour: 0, dateDepot: '2026-03-02' });
    await serveur().produit.drain();

    const demande = { numeroFluxDepot, syntaxeFlux: 'IN_DP_E3_UBL_INVOICE', dateDepot };
    const cr = await lire('/cpro/transverses/v1/consulterCR', demande, {});
    expect(cr).to.include({ numeroFluxDepot, etatCourantFlux: 'IN_INTEGRE' });
    expect(Buffer.from(String(cr['fichierCR']), 'base64').subarray(0, 5).toString()).to.equal('%PDF-');
    const detail = await lire('/cpro/transverses/v1/consulterCRDetaille', demande, LECTURES.compteRendu);
    expect(detail).to.include({ etatCourantDepotFlux: 'IN_INTEGRE' });
    const { listeFactures } = await lire(
      '/cpro/factures/v1/rechercher/fournisseur',
      { numeroFluxDepot },
      LECTURES.factures,
    );
    expect((listeFactures as readonly Corps[]).map((une) => une['numeroFluxDepot'])).to.deep.equal([
      numeroFluxDepot,
    ]);
  });

  it('lit du compte rendu pourquoi une facture est refusée', async () => {
    const { numeroFluxDepot } = await lire(
      '/cpro/factures/v1/deposer/flux',
      {
        fichierFlux: Buffer.from(factureDeFlux('PYTHON-2', { ttc: '1.00' })).toString('base64'),
        nomFichier: 'PYTHON-2.xml',
        syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
      },
      {},
    );
    await serveur().produit.drain();
    const { listeErreurDP } = await lire(
      '/cpro/transverses/v1/consulterCRDetaille',
      { numeroFluxDepot },
      LECTURES.compteRendu,
    );
    expect((listeErreurDP as readonly Corps[]).map((une) => une['numeroDP'])).to.deep.equal(['PYTHON-2']);
  });

  it('cherche ses factures par leur flux, et sans lui', async () => {
    const { idMemoire } = await serveur().prestataire.deposer();
    partenaire = await serveur().raccorder(serveur().prestataire.structureId);
    jeton = (await demanderUnJeton(serveur(), partenaire, 'openid')).access_token;
    const inconnu = { numeroFluxDepot: 'CPP0011110000000000001557', typeFacture: 'FACTURE' };
    const rien = await lire('/cpro/factures/v1/rechercher/fournisseur', inconnu, LECTURES.factures);
    expect(rien['listeFactures']).to.deep.equal([]);
    const { listeFactures } = await lire(
      '/cpro/factures/v1/rechercher/fournisseur',
      { typeFacture: 'FACTURE' },
      LECTURES.factures,
    );
    expect((listeFactures as readonly Corps[]).map((une) => une['identifiantFactureCPP'])).to.deep.equal([
      idMemoire,
    ]);
  });

  it('lève une exception sur un jeton qui n’en est pas un, sans qu’un service réponde', async () => {
    const { status, corps } = await serveur().envoyer({
      chemin: '/cpro/transverses/v1/recuperer/devises',
      entetes: { ...entetes(), Authorization: 'Bearer x.y.z' },
      corps: '{"codeLangue": "FR"}',
    });
    expect({ status, corps }).to.deep.equal({ status: 401, corps: {} });
  });
});
