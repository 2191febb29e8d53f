import { expect } from 'chai';
import { PartenaireDeMemoires } from '../modules/memoires/support/partenaireDeMemoires.ts';
import { UN_PDF } from '../modules/memoires/support/prestataireConnecte.ts';
import type { Partenaire } from '../modules/raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../modules/raccordements/support/uneStructureEnBase.ts';
import { fautesPourGo, type StructGo } from './support/decoderGo.ts';
import { compteDe, demanderUnJeton } from './support/demanderUnJeton.ts';
import { serveurDeClients, type Corps, type Reponse } from './support/serveurDeClients.ts';
import * as structs from './support/structsGo.ts';

/** What the Go client sends for a page: a misspelt key for the order, and a blank after its value. */
const page = (taille: number, demandee: number, triColonne: string) => ({
  nbResultatsParPage: taille,
  pageResultatDemandee: demandee,
  triColonne,
  triSense: 'Ascendant ',
});

/** `RechercherFactureParFournisseurOptions` with nothing but zero values, as the client writes them out. */
const ZEROS = {
  cadreFacturation: {},
  coordonneeBancaire: 0,
  idFournisseur: 0,
  idServiceFournisseur: 0,
  idStructureValideur: 0,
  idUtilisateurCourant: 0,
  idUtilisateurCreateur: null,
  listeDestinataire: null,
  modeDepot: '',
  montantApayerMax: 0,
  montantApayerMin: 0,
  montantHTMax: 0,
  montantHTMin: 0,
  montantTTCMax: 0,
  montantTTCMin: 0,
  numeroBonCommande: '',
  numeroFacture: '',
  numeroFactureOrigine: '',
  numeroFluxDepot: '',
  numeroMarche: '',
  periodeDateDepotAu: '',
  periodeDateDepotDu: '',
  periodeDateFactureAu: null,
  periodeDateFactureDu: null,
  periodeDateHeureEtatCourantAu: null,
  periodeDateHeureEtatCourantDu: null,
  rechercheFactureParFournisseur: null,
  rechercheSirenDestinataire: false,
  recupererTaille: false,
  rejetTraite: false,
  statutCourant: null,
  typeFacture: '',
};

describe('le client Go', () => {
  const serveur = serveurDeClients();
  let partenaire: Partenaire;
  let court: Partenaire;

  before(async () => {
    partenaire = await serveur().raccorder(serveur().prestataire.structureId);
    court = await serveur().raccorder(serveur().juridiction.structureId);
  });

  const entetes = (un: Partenaire): Record<string, string> => ({
    'User-Agent': 'Go-http-client/1.1',
    Authorization: un.entetes['authorization'] ?? '',
    'Content-Type': 'application/json;charset=utf-8',
    'cpro-account': compteDe(un),
    'Accept-Encoding': 'gzip',
  });

  const appeler = (chemin: string, corps: unknown, un = partenaire): Promise<Reponse> =>
    serveur().envoyer({ chemin, entetes: entetes(un), corps: JSON.stringify(corps) });

  /** A call whose answer goes into that struct. */
  const lire = async (chemin: string, corps: unknown, struct: StructGo, un = partenaire): Promise<Corps> => {
    const reponse = await appeler(chemin, corps, un);
    expect(reponse.status, reponse.texte).to.equal(200);
    expect(fautesPourGo({ ...structs.ENVELOPPE, ...struct }, reponse.corps), chemin).to.deep.equal([]);
    return reponse.corps;
  };

  it('lit son jeton sans avoir demandé de portée', async () => {
    const jeton = await demanderUnJeton(serveur(), partenaire);
    expect(fautesPourGo(structs.JETON, jeton)).to.deep.equal([]);
    expect(jeton.expires_in).to.be.greaterThan(0);
  });

  it('n’est reçu qu’au premier appel quand il n’écrit plus son jeton : les suivants lui valent 400', async () => {
    const chemin = '/cpro/transverses/v1/recuperer/devises';
    const { Authorization: _, ...sansJeton } = entetes(partenaire);
    expect((await appeler(chemin, { codeLangue: 'fr' })).status).to.equal(200);
    for (let n = 0; n < 2; n += 1) {
      const refus = await serveur().envoyer({ chemin, entetes: sansJeton, corps: '{"codeLangue":"fr"}' });
      expect(refus.status).to.equal(400);
      expect(refus.entetes['www-authenticate']).to.equal(
        'Bearer realm="DefaultRealm", error="invalid_request", error_description="Unable to find token in the message"',
      );
      expect(fautesPourGo(structs.ERREUR, refus.corps)).to.deep.equal([]);
    }
  });

  it('demande la santé de l’API par un GET qui porte un corps', async () => {
    const { status, corps } = await serveur().envoyer({
      methode: 'GET',
      chemin: '/cpro/transverses/v1/health-check',
      entetes: entetes(partenaire),
      corps: 'null',
    });
    expect(status).to.equal(200);
    expect(fautesPourGo(structs.SANTE, corps)).to.deep.equal([]);
    expect(corps).to.include({ statusCodeValue: 200 });
  });

  it('lit les référentiels', async () => {
    for (const [service, corps, struct] of structs.REFERENTIELS) {
      const lu = await lire(`/cpro/transverses/v1/${service}`, corps, struct);
      const [liste] = Object.keys(struct);
      expect(lu[liste ?? ''], service)
        .to.be.an('array')
        .and.not.deep.equal([]);
    }
  });

  describe('cherche et consulte', () => {
    it('une structure, par idStructure au lieu de idStructureCPP', async () => {
      const siret = '55208131766522';
      await uneStructureEnBase(serveur().produit, siret);
      const criteres = {
        adresseCodePays: '',
        adresseCodePostal: '',
        adresseVille: '',
        estMOA: false,
        estMOAUniquement: false,
        identifiantStructure: siret,
        libelleStructure: '',
        nomStructure: '',
        prenomStructure: '',
        raisonSocialeStructure: '',
        statutStructure: '',
        typeIdentifiantStructure: '',
        typeStructure: '',
      };
      const { listeStructures } = await lire(
        '/cpro/structures/v1/rechercher',
        { parametres: null, restreindreStructuresPrivees: false, structure: criteres },
        structs.STRUCTURES,
      );
      expect((listeStructures as readonly Corps[])[0]).to.include({ identifiantStructure: siret });
      const { informationGenerales } = await lire(
        '/cpro/structures/v1/consulter',
        { codeLangue: 'fr', idStructure: serveur().juridiction.structureId },
        structs.STRUCTURE,
      );
      expect(informationGenerales).to.include({
        idStructureCPP: serveur().juridiction.structureId,
        structurePriveePublique: 'PUBLIQUE',
      });
    });

    it('des services, un service et des rattachements', async () => {
      const labo = await uneStructureEnBase(serveur().produit, '44306184100047');
      await lire(
        '/cpro/structures/v1/rechercher/services',
        {
          idUtilisateurCourant: 0,
          idStructure: serveur().juridiction.structureId,
          parametresRechercherServicesStructure: page(10, 1, 'CodeService'),
        },
        structs.SERVICES,
      );
      await lire(
        '/cpro/structures/v1/lister/rattachementsutilisateur',
        {
          adresseEmailConnexionUtilisateur: '',
          idStructure: serveur().prestataire.structureId,
          idUtilisateur: 0,
          identifiantStructure: '',
          parametresListerRattachementsStructureUtilisateur: null,
          typeIdentifiantStructure: '',
        },
        structs.RATTACHEMENTS_DE_SERVICES,
      );
      const { listeStructureRattachement } = await lire(
        '/cpro/utilisateurs/v1/monCompte/recuperer/rattachements',
        { parametresRecherche: page(10, 1, 'IdStructure') },
        structs.RATTACHEMENTS,
      );
      expect(listeStructureRattachement).to.have.length(1);
      const etranger = await appeler('/cpro/structures/v1/rechercher/services', { idStructure: labo });
      expect(etranger.status).to.equal(400);
      expect(fautesPourGo(structs.ERREUR, etranger.corps)).to.deep.equal([]);
    });

    it('toutes ses factures, avec des zéros partout où rien n’est demandé', async () => {
      const seul = await PartenaireDeMemoires.deposant(serveur().produit);
      const sien = await serveur().raccorder(seul.structureId);
      const deposes: unknown[] = [];
      for (let n = 0; n < 3; n += 1) deposes.push((await seul.deposer())['numeroMemoire']);
      const { listeFactures, parametresRetour } = await lire(
        '/cpro/factures/v1/rechercher/fournisseur',
        { ...ZEROS, rechercheFactureParFournisseur: page(2, 1, 'NumeroFacture') },
        structs.FACTURES_DE_FOURNISSEUR,
        sien,
      );
      expect(parametresRetour).to.deep.equal({ pageCourante: 1, pages: 2, nbResultatsParPage: 2, total: 3 });
      expect((listeFactures as readonly Corps[]).map(({ numeroFacture }) => numeroFacture)).to.deep.equal(
        deposes.slice(0, 2),
      );
      const jour = await lire(
        '/cpro/factures/v1/rechercher/fournisseur',
        {
          ...ZEROS,
          periodeDateFactureDu: '2026-03-02T00:00:00Z',
          periodeDateFactureAu: '2026-03-02T00:00:00Z',
        },
        structs.FACTURES_DE_FOURNISSEUR,
        sien,
      );
      expect((jour['parametresRetour'] as Corps)['total']).to.equal(3);
      const borne = await lire(
        '/cpro/factures/v1/rechercher/fournisseur',
        { ...ZEROS, montantHTMax: 145.04, montantTTCMax: 0 },
        structs.FACTURES_DE_FOURNISSEUR,
        sien,
      );
      expect((borne['parametresRetour'] as Corps)['total']).to.equal(0);
    });

    it('une facture des deux côtés, avec ses dates et ses entiers', async () => {
      const { idMemoire } = await serveur().prestataire.deposer();
      const demande = (prefixes: readonly string[]) => ({
        codeLangue: 'fr',
        identifiantFactureCPP: idMemoire,
        ...Object.fromEntries(prefixes.map((cle) => [cle, {}])),
      });
      const emise = await lire(
        '/cpro/factures/v1/consulter/fournisseur',
        demande(['pLignesPoste', 'pListePiecesJointes', 'pLigneRecapTva']),
        structs.FACTURE,
      );
      expect((emise['facture'] as Corps)['references']).to.include({ dateDepot: '2026-03-02' });
      const recue = await lire(
        '/cpro/factures/v1/consulter/recipiendaire',
        demande(['rechercheLignePoste', 'recherchePj', 'rechercheligneTvaRecap']),
        structs.FACTURE,
        court,
      );
      expect((recue['facture'] as Corps)['identifiantFactureCPP']).to.equal(idMemoire);
      const histo = await lire(
        '/cpro/factures/v1/consulter/historique',
        {
          idEspace: 7,
          idFacture: idMemoire,
          idUtilisateurCourant: 0,
          paramRechercheHistoActionsUtilisateurs: null,
          paramRechercheHistoEvenementsComplementaires: null,
          paramRechercheHistoStatuts: null,
        },
        structs.HISTORIQUE,
      );
      expect(histo['statutCourantCode']).to.equal('MISE_A_DISPOSITION');
    });

    it('les demandes de paiement, un seul texte pour leur état', async () => {
      const { numeroMemoire } = await serveur().prestataire.deposer();
      const { listeDemandePaiement } = await lire(
        '/cpro/factures/v1/rechercher/demandePaiement',
        {
          cadreFacturation: 'A3_MEMOIRE_JUSTICE',
          numeroFactureMemoire: numeroMemoire,
          periodeDateDepotDu: '2026-03-02T00:00:00Z',
          roleUtilisateur: 'FOURNISSEUR',
          statutCourant: 'MISE_A_DISPOSITION',
          typeDemandePaiement: 'MEMOIRE_JUSTICE',
          structureFournisseur: { idStructureFournisseur: serveur().prestataire.structureId },
        },
        structs.DEMANDES,
      );
      expect(listeDemandePaiement).to.have.length(1);
      expect((listeDemandePaiement as readonly Corps[])[0]).to.include({ codeJuridiction: 'TJ-LYON' });
    });
  });

  it('dépose un fichier, complète ce que la juridiction suspend, et marque ce qu’elle rejette', async () => {
    const { idMemoire } = await serveur().prestataire.deposer();
    const traiter = (nouveauStatut: string, motif = '') =>
      lire(
        '/cpro/factures/v1/traiter/recue',
        { idFacture: idMemoire, idUtilisateurCourant: 0, motif, nouveauStatut, numeroDPMandat: '' },
        structs.TRAITEE,
        court,
      );
    await traiter('PRISE_EN_COMPTE_DESTINATAIRE');
    await traiter('SUSPENDUE', 'La page 2 manque.');
    const { pieceJointeId } = await lire(
      '/cpro/transverses/v1/ajouter/fichier',
      {
        pieceJointeExtension: 'pdf',
        pieceJointeFichier: UN_PDF.toString('base64'),
        pieceJointeNom: 'page2.pdf',
        pieceJointeTypeMime: 'application/pdf',
      },
      { pieceJointeId: 'int64' },
    );
    const completee = await lire(
      '/cpro/factures/v1/completer',
      {
        commentaire: 'La voici.',
        identifiantFactureCPP: idMemoire,
        pieceJointeComplementaire: [{ pieceJointeComplementaireId: pieceJointeId }],
      },
      structs.COMPLETEE,
    );
    expect(completee['dateTraitement']).to.equal('2026-03-02');
    await traiter('REJETEE', 'Mémoire déjà déposé.');
    await lire(
      '/cpro/factures/v1/traiterRejet',
      { cpltInfos: '', listeDemandePaiement: [{ idDemandePaiement: idMemoire }], motifRejet: '' },
      {},
    );
  });

  it('lit un refus de service dans un 400, son code et ce qui manque', async () => {
    const refus = await appeler('/cpro/factures/v1/soumettre', {
      cadreDeFacturation: { codeCadreFacturation: 'A3_MEMOIRE_JUSTICE' },
      destinataire: { codeDestinataire: 'TJ-LYON' },
      fournisseur: { idFournisseur: serveur().prestataire.structureId },
      modeDepot: 'SAISIE_API',
      montantTotal: {},
      pieceJointePrincipale: {},
      references: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_ENCAISSEMENT' },
    });
    expect(refus.status).to.equal(400);
    expect(fautesPourGo(structs.ERREUR, refus.corps)).to.deep.equal([]);
    expect(refus.corps['codeRetour']).to.equal(20_004);
    expect(refus.corps['libelle']).to.include('mission.').and.not.include('pieces.0');
  });
});
