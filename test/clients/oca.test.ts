import { expect } from 'chai';
import { structuresFacade } from '../../src/modules/structures/index.ts';
import { enTarGz, Laboratoire } from '../modules/flux/support/unLaboratoire.ts';
import { testApp } from '../support/testApp.ts';
import { serveurEcoutant, type ServeurEcoutant } from './support/serveurEcoutant.ts';

interface Reponse extends Readonly<Record<string, unknown>> {
  readonly codeRetour: number;
}

/** Source: dossier of the wire, §8, OCA (Odoo): its calls, its bodies, and what it reads of each answer. */
describe('Client OCA (Odoo)', function () {
  this.timeout(60_000);
  const app = testApp('sqlite', '2026-03-02T09:00:00.000Z');
  let labo: Laboratoire;
  let serveur: ServeurEcoutant;
  let jeton: string;

  before(async function () {
    this.timeout(60_000);
    await app().container.get(structuresFacade).chargerReference();
    labo = await Laboratoire.ouvrir(app(), [{ code: 'TOX', nom: 'Toxicologie' }]);
    serveur = await serveurEcoutant(app());
  });
  after(() => serveur.fermer());

  /** "HTTP 200 and codeRetour 0", or an exception with the text of the answer. */
  const poster = async (service: string, payload: object): Promise<Reponse> => {
    const { login, motDePasse } = labo.partenaire;
    const reponse = await fetch(`${serveur.url}/cpro/${service}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${jeton}`,
        'cpro-account': Buffer.from(`${login}:${motDePasse}`).toString('base64'),
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(payload),
    });
    const texte = await reponse.text();
    if (reponse.status !== 200) throw new Error(`${service}: ${reponse.status} ${texte}`);
    const lue = JSON.parse(texte) as Reponse;
    if (lue.codeRetour !== 0) throw new Error(`${service}: ${texte}`);
    return lue;
  };

  it('demande un jeton, qu’il garde pour la durée dite', async () => {
    const { clientId, clientSecret } = labo.partenaire;
    const reponse = await fetch(`${serveur.url}/api/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: 'openid',
      }),
    });
    expect(reponse.status).to.equal(200);
    const { access_token, expires_in } = (await reponse.json()) as {
      access_token: string;
      expires_in: number;
    };
    expect(expires_in).to.equal(3_600);
    jeton = access_token;
  });

  it('trouve la structure par son SIRET, puis ses services', async () => {
    const { listeStructures } = await poster('structures/v1/rechercher', {
      structure: { identifiantStructure: labo.siret, typeIdentifiantStructure: 'SIRET' },
    });
    const [{ idStructureCPP }] = listeStructures as [{ idStructureCPP: number }];
    const fiche = await poster('structures/v1/consulter', { idStructureCPP });
    const parametres = fiche['parametres'] as Readonly<Record<string, unknown>>;
    for (const cle of [
      'codeServiceDoitEtreRenseigne',
      'numeroEJDoitEtreRenseigne',
      'gestionNumeroEJOuCodeService',
    ])
      expect(parametres[cle], cle).to.be.a('boolean');

    const { listeServices } = await poster('structures/v1/rechercher/services', {
      idStructure: idStructureCPP,
      parametresRechercherServicesStructure: { nbResultatsParPage: 10_000 },
    });
    const [service] = listeServices as [{ idService: number; codeService: string; estActif: boolean }];
    expect(service).to.include({ codeService: 'TOX', estActif: true });
    const lu = await poster('structures/v1/consulter/service', {
      idStructure: idStructureCPP,
      idService: service.idService,
    });
    expect(lu['informationsGenerales']).to.include({ codeService: 'TOX', nomService: 'Toxicologie' });
    expect(lu['parametres']).to.include.keys('numeroEngagement');
  });

  it('dépose plusieurs factures en un tar.gz, attend le compte rendu et suit chaque mémoire', async () => {
    const archive = await enTarGz({
      'facture_1.xml': labo.facture({ reference: 'FAC-1' }),
      'facture_2.xml': labo.facture({ reference: 'FAC-2' }),
      'facture_3.xml': labo.facture({ reference: 'FAC-3', juridiction: 'INCONNUE' }),
    });
    const depot = await poster('factures/v1/deposer/flux', {
      fichierFlux: archive.toString('base64'),
      nomFichier: 'chorus_lot.tar.gz',
      syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
      avecSignature: false,
    });
    expect(depot['dateDepot']).to.equal('2026-03-02');
    const { numeroFluxDepot } = depot;

    const FINALS = ['IN_REJETE', 'IN_INTEGRE', 'IN_INTEGRE_PARTIEL'];
    let cr = await poster('transverses/v1/consulterCRDetaille', { numeroFluxDepot });
    expect(FINALS).not.to.include(cr['etatCourantDepotFlux']);
    await app().drain();
    cr = await poster('transverses/v1/consulterCRDetaille', { numeroFluxDepot });
    expect(cr['etatCourantDepotFlux']).to.equal('IN_INTEGRE_PARTIEL');
    const notes = (
      cr['listeErreurDP'] as readonly Readonly<
        Record<'numeroDP' | 'identifiantFournisseur' | 'identifiantDestinataire' | 'libelleErreurDP', string>
      >[]
    ).map(
      (erreur) =>
        `${erreur.identifiantFournisseur} ${erreur.identifiantDestinataire} ${erreur.numeroDP} ${erreur.libelleErreurDP}`,
    );
    expect(notes).to.have.length(1);
    expect(notes[0]).to.include(`${labo.siret} INCONNUE FAC-3`);

    const { listeFactures } = await poster('factures/v1/rechercher/fournisseur', { numeroFluxDepot });
    const factures = listeFactures as readonly { identifiantFactureCPP: number; statut: string }[];
    expect(factures.map(({ statut }) => statut)).to.deep.equal(['MISE_A_DISPOSITION', 'MISE_A_DISPOSITION']);
    for (const { identifiantFactureCPP: idFacture } of factures) {
      const historique = await poster('factures/v1/consulter/historique', { idFacture });
      expect(historique).to.include({ idFacture, statutCourantCode: 'MISE_A_DISPOSITION' });
    }
  });
});
