import { expect } from 'chai';
import { comptesFacade } from '../../../../src/modules/comptes/index.ts';
import { WebhookArrete } from '../../../../src/modules/raccordements/domain/erreurs.ts';
import { ports, usages } from '../../../../src/modules/raccordements/raccordementsTokens.ts';
import { structuresFacade } from '../../../../src/modules/structures/index.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { nextId } from '../../../support/doubles.ts';
import { testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { testApp } from '../../../support/testApp.ts';
import { PartenaireDeMemoires, type Corps } from '../../memoires/support/partenaireDeMemoires.ts';
import { Receveur, repondre, signatureBonne, type Recu } from '../support/Receveur.ts';
import { principalDe } from '../support/unPartenaire.ts';

const RACINE = '/cpro/memoires/v1/webhooks';
const DEBUT = '2026-03-02T09:00:00.000Z';
const SECONDE = 1_000;
const JOUR = 24 * 3_600 * SECONDE;

const contenuDe = ({ corps }: Recu): Corps => JSON.parse(corps) as Corps;

for (const dialect of testDialects) {
  describe(`les webhooks, sur ${dialect}`, () => {
    const app = testApp(dialect, DEBUT, () => ({ webhooksLocaux: true }));
    let partenaire: PartenaireDeMemoires;
    let receveur: Receveur;

    const applicationDe = async ({ structureId }: PartenaireDeMemoires): Promise<number> => {
      const [application] = await app().container.get(ports.applications).deStructures([structureId]);
      return application?.donnees.id ?? 0;
    };
    const creer = async (
      qui: PartenaireDeMemoires,
      vers: Receveur,
      etats: readonly string[] = [],
    ): Promise<{ readonly id: number; readonly secret: string }> => {
      const cree = await qui.reussir(`${RACINE}/creer`, { url: vers.url(`/${nextId()}`), etats });
      return { id: Number(cree['idWebhook']), secret: String(cree['secret']) };
    };
    const livraisons = async (qui: PartenaireDeMemoires, idWebhook: number): Promise<readonly Corps[]> =>
      (await qui.reussir(`${RACINE}/livraisons`, { idWebhook }))['listeLivraisons'] as readonly Corps[];
    const avancer = async (ms: number): Promise<void> => {
      app().clock.advance(ms);
      await app().drain();
    };

    before(async function () {
      this.timeout(60_000);
      await app().container.get(structuresFacade).chargerReference();
    });
    beforeEach(async () => {
      app().clock.set(DEBUT);
      receveur = await Receveur.ouvrir();
      partenaire = await PartenaireDeMemoires.deposant(app());
    });
    afterEach(async () => {
      await receveur.fermer();
      const database = app().container.get(platform.database);
      for (const table of ['raccordements_livraisons', 'raccordements_webhooks'])
        await database.from(table).delete();
    });

    it('annoncent un dépôt, signé, sans donnée d’une personne', async () => {
      const { id, secret } = await creer(partenaire, receveur);
      const depose = await partenaire.deposer();
      await app().drain();

      expect(receveur.recus).to.have.lengthOf(1);
      const [recu] = receveur.recus as [Recu];
      expect(secret).to.match(/^whsec_[A-Za-z0-9+/]{43}=$/);
      expect(signatureBonne(recu, secret)).to.equal(true);
      expect(contenuDe(recu)).to.deep.include({
        id: recu.entetes['webhook-id'],
        type: 'memoire.etat',
        le: DEBUT,
        memoire: {
          idMemoire: depose['idMemoire'],
          numeroMemoire: depose['numeroMemoire'],
          acte: 'DEPOSER',
          etatPrecedent: 'BROUILLON',
          etat: 'MIS_A_DISPOSITION',
          statutFacture: 'MISE_A_DISPOSITION',
          codeMotif: null,
        },
      });
      expect(recu.corps).not.to.include('Camille');
      const [livraison] = await livraisons(partenaire, id);
      expect(livraison).to.include({ etat: 'LIVREE', statutHttp: 204, tentatives: 1, prochainEssai: null });
      const garde = await app().container.get(platform.database).from('raccordements_webhooks').where({ id });
      expect(JSON.stringify(garde)).not.to.include(secret.slice('whsec_'.length));
    });

    it('annoncent à la juridiction ce qui lui arrive, à personne d’autre, et les états choisis seulement', async function () {
      this.timeout(20_000);
      const [cour, ailleurs] = [await Receveur.ouvrir(), await Receveur.ouvrir()];
      const juridiction = await PartenaireDeMemoires.juridiction(app(), 'TJ-LYON');
      const autre = await PartenaireDeMemoires.deposant(app());
      await creer(juridiction, cour, ['MIS_A_DISPOSITION']);
      await creer(autre, ailleurs);
      await creer(partenaire, receveur, ['PRIS_EN_CHARGE']);
      const { idMemoire } = await partenaire.deposer();
      await app().drain();
      await juridiction.reussir('/cpro/memoires/v1/traiter', { idMemoire, acte: 'PRENDRE_EN_CHARGE' });
      await app().drain();

      const etats = ({ recus }: Receveur): readonly unknown[] =>
        recus.map((recu) => (contenuDe(recu)['memoire'] as Corps)['etat']);
      expect(etats(cour)).to.deep.equal(['MIS_A_DISPOSITION']);
      expect(etats(receveur)).to.deep.equal(['PRIS_EN_CHARGE']);
      expect(etats(ailleurs)).to.deep.equal([]);
      await cour.fermer();
      await ailleurs.fermer();
    });

    it('annoncent une relance pour ce qu’elle est, et pas à qui n’attend que des états', async function () {
      this.timeout(20_000);
      const choisis = await Receveur.ouvrir();
      await creer(partenaire, receveur);
      await creer(partenaire, choisis, ['MIS_A_DISPOSITION']);
      const { idMemoire } = await partenaire.deposer();
      await app().drain();
      await avancer(200 * 24 * 60 * 60_000);
      const plusTard = await PartenaireDeMemoires.de(app(), partenaire.structureId);
      await plusTard.reussir('/cpro/memoires/v1/relancer', { idMemoire, texte: 'Où en est ce mémoire ?' });
      await app().drain();

      const types = ({ recus }: Receveur): readonly unknown[] => recus.map((recu) => contenuDe(recu)['type']);
      expect(types(receveur)).to.deep.equal(['memoire.etat', 'memoire.relance']);
      expect(types(choisis)).to.deep.equal(['memoire.etat']);
      const [, relance] = receveur.recus.map(contenuDe);
      expect(relance?.['memoire']).to.include({
        acte: 'RELANCER',
        etat: 'MIS_A_DISPOSITION',
        codeMotif: null,
      });
      expect(JSON.stringify(relance)).not.to.include('Où en est');
      await choisis.fermer();
    });

    it('ne disent qu’une fois ce qui est entendu deux fois', async () => {
      const { id } = await creer(partenaire, receveur);
      const { idMemoire } = await partenaire.deposer();
      await app().drain();
      const evenement = { type: 'memoires.memoire-depose', survenuLe: new Date(DEBUT), memoireId: idMemoire };
      await app()
        .container.get(platform.database)
        .run(() =>
          app()
            .container.get(platform.events)
            .publish([evenement as never, evenement as never]),
        );
      await app().drain();
      expect(receveur.recus).to.have.lengthOf(1);
      expect(await livraisons(partenaire, id)).to.have.lengthOf(1);
    });

    it('retentent ce qui échoue, sous le même identifiant, et reprennent après un processus mort', async () => {
      const { id } = await creer(partenaire, receveur);
      receveur.conduite = repondre(503);
      await partenaire.deposer();
      await app().drain();
      await avancer(9 * SECONDE);
      expect(receveur.recus).to.have.lengthOf(1);
      await avancer(SECONDE);
      expect(receveur.recus).to.have.lengthOf(2);
      const [enAttente] = await livraisons(partenaire, id);
      expect(enAttente).to.include({ etat: 'EN_ATTENTE', statutHttp: 503, tentatives: 2 });

      receveur.conduite = repondre(200);
      app().clock.advance(60 * SECONDE);
      const livrer = app().container.get(usages.livrerWebhooks);
      expect(await livrer.prendre()).to.include({ webhookId: id });
      await app().drain();
      expect(receveur.recus, 'tenue par le processus mort').to.have.lengthOf(2);
      await partenaire.reussir(`${RACINE}/tester`, { idWebhook: id });
      await avancer(30 * SECONDE);
      const ids = receveur.recus.map(({ entetes }) => entetes['webhook-id']);
      expect(ids).to.have.lengthOf(4);
      expect(new Set(ids.slice(0, 3)).size).to.equal(1);
      expect((await livraisons(partenaire, id)).map(({ etat }) => etat)).to.deep.equal(['LIVREE', 'LIVREE']);
    });

    it('d’un serveur qui ne répond pas n’en retardent aucun autre', async function () {
      this.timeout(20_000);
      const lent = await Receveur.ouvrir();
      lent.conduite = () => undefined;
      await creer(partenaire, lent);
      await creer(partenaire, receveur);
      await partenaire.deposer();
      const tournee = app().drain();
      const debut = performance.now();
      const atteints = (): boolean => receveur.recus.length > 0 && lent.recus.length > 0;
      while (!atteints() && performance.now() - debut < 5_000)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(lent.recus, 'encore en attente').to.have.lengthOf(1);
      expect(receveur.recus).to.have.lengthOf(1);
      lent.raccrocher();
      await tournee;
      await lent.fermer();
    });

    it('sont suspendus après trois jours d’échecs, avec un courriel, puis repris et relivrés', async function () {
      this.timeout(20_000);
      const courriel = `principal${nextId()}@exemple.fr`;
      const utilisateurId = await app()
        .container.get(comptesFacade)
        .creerActif({ courriel, nom: 'Martin', prenom: 'Antoine', motDePasse: null });
      const { structureId } = partenaire;
      await app()
        .container.get(structuresFacade)
        .attacher({ utilisateurId, structureId, role: 'PRINCIPAL', espaces: {} });
      const { id } = await creer(partenaire, receveur);
      receveur.conduite = repondre(500);
      await partenaire.deposer();
      await app().drain();
      for (let heure = 0; heure < 4 * 24; heure += 1) await avancer(JOUR / 24);

      const essais = receveur.recus.length;
      expect(essais).to.be.within(8, 12);
      const { webhooks, livraisons: envois } = ports;
      const { container } = app();
      expect((await container.get(webhooks).get(id)).donnees.etat).to.equal('SUSPENDU');
      const sujets = (await app().mails()).filter(({ a }) => a === courriel).map(({ sujet }) => sujet);
      expect(sujets).to.deep.equal(['Un webhook ne reçoit plus rien']);
      const actes = await container
        .get(platform.database)
        .query<{ readonly acte: string }>(
          { name: 'test.actes', text: 'SELECT acte FROM structures_actions WHERE structure_id = ?' },
          [structureId],
        );
      expect(actes.map(({ acte }) => acte)).to.include.members([
        'application-creee',
        'webhook-cree',
        'webhook-suspendu',
      ]);

      const [envoi] = (await container.get(envois).page(id, null, 10)).livraisons;
      expect(envoi).to.include({ etat: 'ABANDONNEE', statut: 500, tentatives: essais });
      const demandeur = { acteur: principalDe(structureId) };
      await avancer(JOUR);
      expect(receveur.recus).to.have.lengthOf(essais);
      await rejection(container.get(usages.relivrerWebhook).manquees(demandeur, id), WebhookArrete);

      receveur.conduite = repondre(200);
      await container.get(usages.reprendreWebhook).execute(demandeur, id);
      expect(await container.get(usages.relivrerWebhook).manquees(demandeur, id)).to.equal(1);
      await app().drain();
      expect(receveur.recus).to.have.lengthOf(essais + 1);
      const ids = receveur.recus.map(({ entetes }) => entetes['webhook-id']);
      expect(new Set(ids).size).to.equal(1);
    });

    it('s’arrêtent aussitôt sur un 410', async () => {
      const { id } = await creer(partenaire, receveur);
      receveur.conduite = repondre(410);
      await partenaire.reussir(`${RACINE}/tester`, { idWebhook: id });
      await app().drain();
      await avancer(JOUR);
      expect(receveur.recus).to.have.lengthOf(1);
      const { donnees } = await app().container.get(ports.webhooks).get(id);
      expect(donnees.etat).to.equal('ARRETE');
      const demandeur = { acteur: principalDe(partenaire.structureId) };
      await rejection(app().container.get(usages.testerWebhook).execute(demandeur, id), WebhookArrete);
    });

    it('ne disent plus rien à qui n’y a plus droit', async function () {
      this.timeout(20_000);
      const { container } = app();
      const acteur = principalDe(partenaire.structureId);
      const applicationId = await applicationDe(partenaire);
      const { id } = await creer(partenaire, receveur);
      receveur.conduite = repondre(500);
      await partenaire.deposer();
      await app().drain();
      const motifDe = async (): Promise<unknown> => {
        const page = await container.get(ports.livraisons).page(id, null, 1);
        return page.livraisons[0]?.motif;
      };
      const relancer = async (): Promise<void> => {
        await container.get(usages.relivrerWebhook).manquees({ acteur }, id);
        await app().drain();
      };
      const nom = 'Logiciel';
      await container
        .get(usages.modifierApplication)
        .execute({ acteur, applicationId, nom, domaines: ['structures'] });
      await avancer(10 * SECONDE);
      expect(await motifDe()).to.equal('DOMAINE_RETIRE');
      await container
        .get(usages.modifierApplication)
        .execute({ acteur, applicationId, nom, domaines: ['memoires'] });

      const comptes = await container.get(ports.comptes).deStructures([partenaire.structureId]);
      await container.get(usages.revoquerCompte).execute(acteur, comptes[0]?.donnees.id ?? 0);
      await relancer();
      expect(await motifDe()).to.equal('COMPTE_EXPIRE');

      const { compteId } = await container.get(usages.creerCompte).execute(acteur, partenaire.structureId);
      expect(compteId).to.be.greaterThan(0);
      await relancer();
      expect(receveur.recus, 'de nouveau permis').to.have.lengthOf(2);
      await container.get(usages.revoquerApplication).execute(acteur, applicationId);
      await avancer(60 * SECONDE);
      expect(await motifDe()).to.equal('APPLICATION_REVOQUEE');
      expect(receveur.recus).to.have.lengthOf(2);
    });

    it('n’écrivent rien pour qui n’a déjà plus de compte en service', async () => {
      const { container } = app();
      const { id } = await creer(partenaire, receveur);
      const memoire = await partenaire.deposer();
      const [compte] = await container.get(ports.comptes).deStructures([partenaire.structureId]);
      await container
        .get(usages.revoquerCompte)
        .execute(principalDe(partenaire.structureId), compte?.donnees.id ?? 0);
      await app().drain();
      expect(memoire['idMemoire']).to.be.a('number');
      expect((await container.get(ports.livraisons).page(id, null, 5)).livraisons).to.deep.equal([]);
    });

    it('signent avec les deux secrets le temps du recouvrement', async () => {
      const { id, secret } = await creer(partenaire, receveur);
      const demandeur = { acteur: principalDe(partenaire.structureId) };
      const nouveau = await app().container.get(usages.renouvelerSecretDeWebhook).execute(demandeur, id, 1);
      const essayer = async (): Promise<readonly boolean[]> => {
        await partenaire.reussir(`${RACINE}/tester`, { idWebhook: id });
        await app().drain();
        const recu = receveur.recus.at(-1);
        return [secret, nouveau].map((un) => recu !== undefined && signatureBonne(recu, un));
      };
      expect(await essayer()).to.deep.equal([true, true]);
      app().clock.advance(JOUR + SECONDE);
      const apres = await app().container.get(usages.testerWebhook).execute(demandeur, id);
      await app().drain();
      const recu = receveur.recus.at(-1);
      expect(recu?.entetes['webhook-id']).to.equal(`liv_${apres}`);
      expect([secret, nouveau].map((un) => recu && signatureBonne(recu, un))).to.deep.equal([false, true]);
    });

    it('d’un autre n’existent pas, et leurs adresses se refusent par leur nom', async () => {
      const autre = await PartenaireDeMemoires.deposant(app());
      const { id } = await creer(partenaire, receveur);
      await partenaire.reussir(`${RACINE}/tester`, { idWebhook: id });
      const [essai] = await livraisons(partenaire, id);
      const inconnu = await autre.refuser(`${RACINE}/tester`, { idWebhook: 999 });
      for (const service of ['tester', 'supprimer', 'livraisons', 'relivrer'])
        expect(await autre.refuser(`${RACINE}/${service}`, { idWebhook: id }), service).to.deep.equal(
          inconnu,
        );
      expect(
        await autre.refuser(`${RACINE}/relivrer`, { idLivraison: essai?.['idLivraison'] }),
      ).to.deep.equal(inconnu);

      for (const url of ['http://exemple.fr/', 'https://a:b@exemple.fr/', 'nulle part']) {
        const { libelle } = await partenaire.refuser(`${RACINE}/creer`, { url });
        expect(libelle, url).to.include('https://');
      }
      expect((await partenaire.refuser(`${RACINE}/creer`, {})).libelle).to.include('url');
      await partenaire.refuser(`${RACINE}/creer`, { url: receveur.url(), etats: ['INCONNU'] });
      for (let rang = 1; rang < 5; rang += 1) await creer(partenaire, receveur);
      expect((await partenaire.refuser(`${RACINE}/creer`, { url: receveur.url('/6') })).libelle).to.include(
        '5',
      );
    });

    it('oublient après trente jours ce qui n’attend plus', async () => {
      const { id } = await creer(partenaire, receveur);
      const demandeur = { acteur: principalDe(partenaire.structureId) };
      await app().container.get(usages.testerWebhook).execute(demandeur, id);
      await app().drain();
      const nombre = async (): Promise<number> =>
        (await app().container.get(ports.livraisons).page(id, null, 10)).livraisons.length;
      app().clock.advance(29 * JOUR);
      await app().container.get(usages.entretenir).execute();
      expect(await nombre()).to.equal(1);
      app().clock.advance(2 * JOUR);
      await app().container.get(usages.entretenir).execute();
      expect(await nombre()).to.equal(0);
    });
  });
}
