import { expect } from 'chai';
import pino from 'pino';
import request from 'supertest';
import type { ApiRoute } from '../../../../../src/platform/api/ApiRoute.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { exemples } from '../../../../../src/modules/structures/adapters/http-api/wire/exemples.ts';
import { remarquesDeRedocly } from '../../../../platform/api/support/remarquesDeRedocly.ts';
import { testApp } from '../../../../support/testApp.ts';
import { ValidateurOpenApi } from '../../../../support/ValidateurOpenApi.ts';
import { unPartenaire, type Partenaire } from '../../../raccordements/support/unPartenaire.ts';

/** The laboratory is no court: its program is answered as if nothing were there, and that of the court is answered. */
const DE_LA_JURIDICTION = new Set([
  '/cpro/memoires/v1/rechercher/recus',
  '/cpro/memoires/v1/traiter',
  '/cpro/factures/v1/rechercher/recipiendaire',
  '/cpro/factures/v1/rechercher/atraiter/recipiendaire',
  '/cpro/factures/v1/consulter/recipiendaire',
  '/cpro/factures/v1/traiter/recue',
]);

/** They are there for clients that know them: no mémoire is deposited nor corrected so, and their refusal is documented. */
const SANS_OBJET: Readonly<Record<string, number>> = {
  '/cpro/factures/v1/recycler': 20_002,
  '/cpro/factures/v1/deposer/pdf': 20_004,
  '/cpro/transverses/v1/detacherPieceJointe': 20_004,
};

describe('les exemples de tous les services, sur la démonstration', () => {
  const produit = testApp('sqlite', '2026-03-02T09:00:00.000Z', () => ({ demo: true }));
  let partenaire: Partenaire;
  let juridiction: Partenaire;
  let routes: readonly ApiRoute[];

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
    juridiction = await unPartenaire(produit(), exemples.juridiction.id);
    routes = container.getAll(platform.apiRoutes).flat();
  });

  it('sont acceptés et répondent comme le document OpenAPI le dit', async function () {
    this.timeout(60_000);
    const validateur = new ValidateurOpenApi(routes);
    const fautes: string[] = [];
    for (const route of routes.filter(({ chemin }) => !(chemin in SANS_OBJET))) {
      const { status, body } = await appeler(
        route,
        DE_LA_JURIDICTION.has(route.chemin) ? juridiction : partenaire,
      );
      const faute = validateur.faute({ chemin: route.chemin, status, corps: body });
      if (status !== 200) fautes.push(`${route.chemin}: ${status} ${JSON.stringify(body)}`);
      else if (!route.sansEnveloppe && (body as { readonly codeRetour: unknown }).codeRetour !== 0)
        fautes.push(`${route.chemin}: ${JSON.stringify(body)}`);
      else if (faute !== undefined) fautes.push(faute);
    }

    expect(fautes).to.eql([]);
    expect(routes.length).to.be.greaterThan(DE_LA_JURIDICTION.size);
  });

  it('de la juridiction ne montrent rien à qui n’en est pas', async () => {
    for (const route of routes.filter(({ chemin }) => DE_LA_JURIDICTION.has(chemin))) {
      const { body } = await appeler(route, partenaire);
      expect(body, route.chemin).to.have.property('codeRetour').that.is.within(20_000, 20_001);
    }
  });

  it('des services sans objet pour un mémoire sont refusés comme leur document le dit', async () => {
    for (const [chemin, code] of Object.entries(SANS_OBJET)) {
      const route = routes.find((une) => une.chemin === chemin);
      if (!route) throw new Error(`no service ${chemin}`);
      const { status, body } = await appeler(route, partenaire);
      expect({ status, body }, chemin).to.have.nested.property('body.codeRetour', code);
      expect(status, chemin).to.equal(400);
      expect(route.precisions, chemin).to.include(String(code));
    }
  });

  it('font un document que redocly lit sans une remarque', async function () {
    this.timeout(60_000);

    expect(await remarquesDeRedocly(routes)).to.eql([]);
  });

  const appeler = async (
    { methode, chemin, exemple }: ApiRoute,
    programme: Partenaire,
  ): Promise<{ status: number; body: unknown }> => {
    const reponse = await (methode === 'GET'
      ? request(produit().app).get(chemin).set(programme.entetes)
      : programme.appeler(chemin, exemple));
    return { status: reponse.status, body: reponse.body as unknown };
  };
});
