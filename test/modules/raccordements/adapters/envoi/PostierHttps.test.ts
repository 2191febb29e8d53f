import { createServer, type AddressInfo } from 'node:net';
import { expect } from 'chai';
import { adresseInterdite } from '../../../../../src/modules/raccordements/adapters/envoi/adresseInterdite.ts';
import { PostierHttps } from '../../../../../src/modules/raccordements/adapters/envoi/PostierHttps.ts';
import type { Resolveur } from '../../../../../src/modules/raccordements/adapters/envoi/resolution.ts';
import { signatures } from '../../../../../src/modules/raccordements/adapters/envoi/signatures.ts';
import { Receveur, repondre, signatureBonne } from '../../support/Receveur.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const ANCIEN = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
const LE = new Date('2026-03-02T09:00:00.900Z');

const envoi = (url: string, secrets: readonly string[] = [SECRET]) => ({
  url,
  id: 'liv_12',
  corps: '{"type":"webhook.essai","mot":"é"}',
  secrets,
  le: LE,
});

describe('le postier des webhooks', () => {
  let receveur: Receveur;
  const postier = new PostierHttps({ locales: true });

  beforeEach(async () => {
    receveur = await Receveur.ouvrir();
  });
  afterEach(() => receveur.fermer());

  it('signe le message avec chacun des secrets, comme Standard Webhooks le veut', async () => {
    const { statut, motif } = await postier.porter(envoi(receveur.url(), [SECRET, ANCIEN]));

    expect([statut, motif]).to.deep.equal([204, null]);
    const [recu] = receveur.recus;
    expect(recu?.corps).to.equal('{"type":"webhook.essai","mot":"é"}');
    expect(recu?.entetes).to.include({
      'webhook-id': 'liv_12',
      'webhook-timestamp': '1772442000',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(recu && signatureBonne(recu, SECRET)).to.equal(true);
    expect(recu && signatureBonne(recu, ANCIEN)).to.equal(true);
    expect(recu && signatureBonne(recu, `whsec_${Buffer.alloc(32, 9).toString('base64')}`)).to.equal(false);
    expect(recu && signatureBonne({ ...recu, corps: `${recu.corps} ` }, SECRET)).to.equal(false);
  });

  it('signe comme l’exemple de la norme', () => {
    const corps = '{"test": 2432232314}';
    expect(
      signatures({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', horodatage: 1_614_265_330, corps }, [
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      ]),
    ).to.equal('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('ne suit aucune redirection', async () => {
    const ailleurs = await Receveur.ouvrir();
    receveur.conduite = repondre(307, { location: ailleurs.url() });
    expect((await postier.porter(envoi(receveur.url()))).statut).to.equal(307);
    expect(ailleurs.recus).to.have.lengthOf(0);
    await ailleurs.fermer();
  });

  it('abandonne une réponse qui ne vient pas, et une connexion refusée', async () => {
    receveur.conduite = () => undefined;
    const presse = new PostierHttps({ locales: true, delaiMs: 150 });
    const lente = await presse.porter(envoi(receveur.url()));
    expect([lente.statut, lente.motif]).to.deep.equal([null, 'DELAI']);
    expect(lente.duree).to.be.within(100, 2_000);

    const url = receveur.url();
    await receveur.fermer();
    expect((await presse.porter(envoi(url))).motif).to.equal('INJOIGNABLE');
    receveur = await Receveur.ouvrir();
  });

  it('ne se laisse pas mener à un autre protocole', async () => {
    const serveur = createServer((prise) => {
      prise.on('error', () => undefined);
      prise.once('data', () =>
        prise.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
      );
    });
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
    const { port } = serveur.address() as AddressInfo;
    const { statut, motif } = await postier.porter(envoi(`http://localhost:${port}/`));
    expect([statut, motif]).to.deep.equal([101, null]);
    await new Promise<void>((resolve) => serveur.close(() => resolve()));
  });

  it('ne lit pas une réponse sans fin', async () => {
    let ferme: () => void = () => undefined;
    const coupee = new Promise<void>((resolve) => (ferme = resolve));
    receveur.conduite = (_recu, res) => {
      res.writeHead(200);
      res.on('close', ferme);
      const ecrire = (): void => {
        while (!res.destroyed && res.write('x'.repeat(65_536)));
        if (!res.destroyed) res.once('drain', ecrire);
      };
      ecrire();
    };
    expect((await postier.porter(envoi(receveur.url()))).statut).to.equal(200);
    await coupee;
  });

  it('ne va à aucune machine de nos réseaux, par son adresse ni par un nom', async () => {
    const ferme = new PostierHttps({ locales: false });
    for (const hote of [
      '127.0.0.1',
      '[::1]',
      '10.0.0.1',
      '0x7f.1',
      '2130706433',
      '169.254.169.254',
      'localhost',
    ]) {
      const { motif } = await ferme.porter(envoi(`https://${hote}:${receveur.port}/webhook`));
      expect(motif, hote).to.equal('ADRESSE_INTERDITE');
    }
    expect((await ferme.porter(envoi(receveur.url()))).motif).to.equal('ADRESSE_INTERDITE');

    const vers =
      (...adresses: readonly string[]): Resolveur =>
      (_nom, rappel) =>
        rappel(
          null,
          adresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
    for (const adresses of [['127.0.0.1'], ['8.8.8.8', '10.1.2.3'], ['::ffff:127.0.0.1'], []]) {
      const trompe = new PostierHttps({ locales: false, resoudre: vers(...adresses), delaiMs: 500 });
      const { motif } = await trompe.porter(envoi(`https://partenaire.example:${receveur.port}/`));
      expect(motif, String(adresses)).to.equal('ADRESSE_INTERDITE');
    }
    const local = new PostierHttps({ locales: true, resoudre: vers('10.1.2.3') });
    expect((await local.porter(envoi(receveur.url()))).motif).to.equal('ADRESSE_INTERDITE');
    expect(receveur.recus).to.have.lengthOf(0);
  });

  it('se connecte à l’adresse même qui a été vérifiée', async () => {
    let demandes = 0;
    const changeant: Resolveur = (_nom, rappel) => {
      demandes += 1;
      rappel(null, [{ address: demandes === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    };
    const sur = new PostierHttps({ locales: true, resoudre: changeant });
    expect((await sur.porter(envoi(receveur.url()))).statut).to.equal(204);
    expect(demandes).to.equal(1);
  });

  it('tient pour privées toutes les plages qui le sont, et elles seules', () => {
    const privees = [
      '0.0.0.0',
      '10.255.255.255',
      '100.64.0.1',
      '127.9.9.9',
      '169.254.1.1',
      '172.31.0.1',
      '192.168.1.1',
      '198.19.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:8.8.8.8',
      '64:ff9b::a00:1',
      'fc00::1',
      'fd12::1',
      'fe80::1',
      'ff02::1',
      '2001:db8::1',
      '2002:a00:1::1',
      'nom',
    ];
    const publiques = ['8.8.8.8', '100.128.0.1', '172.32.0.1', '192.0.3.1', '2606:4700::1111', '2a01:e0a::1'];
    expect(privees.filter((adresse) => !adresseInterdite(adresse))).to.deep.equal([]);
    expect(publiques.filter(adresseInterdite)).to.deep.equal([]);
  });
});
