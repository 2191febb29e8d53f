import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import type { Database } from '../../../../../src/platform/knex/Database.ts';
import { openDatabase } from '../../../../../src/platform/knex/openDatabase.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { battre, ditLEtat, DUELS, faireEntrer, repondComme, type Gens } from '../../../../faults/duels.ts';
import { entrer } from '../../../../faults/entrer.ts';
import { depots, envoyerEnsemble } from '../../../../faults/envoyerEnsemble.ts';
import { fautesDeDepot, fautesDeSuites, fautesDHistorique } from '../../../../faults/fautesDeDepot.ts';
import { fonderMonde, type Monde } from '../../../../faults/fonderMonde.ts';
import { lireTraces, type Trace } from '../../../../faults/lireTraces.ts';
import { ouvrirBrouillons } from '../../../../faults/ouvrirBrouillons.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testSite } from '../../../../support/testSite.ts';

const MINUTE = 60_000;

describe('envois simultanés', () => {
  for (const dialect of testDialects) {
    describe(`sur ${dialect}`, function () {
      this.timeout(MINUTE);
      let monde: Monde;
      let databaseUrl: string;
      const site = testSite(dialect, async (container) => {
        ({ databaseUrl } = container.get(platform.config));
        monde = await fonderMonde(container);
      });
      let database: Database;
      before(() => {
        ({ database } = openDatabase(databaseUrl, 2));
      });
      after(() => database.close());

      const enAttente = async (): Promise<number> => {
        const [evenements, travaux] = await Promise.all([
          database.from('platform_evenements').where({ distribue: false }),
          database.from('platform_travaux').whereNot({ voie: 'entretien' }),
        ]);
        return evenements.length + travaux.length;
      };

      const tracesEnfin = async (): Promise<ReadonlyMap<number, Trace>> => {
        while ((await enAttente()) > 0) await delay(50);
        return lireTraces(database);
      };

      it('d’un brouillon, vingt fois et depuis trois sessions : un numéro, un accusé, un courriel, un événement', async () => {
        const [id = 0] = await ouvrirBrouillons(database, monde, 1);
        const sessions = [
          await entrer(site().url, monde, 'camille'),
          await entrer(site().url, monde, 'camille'),
          await entrer(site().url, monde, 'hugo'),
        ];
        const reponses = await envoyerEnsemble(
          depots(
            sessions,
            Array.from({ length: 20 }, () => id),
          ),
        );

        expect(new Set(reponses.map(({ status, vers }) => `${status} ${vers}`))).to.deep.equal(
          new Set([`303 /memoires/${id}?depose`]),
        );
        const trace = (await tracesEnfin()).get(id)!;
        expect([...fautesDeDepot(trace), ...fautesDeSuites(trace)]).to.deep.equal([]);
        expect((await sessions[2]!.lire(`/memoires/${id}`)).html).to.include(trace.numero);
      });

      it('de cinquante brouillons : cinquante numéros, et chaque mémoire entier', async () => {
        const ids = await ouvrirBrouillons(database, monde, 50);
        const sessions = [
          await entrer(site().url, monde, 'camille'),
          await entrer(site().url, monde, 'hugo'),
        ];
        const reponses = await envoyerEnsemble(depots(sessions, ids));

        expect(reponses.map(({ status }) => status)).to.deep.equal(ids.map(() => 303));
        const tous = await tracesEnfin();
        const traces = ids.map((id) => tous.get(id)!);
        expect(new Set(traces.map(({ numero }) => numero))).to.have.lengthOf(50);
        expect(traces.flatMap((trace) => [...fautesDeDepot(trace), ...fautesDeSuites(trace)])).to.deep.equal(
          [],
        );
      });

      describe('de deux décisions sur un mémoire', () => {
        let gens: Gens;
        before(async () => {
          gens = await faireEntrer(site().url, monde);
        });

        for (const duel of DUELS) {
          for (const aRebours of [false, true]) {
            it(`(${duel.nom}${aRebours ? ', dans l’autre ordre' : ''}) : une seule l’emporte, l’autre voit ce qui est`, async () => {
              const [id = 0] = await ouvrirBrouillons(database, monde, 1);
              const reponses = await battre(duel, gens, id, aRebours);

              const trace = (await lireTraces(database)).get(id)!;
              expect(repondComme(duel, reponses), reponses.map(({ status }) => status).join()).to.equal(true);
              expect(duel.issues).to.include(trace.etat);
              expect(trace.historique).to.have.lengthOf(1 + duel.avant(gens, id).length + 1);
              expect(fautesDHistorique(trace)).to.deep.equal([]);
              for (const { html } of reponses.filter(({ status }) => status === 409)) {
                expect(html).to.include('Ce mémoire a changé pendant que vous l’examiniez');
                expect(ditLEtat(html, trace)).to.equal(true);
              }
            });
          }
        }
      });
    });
  }
});
