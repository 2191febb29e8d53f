import { expect } from 'chai';
import type { Router } from 'express';
import type { Response } from 'supertest';
import { ports, usages } from '../../../../../src/modules/raccordements/raccordementsTokens.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testApp } from '../../../../support/testApp.ts';
import { facadeDe, Visite } from '../../../structures/support/visite.ts';
import { principalDe } from '../../support/unPartenaire.ts';
import { uneStructureEnBase } from '../../support/uneStructureEnBase.ts';

const BASE = '/gestionnaire/raccordements';
const TABLES = [
  'raccordements_applications',
  'raccordements_comptes',
  'raccordements_webhooks',
  'raccordements_livraisons',
] as const;

const personnages = ['principal', 'secondaire', 'simple', 'autrePrincipal', 'support'] as const;
type Personnage = (typeof personnages)[number];

interface Scene {
  readonly structureId: number;
  readonly applicationId: number;
  readonly compteId: number;
  readonly webhookId: number;
  readonly livraisonId: number;
}

interface Ligne {
  /** "POST /applications/:id/secret", under the raccordements. */
  readonly route: string;
  readonly chemin: (scene: Scene) => string;
  readonly corps?: (scene: Scene) => object;
}

const designe = (route: string, cle: keyof Scene, corps?: Ligne['corps']): Ligne => ({
  route,
  chemin: (scene) => (route.split(' ')[1] ?? '').replace(':id', String(scene[cle])),
  ...(corps && { corps }),
});

/** What only the gestionnaire principal of the structure may do or see: for anybody else it does not exist. */
const lignes: readonly Ligne[] = [
  {
    route: 'POST /applications/creer',
    chemin: () => '/applications/creer',
    corps: ({ structureId }) => ({ structure: structureId, nom: 'Une autre', domaines: ['factures'] }),
  },
  designe('GET /applications/:id', 'applicationId'),
  designe('GET /applications/:id/modifier', 'applicationId'),
  designe('POST /applications/:id/modifier', 'applicationId', () => ({ nom: 'x', domaines: ['structures'] })),
  designe('POST /applications/:id/secret', 'applicationId', () => ({ jours: '1' })),
  designe('POST /applications/:id/revoquer', 'applicationId'),
  designe('GET /applications/:id/appels', 'applicationId'),
  designe('GET /applications/:id/webhooks', 'applicationId'),
  designe('GET /applications/:id/webhooks/creer', 'applicationId'),
  designe('POST /applications/:id/webhooks/creer', 'applicationId', () => ({
    url: 'https://a.example/autre',
  })),
  {
    route: 'POST /comptes/creer',
    chemin: () => '/comptes/creer',
    corps: ({ structureId }) => ({ structure: structureId }),
  },
  designe('GET /comptes/:id', 'compteId'),
  designe('POST /comptes/:id/renouveler', 'compteId'),
  designe('POST /comptes/:id/revoquer', 'compteId'),
  designe('GET /webhooks/:id', 'webhookId'),
  designe('POST /webhooks/:id/secret', 'webhookId', () => ({ jours: '1' })),
  designe('POST /webhooks/:id/tester', 'webhookId'),
  designe('POST /webhooks/:id/reprendre', 'webhookId'),
  designe('POST /webhooks/:id/relivrer', 'webhookId'),
  designe('POST /webhooks/livraisons/:id/relivrer', 'livraisonId'),
  designe('POST /webhooks/:id/supprimer', 'webhookId'),
];

/** They name nobody's structure: each gestionnaire sees her own, or none. */
const pourSoi = new Set(['GET /', 'GET /applications/creer', 'GET /comptes/creer']);

interface Couche {
  readonly route?: { readonly path: string; readonly stack: readonly { readonly method: string }[] };
  readonly handle: { readonly stack?: readonly Couche[] };
  readonly slash?: boolean;
  readonly matchers?: readonly ((chemin: string) => false | { readonly path: string })[];
}

const SOUS_ROUTEURS = ['/applications', '/comptes', '/webhooks'];

const prefixeDe = ({ matchers = [] }: Couche): string =>
  SOUS_ROUTEURS.find((prefixe) => matchers.some((lit) => lit(prefixe) !== false)) ?? '';

const routesDe = (couches: readonly Couche[], prefixe = ''): readonly string[] =>
  couches.flatMap((couche) => {
    const { route, handle } = couche;
    if (route) return route.stack.map(({ method }) => `${method.toUpperCase()} ${prefixe}${route.path}`);
    return handle.stack ? routesDe(handle.stack, prefixeDe(couche)) : [];
  });

const nonTenues = (routes: readonly string[]): readonly string[] => {
  const tenues = new Set([...lignes.map(({ route }) => route), ...pourSoi]);
  return routes.filter((route) => !tenues.has(route));
};

describe('la matrice des actes sur les raccordements, par les pages', () => {
  const app = testApp('sqlite', '2026-03-02T09:00:00.000Z');
  const gens = {} as Record<Personnage, Visite>;
  let structureId: number;

  before(async function () {
    this.timeout(60_000);
    structureId = await uneStructureEnBase(app(), '73282932000074');
    const autreId = await uneStructureEnBase(app(), '35600000000048');
    for (const qui of personnages)
      gens[qui] = qui === 'support' ? await Visite.ouvrirSupport(app()) : await Visite.ouvrir(app());
    const attacher = (qui: Personnage, id: number, role: 'PRINCIPAL' | 'SECONDAIRE' | 'SIMPLE') =>
      facadeDe(app()).attacher({
        utilisateurId: gens[qui].utilisateurId,
        structureId: id,
        role,
        espaces: {},
      });
    await attacher('principal', structureId, 'PRINCIPAL');
    await attacher('secondaire', structureId, 'SECONDAIRE');
    await attacher('simple', structureId, 'SIMPLE');
    await attacher('autrePrincipal', autreId, 'PRINCIPAL');
  });

  const monter = async (): Promise<Scene> => {
    const { container } = app();
    const acteur = principalDe(structureId);
    const demandeur = { acteur };
    const { applicationId } = await container
      .get(usages.creerApplication)
      .execute({ acteur, structureId, nom: 'Logiciel', domaines: ['memoires'] });
    const { compteId } = await container.get(usages.creerCompte).execute(acteur, structureId);
    const { webhookId } = await container
      .get(usages.creerWebhook)
      .execute({ demandeur, applicationId, url: 'https://scene.example/', etats: [] });
    const livraisonId = await container.get(usages.testerWebhook).execute(demandeur, webhookId);
    const livraisons = container.get(ports.livraisons);
    const essai = await livraisons.get(livraisonId);
    await livraisons.garder({ ...essai, etat: 'ABANDONNEE', prochainLe: null });
    return { structureId, applicationId, compteId, webhookId, livraisonId };
  };

  const etat = async (): Promise<string> => {
    const database = app().container.get(platform.database);
    const rows = await Promise.all(TABLES.map((table) => database.from(table).orderBy('id')));
    return JSON.stringify(rows);
  };

  const demander = async (
    { route, chemin, corps }: Ligne,
    visite: Visite,
    scene: Scene,
  ): Promise<Response> => {
    const adresse = `${BASE}${chemin(scene)}`;
    return route.startsWith('GET') ? visite.lire(adresse) : visite.envoyer(adresse, corps?.(scene) ?? {});
  };

  it('tient chaque route du module', () => {
    const routes = app()
      .container.getAll(platform.webRouter)
      .filter(({ path }) => path === BASE)
      .flatMap(({ router }) => routesDe((router as Router & { stack: readonly Couche[] }).stack));

    expect(routes).to.include.members(lignes.map(({ route }) => route));
    expect(nonTenues(routes)).to.deep.equal([]);
    expect(nonTenues([...routes, 'POST /applications/:id/oublier'])).to.deep.equal([
      'POST /applications/:id/oublier',
    ]);
  });

  for (const ligne of lignes) {
    it(`${ligne.route} : le principal seul`, async function () {
      this.timeout(20_000);
      const scene = await monter();
      const avant = await etat();
      for (const qui of personnages.filter((un) => un !== 'principal')) {
        const { status, text } = await demander(ligne, gens[qui], scene);
        expect(status, qui).to.be.oneOf([403, 404]);
        expect(text, qui).not.to.include('scene.example').and.not.include('Logiciel');
      }
      const visiteur = app().agent();
      const adresse = `${BASE}${ligne.chemin(scene)}`;
      const anonyme = await (ligne.route.startsWith('GET') ? visiteur.get(adresse) : visiteur.post(adresse));
      expect(anonyme.status, 'anonyme').to.be.oneOf([303, 401, 403]);
      expect(anonyme.text, 'anonyme').not.to.include('scene.example').and.not.include('Logiciel');
      expect(await etat(), 'rien n’a changé').to.equal(avant);

      const { status, text } = await demander(ligne, gens.principal, scene);
      expect(status, text).to.be.oneOf([200, 303]);
      expect((await etat()) !== avant, 'a changé').to.equal(ligne.route.startsWith('POST'));
      const { container } = app();
      await container.get(ports.webhooks).supprimer(scene.webhookId);
    });
  }
});
