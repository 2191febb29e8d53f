import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { engagementsFacade } from '../../src/modules/engagements/index.ts';
import { unEngagement } from '../modules/engagements/support/unEngagement.ts';
import { unExpert } from '../modules/engagements/support/unExpert.ts';
import { unPartenaire, type Partenaire } from '../modules/raccordements/support/unPartenaire.ts';
import { testDialects } from '../support/freshDatabase.ts';
import { testApp } from '../support/testApp.ts';

const SIRET = '35600000000048';
const TIMEOUT_MS = 30_000;

interface Reponse {
  readonly codeRetour: number;
  readonly libelle: string;
  readonly listeEngagementJuridique?: readonly { readonly numeroEngagementJuridique: string }[];
  readonly listeStructures?: readonly {
    readonly idStructureCPP: number;
    readonly identifiantStructure: string;
  }[];
}

/**
 * What the French accounting of Odoo (OCA/l10n-france, l10n_fr_chorus_account 14.0 to 17.0) sends before a deposit, in order
 * to check the commitment number of its order: form-encoded token, then JSON with both credentials. Anything but HTTP 200 and
 * codeRetour 0 stops it.
 */
class Odoo {
  private jeton = '';

  constructor(
    private readonly url: string,
    private readonly acces: Pick<Partenaire, 'clientId' | 'clientSecret' | 'login' | 'motDePasse'>,
  ) {}

  async ouvrir(): Promise<void> {
    const { clientId, clientSecret } = this.acces;
    const reponse = await fetch(`${this.url}/api/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: 'openid',
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    expect(reponse.status).to.equal(200);
    const { access_token: jeton, expires_in: duree } = (await reponse.json()) as {
      readonly access_token: string;
      readonly expires_in: number;
    };
    expect(duree).to.be.a('number').above(0);
    this.jeton = jeton;
  }

  async poster(chemin: string, corps: object): Promise<Reponse> {
    const { login, motDePasse } = this.acces;
    const reponse = await fetch(`${this.url}/cpro/${chemin}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${this.jeton}`,
        'cpro-account': Buffer.from(`${login}:${motDePasse}`).toString('base64'),
        'Content-type': 'application/json;charset=utf-8',
        Accept: 'application/json;charset=utf-8',
      },
      body: JSON.stringify(corps),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    expect(reponse.status, await reponse.clone().text()).to.equal(200);
    const lue = (await reponse.json()) as Reponse;
    expect(lue.codeRetour, lue.libelle).to.equal(0);
    return lue;
  }

  /** The id that Odoo keeps as `fr_chorus_identifier`. */
  async identifiantDe(siret: string): Promise<number> {
    const { listeStructures = [] } = await this.poster('structures/v1/rechercher', {
      structure: { identifiantStructure: siret, typeIdentifiantStructure: 'SIRET' },
    });
    expect(listeStructures).to.have.lengthOf(1);
    expect(listeStructures[0]?.identifiantStructure).to.equal(siret);
    return listeStructures[0]?.idStructureCPP ?? 0;
  }

  /** `_chorus_api_check_commitment_number`: true when the list is not empty. */
  async connait(structureId: number, numero: string): Promise<boolean> {
    const { listeEngagementJuridique: liste } = await this.poster('engagementsJuridiques/v1/rechercher', {
      structureReceptriceEngagementJuridique: String(structureId),
      numeroEngagementJuridique: numero,
      etatCourantEngagementJuridique: 'COMMANDE',
    });
    expect(liste).to.be.an('array');
    return (liste?.length ?? 0) > 0;
  }
}

for (const dialect of testDialects) {
  describe(`Odoo contrôle un engagement, par HTTP, sur ${dialect}`, () => {
    const produit = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let serveur: Server;
    let odoo: Odoo;
    let structureId: number;

    before(async () => {
      structureId = await unExpert(produit(), SIRET);
      await produit()
        .container.get(engagementsFacade)
        .ranger([unEngagement(SIRET, '0000048295'), unEngagement(SIRET, '0000051207', { etat: 'SOLDE' })]);
      serveur = createServer(produit().app).listen(0, '127.0.0.1');
      await new Promise((ecoute) => serveur.once('listening', ecoute));
      const { port } = serveur.address() as AddressInfo;
      odoo = new Odoo(`http://127.0.0.1:${port}`, await unPartenaire(produit(), structureId));
      await odoo.ouvrir();
    });
    after(() => new Promise((ferme) => serveur.close(ferme)));

    it('retrouve l’identifiant de sa propre structure', async () => {
      expect(await odoo.identifiantDe(SIRET)).to.equal(structureId);
    });

    it('reconnaît un engagement commandé, avec ou sans ses zéros', async () => {
      expect(await odoo.connait(structureId, '0000048295')).to.equal(true);
      expect(await odoo.connait(structureId, '48295')).to.equal(true);
    });

    it('lit une liste vide, et non un refus, pour un numéro inconnu, soldé ou d’un autre récepteur', async () => {
      expect(await odoo.connait(structureId, '0000099999')).to.equal(false);
      expect(await odoo.connait(structureId, '0000051207')).to.equal(false);
      expect(await odoo.connait(structureId + 1, '0000048295')).to.equal(false);
    });
  });
}
