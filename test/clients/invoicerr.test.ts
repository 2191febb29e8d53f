import { expect } from 'chai';
import { structuresFacade } from '../../src/modules/structures/index.ts';
import { Laboratoire } from '../modules/flux/support/unLaboratoire.ts';
import { testApp } from '../support/testApp.ts';
import { serveurEcoutant, type ServeurEcoutant } from './support/serveurEcoutant.ts';

type Corps = Readonly<Record<string, unknown>>;

/** Source: dossier of the wire, §8, IN (invoicerr, TypeScript): base addresses in its configuration, Factur-X, one retry on 401. */
describe('Client invoicerr', function () {
  this.timeout(60_000);
  const app = testApp('sqlite', '2026-03-02T09:00:00.000Z');
  let labo: Laboratoire;
  let serveur: ServeurEcoutant;
  let jeton: string | undefined;
  let jetonsDemandes = 0;

  before(async function () {
    this.timeout(60_000);
    await app().container.get(structuresFacade).chargerReference();
    labo = await Laboratoire.ouvrir(app());
    serveur = await serveurEcoutant(app());
  });
  after(() => serveur.fermer());

  const demanderUnJeton = async (client_secret: string): Promise<Response> => {
    jetonsDemandes += 1;
    return fetch(`${serveur.url}/api/oauth/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: labo.partenaire.clientId,
        client_secret,
        scope: 'openid',
      }).toString(),
    });
  };

  const renouvelerLeJeton = async (): Promise<void> => {
    const reponse = await demanderUnJeton(labo.partenaire.clientSecret);
    jeton = ((await reponse.json()) as { access_token: string }).access_token;
  };

  /** Once more with a new token after a 401, as it does. */
  const poster = async (
    chemin: string,
    corps: Corps,
    encore = true,
  ): Promise<{ readonly status: number; readonly corps: Corps }> => {
    if (jeton === undefined) await renouvelerLeJeton();
    const { login, motDePasse } = labo.partenaire;
    const reponse = await fetch(`${serveur.url}/cpro/${chemin}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${jeton}`,
        'cpro-account': Buffer.from(`${login}:${motDePasse}`, 'utf-8').toString('base64'),
        'Content-Type': 'application/json;charset=utf-8',
        Accept: 'application/json;charset=utf-8',
      },
      body: JSON.stringify(corps),
    });
    if (reponse.status === 401 && encore) {
      jeton = undefined;
      return poster(chemin, corps, false);
    }
    return { status: reponse.status, corps: (await reponse.json()) as Corps };
  };

  it('reconnaît un mauvais secret à l’erreur du jeton', async () => {
    const reponse = await demanderUnJeton('mauvais');
    expect(reponse.status).to.equal(400);
    expect(await reponse.json()).to.include({ error: 'invalid_client' });
  });

  it('redemande un jeton une fois, quand le sien ne vaut plus', async () => {
    jeton = 'perime';
    const avant = jetonsDemandes;
    const { status } = await poster('transverses/v1/recuperer/tauxtva', {});
    expect(status).to.equal(200);
    expect(jetonsDemandes).to.equal(avant + 1);
  });

  it('dépose un Factur-X, et apprend du compte rendu que seuls les mémoires E3 sont reçus', async () => {
    const { status, corps: depot } = await poster('factures/v1/deposer/flux', {
      fichierFlux: Buffer.from('%PDF-1.7 facture').toString('base64'),
      nomFichier: 'INV-2026-0001.pdf',
      syntaxeFlux: 'IN_DP_E2_CII_FACTURX',
      avecSignature: false,
    });
    expect(status).to.equal(200);
    expect(depot).to.include({ codeRetour: 0, syntaxeFlux: 'IN_DP_E2_CII_FACTURX' });
    await app().drain();

    const { corps: cr } = await poster('transverses/v1/consulterCRDetaille', {
      numeroFluxDepot: depot['numeroFluxDepot'],
    });
    expect(cr).to.deep.include({ codeRetour: 0, etatCourantDepotFlux: 'IN_REJETE', listeErreurDP: [] });
    const [erreur] = cr['listeErreurTechnique'] as [{ libelleErreur: string }];
    expect(erreur.libelleErreur).to.include('IN_DP_E3_UBL_INVOICE');
  });

  it('dépose un mémoire E3 et attend l’état final', async () => {
    const { corps: depot } = await poster('factures/v1/deposer/flux', {
      fichierFlux: Buffer.from(labo.facture()).toString('base64'),
      nomFichier: 'INV-2026-0002.xml',
      syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
      avecSignature: false,
    });
    const lire = () =>
      poster('transverses/v1/consulterCRDetaille', { numeroFluxDepot: depot['numeroFluxDepot'] });
    expect((await lire()).corps).to.include({ etatCourantDepotFlux: 'IN_RECU' });
    await app().drain();
    expect((await lire()).corps).to.include({ etatCourantDepotFlux: 'IN_INTEGRE' });
  });

  it('lit d’un flux inconnu le code et le libellé, avec le statut 400', async () => {
    const { status, corps } = await poster('transverses/v1/consulterCRDetaille', { numeroFluxDepot: 'X' });
    expect([status, corps]).to.deep.equal([
      400,
      { codeRetour: 20_001, libelle: 'POQ_MSG_01.003 - Flux introuvable.' },
    ]);
  });
});
