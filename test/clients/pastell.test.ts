import { expect } from 'chai';
import type { Partenaire } from '../modules/raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../modules/raccordements/support/uneStructureEnBase.ts';
import { compteDe, demanderUnJeton } from './support/demanderUnJeton.ts';
import { factureDeFlux } from './support/factureDeFlux.ts';
import { serveurDeClients, type Corps, type Reponse } from './support/serveurDeClients.ts';

const PAR_PAGE = 1_000;
const AUCUN_RESULTAT = 20_000;

describe('le client Pastell', () => {
  const serveur = serveurDeClients();
  let partenaire: Partenaire;
  let jeton: string;

  before(async () => {
    await raccorder(serveur().juridiction.structureId);
  });

  const raccorder = async (structureId: number): Promise<void> => {
    partenaire = await serveur().raccorder(structureId);
    const { token_type: type, access_token: texte } = await demanderUnJeton(serveur(), partenaire, 'openid');
    jeton = `${type} ${texte}`;
  };

  const envoyer = (chemin: string, corps: unknown): Promise<Reponse> =>
    serveur().envoyer({
      chemin: `/cpro/${chemin}`,
      entetes: {
        'Accept-Charset': 'utf-8',
        Authorization: jeton,
        'cpro-account': compteDe(partenaire),
        Accept: '*/*',
        'Content-Type': 'application/json',
      },
      corps: JSON.stringify(corps),
    });

  /** Anything but 200 is an exception of the client. */
  const appeler = async (chemin: string, corps: unknown = {}): Promise<Corps> => {
    const { status, corps: recu, texte } = await envoyer(chemin, corps);
    expect(status, texte).to.equal(200);
    return recu;
  };

  /** Page after page, for each type that it knows, until the root of the answer says that it was the last. */
  const recues = async (criteres: Corps = {}, parPage = PAR_PAGE): Promise<readonly Corps[]> => {
    const factures: Corps[] = [];
    for (const typeDemandePaiement of ['FACTURE', 'FACTURE_TRAVAUX']) {
      let recu: Corps;
      let page = 0;
      do {
        page += 1;
        recu = await appeler('factures/v1/rechercher/recipiendaire', {
          typeDemandePaiement,
          paramRecherche: {
            nbResultatsParPage: parPage,
            pageResultatDemandee: page,
            nbResultatsMaximum: 999_999,
          },
          ...criteres,
        });
        factures.push(...((recu['listeFactures'] ?? []) as readonly Corps[]));
        if (recu['codeRetour'] === AUCUN_RESULTAT) break;
        expect(recu, 'at the root').to.include.keys('pageCourante', 'pages');
      } while (Number(recu['pageCourante']) < Number(recu['pages']));
    }
    return factures;
  };

  it('essaie sa connexion par les taux de TVA, d’un objet vide', async () => {
    expect(await appeler('transverses/v1/recuperer/tauxtva')).to.include({ codeRetour: 0 });
  });

  it('reçoit chaque mémoire une fois, de page en page', async () => {
    const deposes: unknown[] = [];
    for (let n = 0; n < 5; n += 1) deposes.push((await serveur().prestataire.deposer())['idMemoire']);
    const criteres = {
      idDestinataire: serveur().juridiction.structureId,
      factureTelechargeeParDestinataire: false,
      periodeDateHeureEtatCourantDu: '2026-03-01',
      periodeDateHeureEtatCourantAu: '2026-03-02T23:59:59',
    };
    expect((await recues(criteres, 2)).map(({ idFacture }) => idFacture)).to.have.members(deposes);
    expect((await recues(criteres)).map(({ idFacture }) => idFacture)).to.have.members(deposes);
  });

  it('s’arrête sans erreur quand rien n’est trouvé', async () => {
    const rien = { periodeDateHeureEtatCourantAu: '2020-01-07T23:59:59' };
    expect(await recues(rien)).to.deep.equal([]);
    expect(await appeler('factures/v1/rechercher/recipiendaire', rien)).to.deep.equal({
      codeRetour: AUCUN_RESULTAT,
      libelle: "TRA_MSG_00.015 - La recherche n'a retourné aucun résultat",
    });
  });

  it('retrouve un mémoire par le fournisseur, dont l’id est un texte, et par son numéro', async () => {
    const { idMemoire, numeroMemoire } = await serveur().prestataire.deposer();
    const recu = await appeler('factures/v1/rechercher/recipiendaire', {
      listeFournisseurs: [{ idFournisseur: String(serveur().prestataire.structureId) }],
      numeroFacture: numeroMemoire,
    });
    expect((recu['listeFactures'] as readonly Corps[]).map(({ idFacture }) => idFacture)).to.deep.equal([
      idMemoire,
    ]);
  });

  it('lit l’histoire d’un mémoire, du plus récent au plus ancien', async () => {
    const { idMemoire } = await serveur().prestataire.deposer();
    const histo = await appeler('factures/v1/consulter/historique', {
      idFacture: idMemoire,
      nbResultatsMaximum: 50,
    });
    expect(histo).to.include({ statutCourantCode: 'MISE_A_DISPOSITION', idFacture: idMemoire });
    const { histoStatut } = histo['historiquesDesStatuts'] as { readonly histoStatut: readonly Corps[] };
    expect(histoStatut.map(({ histoStatutCode }) => histoStatutCode)).to.deep.equal([
      'MISE_A_DISPOSITION',
      'BROUILLON',
    ]);
    for (const { histoStatutDatePassage: passage } of histoStatut)
      expect(passage).to.match(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
  });

  it('télécharge l’accusé d’un mémoire en PDF', async () => {
    const { idMemoire } = await serveur().prestataire.deposer();
    await serveur().produit.drain();
    const { fichierResultat } = await appeler('factures/v1/telecharger/groupe', {
      format: 'PDF',
      listeFacture: [{ idFacture: idMemoire }],
    });
    expect(Buffer.from(String(fichierResultat), 'base64').subarray(0, 5).toString()).to.equal('%PDF-');
  });

  it('change un statut, et lit 20002 quand il ne peut être donné', async () => {
    const { idMemoire } = await serveur().prestataire.deposer();
    const demande = (nouveauStatut: string, motif = '') => ({
      idFacture: idMemoire,
      nouveauStatut,
      motif,
      numeroDPMandat: '',
    });
    const change = await appeler('factures/v1/traiter/recue', demande('PRISE_EN_COMPTE_DESTINATAIRE'));
    expect(change).to.include({ codeRetour: 0, dateTraitement: '2026-03-02' });
    const refus = await envoyer('factures/v1/traiter/recue', demande('COMPTABILISEE'));
    expect(refus.status).to.equal(400);
    expect(refus.corps).to.deep.equal({
      codeRetour: 20_002,
      libelle: "Incohérence au niveau du statut d'origine ou de destination de la facture.",
    });
  });

  it('trouve sa structure par son identifiant, puis ses services', async () => {
    const { listeStructures } = await appeler('structures/v1/rechercher', {
      structure: { identifiantStructure: 'TJ-LYON' },
      restreindreStructuresPrivees: '',
    });
    const [{ idStructureCPP } = { idStructureCPP: 0 }] = listeStructures as readonly Corps[];
    expect(idStructureCPP).to.equal(serveur().juridiction.structureId);
    const { listeServices } = await appeler('structures/v1/rechercher/services', {
      idStructure: String(idStructureCPP),
    });
    expect(listeServices).to.be.an('array');
    const { listeStructures: destinataires } = await appeler(
      'transverses/v1/recuperer/structures/actives/destinataire',
    );
    expect((destinataires as readonly Corps[]).map((une) => une['idStructureCPP'])).to.deep.equal([
      serveur().juridiction.structureId,
    ]);
  });

  it('dépose un flux pour un fournisseur, en lit le compte rendu, puis le mémoire par son flux', async () => {
    await raccorder(await uneStructureEnBase(serveur().produit, '73282932000074'));
    const { numeroFluxDepot } = await appeler('factures/v1/deposer/flux', {
      idUtilisateurCourant: 0,
      fichierFlux: Buffer.from(factureDeFlux('PASTELL-1')).toString('base64'),
      nomFichier: 'facture.xml',
      syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
      avecSignature: false,
    });
    expect(numeroFluxDepot).to.match(/^CPP001\d{19}$/);
    await serveur().produit.drain();
    const cr = await appeler('transverses/v1/consulterCRDetaille', { numeroFluxDepot });
    expect(cr).to.deep.include({
      etatCourantDepotFlux: 'IN_INTEGRE',
      listeErreurDP: [],
      listeErreurTechnique: [],
    });
    const { listeFactures } = await appeler('factures/v1/rechercher/fournisseur', { numeroFluxDepot });
    const [trouvee, ...autres] = listeFactures as readonly Corps[];
    expect(autres).to.deep.equal([]);
    expect(trouvee).to.include({ numeroFluxDepot, statut: 'MISE_A_DISPOSITION' });
    const histo = await appeler('factures/v1/consulter/historique', {
      idFacture: trouvee?.['identifiantFactureCPP'],
    });
    expect(histo).to.include({ modeDepot: 'UPLOAD_API', statutCourantCode: 'MISE_A_DISPOSITION' });
  });
});
