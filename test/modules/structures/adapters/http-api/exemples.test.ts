import { expect } from 'chai';
import pino from 'pino';
import request from 'supertest';
import type { ApiRoute } from '../../../../../src/platform/api/ApiRoute.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import {
  structuresApi,
  type UsagesDeLApi,
} from '../../../../../src/modules/structures/adapters/http-api/structuresApi.ts';
import { exemples } from '../../../../../src/modules/structures/adapters/http-api/wire/exemples.ts';
import { testApp } from '../../../../support/testApp.ts';
import { unPartenaire, type Partenaire } from '../../../raccordements/support/unPartenaire.ts';

/** Only to name the routes: none of them is called. */
const CHEMINS = structuresApi({} as UsagesDeLApi).map(({ chemin }) => chemin);

describe('les exemples des services des structures, sur la démonstration', () => {
  const produit = testApp('sqlite', '2026-03-02T09:00:00.000Z', () => ({ demo: true }));
  let partenaire: Partenaire;
  let routes: ReadonlyMap<string, ApiRoute>;

  before(async function () {
    this.timeout(120_000);
    const { container } = produit();
    const charger = container.getAll(platform.command).find(({ nom }) => nom === 'demo load');
    await charger?.run({
      options: {},
      args: [],
      dryRun: false,
      log: pino({ level: 'silent' }),
      print: () => undefined,
    });
    partenaire = await unPartenaire(produit(), exemples.structure.id);
    routes = new Map(
      container
        .getAll(platform.apiRoutes)
        .flat()
        .map((route) => [route.chemin, route]),
    );
  });

  for (const chemin of CHEMINS) {
    it(`${chemin} répond à son exemple, comme le dit son schéma`, async () => {
      const route = routes.get(chemin);
      if (!route) throw new Error(`not bound: ${chemin}`);
      const body: unknown = (
        await (
          route.methode === 'GET'
            ? request(produit().app).get(chemin).set(partenaire.entetes)
            : partenaire.appeler(chemin, route.exemple)
        ).expect(200)
      ).body;
      const { codeRetour, libelle, ...reponse } = body as Readonly<Record<string, unknown>>;
      expect({ codeRetour, libelle }).to.deep.equal(
        route.sansEnveloppe
          ? { codeRetour: undefined, libelle: undefined }
          : { codeRetour: 0, libelle: route.libelle },
      );
      expect(route.reponse.parse(reponse), 'nothing more than the schema says').to.deep.equal(reponse);
      for (const [nom, liste] of Object.entries(reponse)) {
        if (Array.isArray(liste) && !VIDES.has(chemin)) expect(liste, nom).to.not.deep.equal([]);
      }
    });
  }
});

/** No works are invoiced here, the laboratory receives no mémoire, and its program keeps no piece. */
const VIDES = new Set([
  '/cpro/transverses/v1/recuperer/structures/actives/destinataire',
  '/cpro/transverses/v1/recuperer/structures/actives/facturetravaux',
  '/cpro/transverses/v1/rechercher/pj/moncompte',
]);
