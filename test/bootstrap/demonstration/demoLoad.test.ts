import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import request from 'supertest';
import { comptesDuBanc } from '../../../src/bootstrap/demonstration/comptesDuBanc.ts';
import { demoLoadCommand } from '../../../src/bootstrap/demonstration/demoLoadCommand.ts';
import { MOT_DE_PASSE, PERSONNES } from '../../../src/bootstrap/demonstration/personnes.ts';
import { jourDe } from '../../../src/kernel/domain/Jour.ts';
import { faitsDeVerification } from '../../../src/modules/memoires/application/faitsDeVerification.ts';
import type { DonneesMemoire } from '../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { ETATS, transition, type Acte } from '../../../src/modules/memoires/domain/etats.ts';
import { echangesDeRelance } from '../../../src/modules/memoires/domain/Relance.ts';
import { verifier } from '../../../src/modules/memoires/domain/verification.ts';
import { memoires } from '../../../src/modules/memoires/memoiresTokens.ts';
import type { Command } from '../../../src/platform/cli/Command.ts';
import { createLogger } from '../../../src/platform/log/createLogger.ts';
import { platform } from '../../../src/platform/tokens.ts';
import { testDialects } from '../../support/freshDatabase.ts';
import { rejection } from '../../support/rejection.ts';
import { testApp, type TestApp } from '../../support/testApp.ts';

const CHARGEMENT_MS = 120_000;

const charger = async (
  { container }: TestApp,
  options: Readonly<Record<string, string>> = {},
  dryRun = false,
): Promise<readonly string[]> => {
  const command = container.getAll(platform.command).find(({ nom }) => nom === 'demo load');
  const lignes: string[] = [];
  await (command as Command).run({
    options,
    args: [],
    dryRun,
    log: createLogger('silent'),
    print: (ligne) => lignes.push(ligne),
  });
  return lignes;
};

const base64 = (texte: string): string => Buffer.from(texte).toString('base64');

const tous = async ({ container }: TestApp): Promise<readonly DonneesMemoire[]> => {
  const rows = await container
    .get(platform.database)
    .query<{ id: number }>({ name: 'test.tous', text: 'SELECT id FROM memoires_memoires ORDER BY id' });
  const reader = container.get(memoires.reader);
  return Promise.all(rows.map(async ({ id }) => (await reader.consulter(id))!));
};

/** What each mémoire must be, whoever wrote it. */
const exigerVraisemblables = async (app: TestApp, gardes: readonly DonneesMemoire[]): Promise<void> => {
  const maintenant = app.clock.now();
  const prestataires = app.container.get(memoires.prestataires);
  const juridictions = app.container.get(memoires.juridictions);
  const referentiel = app.container.get(memoires.referentiel);

  for (const memoire of gardes) {
    const { structureId, entete, historique, etat, numero, deposeLe, lignes } = memoire;
    let courant = 'BROUILLON';
    for (const { acte, etat: vers } of historique.slice(1)) {
      expect(transition(courant as typeof etat, acte as Acte)?.vers, `${courant} ${acte}`).to.equal(vers);
      courant = vers;
    }
    expect(courant).to.equal(etat);
    const instants = historique.map(({ le }) => le.getTime());
    expect(instants).to.deep.equal([...instants].sort((a, b) => a - b));
    expect(instants.at(-1)).to.be.at.most(maintenant.getTime());

    expect(numero === null).to.equal(deposeLe === null);
    if (deposeLe === null) continue;
    expect(lignes.length).to.be.at.least(1);
    const prestataire = await prestataires.get(structureId, jourDe(maintenant));
    const juridiction = await juridictions.find(entete.juridictionId ?? 0);
    const aujourdhui = jourDe(deposeLe);
    const faits = faitsDeVerification({ memoire, prestataire, juridiction, referentiel, aujourdhui });
    expect(verifier(memoire, faits, deposeLe)).to.deep.equal([]);
  }
};

describe('demo load', () => {
  describe('la démonstration', () => {
    const app = testApp('sqlite');
    let gardes: readonly DonneesMemoire[] = [];
    let imprime: readonly string[] = [];

    before(async function () {
      this.timeout(CHARGEMENT_MS);
      imprime = await charger(app());
      gardes = await tous(app());
    });

    it('imprime un accès par ligne : qui, adresse, mot de passe', () => {
      expect(imprime).to.have.lengthOf(PERSONNES.length + 1);
      expect(imprime[0]).to.equal(
        `Interprète, gestionnaire de deux structures  camille@demo.example  ${MOT_DE_PASSE}`,
      );
    });

    it('montre deux relances : une qui attend, une à laquelle la juridiction a répondu', () => {
      const relances = gardes.flatMap(({ historique }) => echangesDeRelance(historique));
      expect(relances.map(({ reponse }) => reponse?.acte)).to.have.members([
        undefined,
        'REPONDRE_A_LA_RELANCE',
      ]);
    });

    it('ne numérote rien de ce qui était là : les partenaires le lisent dans la liste', async () => {
      await app().drain();
      const changements = app().container.get(memoires.changements);
      const structureIds = [...new Set(gardes.map(({ structureId }) => structureId))];
      const depose = gardes.find(({ etat }) => etat === 'PRIS_EN_CHARGE')!;
      const depuis = await changements.position();
      await changements.numeroter({ memoireId: depose.id });
      const { changements: lus } = await changements.lire({ cote: 'prestataire', structureIds }, depuis, 10);
      expect(lus).to.deep.equal([]);
    });

    it('imprime les secrets d’un partenaire, qui ouvrent l’API', async () => {
      const ligne = imprime.at(-1) ?? '';
      const lus = Object.fromEntries(
        ligne.split(' ').map((mot): [string, string] => {
          const [nom = '', valeur = ''] = mot.split('=');
          return [nom, valeur];
        }),
      );
      expect(Object.keys(lus)).to.deep.equal([
        'client_id',
        'client_secret',
        'login_technique',
        'mot_de_passe_technique',
      ]);

      const jeton = await request(app().app)
        .post('/api/oauth/token')
        .type('form')
        .send({
          grant_type: 'client_credentials',
          client_id: lus.client_id,
          client_secret: lus.client_secret,
        })
        .expect(200);
      const { access_token } = jeton.body as { readonly access_token: string };
      const compte = `${lus.login_technique}:${lus.mot_de_passe_technique}`;
      const { acteur } = await app()
        .container.get(platform.apiGateway)
        .reconnaitre({ authorization: `Bearer ${access_token}`, compte: base64(compte) })
        .then((application) =>
          app()
            .container.get(platform.apiGateway)
            .ouvrir(application, { authorization: undefined, compte: base64(compte) }),
        );
      expect(acteur.habilitations[0]?.designation).to.equal('73282932000074 - Laboratoire Hermès');
    });

    it('imprime les secrets que montre le README', () => {
      const readme = readFileSync('README.md', 'utf8');
      for (const mot of (imprime.at(-1) ?? '').split(' ')) expect(readme).to.include(mot.split('=')[1]);
    });

    it('donne environ deux cents mémoires dans tous les états, sur trois ans', () => {
      expect(gardes.length).to.be.within(195, 230);
      expect([...new Set(gardes.map(({ etat }) => etat))]).to.have.members(ETATS.map(({ code }) => code));
      const depots = gardes.flatMap(({ deposeLe }) => deposeLe?.getTime() ?? []);
      expect(Math.max(...depots) - Math.min(...depots)).to.be.above(2 * 365 * 86_400_000);
    });

    it('respecte les règles du domaine dans chacun', async () => {
      await exigerVraisemblables(app(), gardes);
    });

    it('numérote dans l’ordre des dépôts, avec un accusé et des pièces qui s’ouvrent', async () => {
      const deposes = gardes.filter(({ numero }) => numero !== null);
      const parNumero = [...deposes]
        .sort((a, b) => Number(a.numero) - Number(b.numero))
        .map(({ deposeLe }) => deposeLe?.getTime());
      expect(parNumero).to.deep.equal([...parNumero].sort((a, b) => (a ?? 0) - (b ?? 0)));

      const { container } = app();
      for (const { id, pieces } of deposes.slice(0, 5)) {
        const accuse = await container.get(memoires.accuses).find(id);
        for (const sha256 of [accuse?.sha256 ?? '', ...pieces.map((piece) => piece.sha256)]) {
          const debut = (await (await container.get(platform.files).open(sha256)).toArray())[0] as Buffer;
          expect(debut.subarray(0, 5).toString('latin1')).to.equal('%PDF-');
        }
      }
    });

    it('lie chaque mémoire dupliqué après refus à sa correction', () => {
      const dupliques = gardes.filter(({ etat }) => etat === 'DUPLIQUE_APRES_REFUS');
      expect(dupliques).not.to.have.lengthOf(0);
      for (const { id, premierDepotLe } of dupliques) {
        const corrections = gardes.filter(({ dupliqueDe }) => dupliqueDe === id);
        expect(corrections).to.have.lengthOf(1);
        expect(corrections[0]?.premierDepotLe).to.deep.equal(premierDepotLe);
      }
    });

    it('ne change rien la seconde fois', async () => {
      expect(await charger(app())).to.deep.equal(imprime);
      expect((await tous(app())).map(({ id }) => id)).to.deep.equal(gardes.map(({ id }) => id));
    });

    it('n’écrit rien à blanc', async () => {
      expect((await charger(app(), {}, true)).at(-1)).to.match(/would be loaded$/);
      expect(await tous(app())).to.have.lengthOf(gardes.length);
    });

    it('refuse hors du mode démonstration, et des options qui ne sont pas des nombres', async () => {
      const { container } = app();
      const config = { ...container.get(platform.config), demo: false };
      const command = demoLoadCommand(config, undefined as never, undefined as never);
      const appel = { args: [], dryRun: false, log: createLogger('silent'), print: () => undefined };

      expect((await rejection(command.run({ ...appel, options: {} }), Error)).message).to.match(/DEMO=oui/);
      expect(
        (await rejection(command.run({ ...appel, options: { memoires: 'beaucoup' } }), Error)).message,
      ).to.match(/--memoires/);
    });
  });

  for (const dialect of testDialects) {
    describe(`en masse, sur ${dialect}`, () => {
      const app = testApp(dialect);
      let imprime: readonly string[] = [];

      before(async function () {
        this.timeout(CHARGEMENT_MS);
        imprime = await charger(app(), { structures: '7', memoires: '400', graine: '3' });
      });

      it('écrit exactement ce qui est demandé, numéros et brouillons tous différents', async () => {
        const gardes = await tous(app());
        expect(gardes).to.have.lengthOf(400);
        expect(new Set(gardes.map(({ structureId }) => structureId))).to.have.lengthOf(7);
        expect(new Set(gardes.map(({ numeroBrouillon }) => numeroBrouillon))).to.have.lengthOf(400);
        const numeros = gardes.flatMap(({ numero }) => numero ?? []);
        expect(new Set(numeros)).to.have.lengthOf(numeros.length);
        await exigerVraisemblables(app(), gardes);
      });

      it('imprime les accès, et laisse la numérotation et les index en état', async () => {
        expect(imprime.at(-2)).to.contain(comptesDuBanc(3).prestataire.courriel);
        const numero = await app().container.get(memoires.numeros).prochainNumero();
        expect(Number(numero)).to.equal(401);
        const doublon = app().container.get(platform.database).query({
          name: 'test.doublon',
          text: 'UPDATE memoires_memoires SET numero = (SELECT max(numero) FROM memoires_memoires) WHERE numero IS NOT NULL',
        });
        await rejection(doublon, Error);
      });

      it('ne charge pas deux fois la même graine', async () => {
        const encore = await charger(app(), { structures: '7', memoires: '400', graine: '3' });
        expect(encore[0]).to.match(/already loaded/);
        expect(await tous(app())).to.have.lengthOf(400);
      });
    });
  }
});
