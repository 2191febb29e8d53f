import { expect } from 'chai';
import { KnexLivraisons } from '../../../../../src/modules/raccordements/adapters/persistence/KnexLivraisons.ts';
import { KnexWebhookRepository } from '../../../../../src/modules/raccordements/adapters/persistence/KnexWebhookRepository.ts';
import {
  RaccordementIntrouvable,
  RaccordementModifieEntretemps,
} from '../../../../../src/modules/raccordements/domain/erreurs.ts';
import { livraisonNeuve, type Livraison } from '../../../../../src/modules/raccordements/domain/Livraison.ts';
import { Webhook } from '../../../../../src/modules/raccordements/domain/Webhook.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';

const LE = new Date('2026-03-02T09:00:00.123Z');
const dans = (secondes: number): Date => new Date(LE.getTime() + secondes * 1_000);
const par = { parId: 7, le: LE, structureId: 3 };

for (const dialect of testDialects) {
  describe(`l’entrepôt des webhooks et de leurs livraisons, sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    const livraisons = (): KnexLivraisons => new KnexLivraisons(database());
    const webhooks = (): KnexWebhookRepository => new KnexWebhookRepository(database());

    const unWebhook = async (etats: readonly string[] | null = null): Promise<Webhook> => {
      const id = nextId();
      const neuf = { id, applicationId: nextId(), url: 'https://a.example/', etats, scelle: 'v1:s' };
      await webhooks().save(Webhook.creer(neuf, par));
      return webhooks().get(id);
    };
    const uneLivraison = async ({ donnees }: Webhook, prete: Date = LE): Promise<Livraison> => {
      const id = nextId();
      const base = { id, webhookId: donnees.id, cle: `m:${id}`, memoireId: 9, contenu: '{"é":1}' };
      const livraison = { ...livraisonNeuve(base, LE), prochainLe: prete };
      expect(await livraisons().ajouter([livraison])).to.equal(1);
      return livraison;
    };

    afterEach(async () => {
      await database().from('raccordements_livraisons').delete();
      await database().from('raccordements_webhooks').delete();
    });

    it('rend un webhook et ses livraisons tels qu’ils furent gardés', async () => {
      const webhook = await unWebhook(['PAYE']);
      webhook.renouvelerSecret('v1:t', 2, par);
      for (let echec = 0; echec < 3; echec += 1) webhook.aEchoue(par);
      await webhooks().save(webhook);
      const relu = await webhooks().get(webhook.donnees.id);
      expect(relu.donnees).to.deep.equal({ ...webhook.donnees, version: 2 });
      expect(relu.donnees.pauseJusquAu).to.deep.equal(dans(60));
      expect((await webhooks().deApplications([webhook.donnees.applicationId])).length).to.equal(1);
      await rejection(webhooks().save(webhook), RaccordementModifieEntretemps);

      const livraison = await uneLivraison(webhook);
      expect(await livraisons().get(livraison.id)).to.deep.equal(livraison);
      const essayee: Livraison = {
        ...livraison,
        etat: 'ABANDONNEE',
        tentatives: 3,
        prochainLe: null,
        dernierLe: dans(4),
        statut: 500,
        duree: 12,
        motif: 'DELAI',
      };
      await livraisons().garder(essayee);
      expect(await livraisons().get(livraison.id)).to.deep.equal(essayee);
      expect(await livraisons().manquees(webhook.donnees.id, 5)).to.deep.equal([essayee]);
      await webhooks().supprimer(webhook.donnees.id);
      await rejection(livraisons().get(livraison.id), RaccordementIntrouvable);
      await rejection(webhooks().get(webhook.donnees.id), RaccordementIntrouvable);
    });

    it('n’a qu’une livraison pour un webhook et un changement', async () => {
      const [un, autre] = [await unWebhook(), await unWebhook()];
      const premiere = await uneLivraison(un);
      const double = { ...premiere, id: nextId(), contenu: '{"autre":1}' };
      expect(await livraisons().ajouter([double])).to.equal(0);
      expect(await livraisons().ajouter([{ ...double, webhookId: autre.donnees.id }])).to.equal(1);
      expect((await livraisons().get(premiere.id)).contenu).to.equal('{"é":1}');
    });

    it('donne ce qui est prêt, un webhook après l’autre, chacun tenu jusqu’à ce qu’il soit rendu', async () => {
      const [un, autre] = [await unWebhook(), await unWebhook()];
      const [a, b] = [await uneLivraison(un), await uneLivraison(un)];
      const c = await uneLivraison(autre);
      await uneLivraison(autre, dans(60));
      const prendre = async (le: Date): Promise<number | undefined> =>
        (await livraisons().prendre(le, new Date(le.getTime() + 30_000)))?.id;
      const finir = async (livraison: Livraison, le: Date): Promise<void> => {
        await livraisons().garder({ ...livraison, etat: 'LIVREE', prochainLe: null });
        await livraisons().rendre(livraison.webhookId, le);
      };
      expect([await prendre(LE), await prendre(LE), await prendre(LE)]).to.deep.equal([
        a.id,
        c.id,
        undefined,
      ]);
      await finir(a, dans(1));
      expect(await prendre(dans(1))).to.equal(b.id);
      await finir(b, dans(2));
      expect(await prendre(dans(29)), 'encore tenu').to.equal(undefined);
      expect(await prendre(dans(30)), 'son processus est mort').to.equal(c.id);
      await finir(c, dans(31));
      expect(await prendre(dans(31))).to.equal(undefined);
      expect(await prendre(dans(60))).to.be.a('number');
    });

    it('ne donne pas deux fois le même webhook à ceux qui demandent ensemble', async () => {
      const tous = await Promise.all(Array.from({ length: 6 }, () => unWebhook()));
      for (const webhook of tous) await uneLivraison(webhook);
      const prises = await Promise.all(
        Array.from({ length: 20 }, () => livraisons().prendre(dans(1), dans(31))),
      );
      const webhooksPris = prises.flatMap((prise) => (prise ? [prise.webhookId] : []));
      expect([...webhooksPris].sort()).to.deep.equal(tous.map(({ donnees }) => donnees.id).sort());
    });

    it('laisse ceux qui sont en pause ou hors service, et abandonne ce qui les attend', async () => {
      const webhook = await unWebhook();
      const { id } = webhook.donnees;
      const livraison = await uneLivraison(webhook);
      webhook.aEchoue(par);
      webhook.aEchoue(par);
      await webhooks().save(webhook);
      expect(await livraisons().prendre(dans(9), dans(39))).to.equal(undefined);
      expect((await livraisons().prendre(dans(10), dans(11)))?.id).to.equal(livraison.id);
      const relu = await webhooks().get(id);
      relu.aRenonce(par);
      await webhooks().save(relu);
      expect(await livraisons().prendre(dans(60), dans(90))).to.equal(undefined);
      await livraisons().abandonner(id);
      expect(await livraisons().get(livraison.id)).to.include({
        etat: 'ABANDONNEE',
        motif: 'WEBHOOK_SUSPENDU',
      });
    });

    it('purge par lots ce qui n’attend plus', async () => {
      const webhook = await unWebhook();
      const toutes = [await uneLivraison(webhook), await uneLivraison(webhook), await uneLivraison(webhook)];
      for (const livraison of toutes.slice(1)) await livraisons().garder({ ...livraison, etat: 'LIVREE' });
      expect(await livraisons().purger(LE, 10)).to.equal(0);
      expect(await livraisons().purger(dans(1), 1)).to.equal(1);
      expect(await livraisons().purger(dans(1), 10)).to.equal(1);
      const { livraisons: restent } = await livraisons().page(webhook.donnees.id, null, 10);
      expect(restent.map(({ id }) => id)).to.deep.equal([toutes[0]?.id]);
    });
  });
}
