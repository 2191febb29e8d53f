import { expect } from 'chai';
import { comptesFacade } from '../../../../src/modules/comptes/index.ts';
import { ports, usages } from '../../../../src/modules/raccordements/raccordementsTokens.ts';
import { structuresFacade } from '../../../../src/modules/structures/index.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { nextId } from '../../../support/doubles.ts';
import { testDialects } from '../../../support/freshDatabase.ts';
import { testApp } from '../../../support/testApp.ts';
import { principalDe, unPartenaire } from '../support/unPartenaire.ts';
import { uneStructureEnBase } from '../support/uneStructureEnBase.ts';

const DEBUT = '2026-03-02T09:00:00.000Z';
const JOUR_MS = 24 * 60 * 60_000;

for (const dialect of testDialects) {
  describe(`le suivi des raccordements, sur ${dialect}`, () => {
    const produit = testApp(dialect, DEBUT);
    let structureId: number;
    const courriel = `principal${nextId()}@exemple.fr`;

    before(async () => {
      const { container } = produit();
      structureId = await uneStructureEnBase(produit(), '73282932000074');
      const utilisateurId = await container
        .get(comptesFacade)
        .creerActif({ courriel, nom: 'Martin', prenom: 'Antoine', motDePasse: null });
      await container
        .get(structuresFacade)
        .attacher({ utilisateurId, structureId, role: 'PRINCIPAL', espaces: {} });
    });
    beforeEach(() => produit().clock.set(DEBUT));

    it('écrit 60, 30 et 7 jours avant la fin d’un mot de passe, une fois chacun', async () => {
      const { container, clock } = produit();
      const cree = await container.get(usages.creerCompte).execute(principalDe(structureId), structureId);
      const revoque = await container.get(usages.creerCompte).execute(principalDe(structureId), structureId);
      await container.get(usages.revoquerCompte).execute(principalDe(structureId), revoque.compteId);
      const recus = async (): Promise<readonly string[]> => {
        await container.get(usages.avertirDesExpirations).execute();
        await produit().drain();
        return (await produit().mails()).filter(({ a }) => a === courriel).map(({ sujet }) => sujet);
      };
      const dans = (jours: number): string =>
        `Le mot de passe d’un compte technique expire dans ${jours} jours`;

      clock.advance(363 * JOUR_MS);
      expect(await recus()).to.deep.equal([]);
      clock.advance(JOUR_MS);
      expect(await recus()).to.deep.equal([dans(60)]);
      clock.advance(JOUR_MS);
      expect(await recus()).to.deep.equal([dans(60)]);
      clock.advance(35 * JOUR_MS);
      expect(await recus()).to.deep.equal([dans(60), dans(24)]);
      clock.advance(17 * JOUR_MS);
      expect(await recus()).to.deep.equal([dans(60), dans(24), dans(7)]);
      const [dernier] = (await produit().mails()).filter(({ a }) => a === courriel).slice(-1);
      expect(dernier?.texte)
        .to.include(cree.login)
        .and.include(`/gestionnaire/raccordements/comptes/${cree.compteId}`);

      clock.advance(8 * JOUR_MS);
      expect(await recus()).to.have.lengthOf(3);
    });

    it('oublie les appels de plus d’un an et les jetons révoqués qui sont passés', async () => {
      const { container, clock } = produit();
      const { applicationId } = await unPartenaire(produit(), structureId);
      const journal = container.get(ports.journal);
      const appel = (jours: number) => ({
        id: nextId(),
        applicationId,
        compteId: null,
        route: '/cpro/structures/v1/rechercher',
        statut: 200,
        codeRetour: 0,
        duree: 1,
        le: new Date(clock.now().getTime() - jours * JOUR_MS),
      });
      await journal.ajouter([appel(366), appel(364), appel(0)]);
      const revoques = container.get(ports.revoques);
      const database = container.get(platform.database);
      await revoques.revoquer('passe', new Date(clock.now().getTime() - 1));
      await revoques.revoquer('encore', new Date(clock.now().getTime() + 1_000));
      await revoques.revoquer('encore', new Date(clock.now().getTime() + 1_000));

      await container.get(usages.entretenir).execute();

      expect((await journal.page({ applicationId }, null, 10)).appels).to.have.lengthOf(2);
      const jetons = await database.query<{ jti: string }>({
        name: 'test.jetons',
        text: 'SELECT jti FROM raccordements_jetons_revoques',
      });
      expect(jetons.map(({ jti }) => jti)).to.deep.equal(['encore']);
    });

    it('suit un changement de SIRET avec les secrets et les logins que les logiciels ont déjà', async () => {
      const { container } = produit();
      const ancienne = await uneStructureEnBase(produit(), '35600000000048');
      const nouvelleId = await uneStructureEnBase(produit(), '41816609600069', ['MEMOIRES']);
      const partenaire = await unPartenaire(produit(), ancienne);

      await container.get(platform.database).run(() =>
        container.get(platform.events).publish([
          {
            type: 'structures.siret-change',
            survenuLe: new Date(DEBUT),
            structureId: ancienne,
            nouvelleId,
          } as never,
        ]),
      );
      await produit().drain();

      const { authorization, 'cpro-account': compte } = partenaire.entetes;
      const gateway = container.get(platform.apiGateway);
      const { acteur } = gateway.ouvrir(await gateway.reconnaitre({ authorization, compte }), {
        authorization,
        compte,
      });
      expect(acteur.nom).to.equal('TECH_1_35600000000048@cpro.fr');
      expect(acteur.habilitations.map((une) => [une.structureId, une.espaces])).to.deep.equal([
        [nouvelleId, { MEMOIRES: 'MODIFICATION' }],
      ]);
    });

    it('écrit à l’arrêt ce que le journal garde encore en mémoire', async () => {
      const { container } = produit();
      const { applicationId } = await unPartenaire(produit(), structureId);
      container.get(platform.apiGateway).noter({
        applicationId,
        compteId: null,
        route: '/cpro/structures/v1/rechercher',
        statut: 200,
        codeRetour: 0,
        duree: 3,
        le: new Date(DEBUT),
      });

      for (const closing of container.getAll(platform.closing)) await closing.close();

      const { appels } = await container.get(ports.journal).page({ applicationId }, null, 10);
      expect(appels.map(({ duree }) => duree)).to.deep.equal([3]);
    });
  });
}
