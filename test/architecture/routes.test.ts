import { expect } from 'chai';
import express, { Router, type RequestHandler } from 'express';
import { z } from 'zod';
import { endpoint } from '../../src/platform/http/endpoint.ts';
import { platform } from '../../src/platform/tokens.ts';
import { testApp } from '../support/testApp.ts';

interface Couche {
  readonly route?: {
    readonly path: string;
    readonly stack: readonly { readonly method: string; readonly handle: object }[];
  };
  readonly handle: { readonly name: string; readonly stack?: readonly Couche[] };
}

interface Route {
  readonly nom: string;
  readonly declaree: boolean;
}

/** They send elsewhere those who have nothing to do here, and answer nothing themselves. */
const filtres = new Set(['versLaPageSiDejaConnecte']);

/** Every handler that a router may run, nested routers included; a bare middleware counts as a route. */
const routesDe = (routeur: Router, prefixe: string): readonly Route[] => {
  const parcourir = (couches: readonly Couche[]): readonly Route[] =>
    couches.flatMap(({ route, handle }) => {
      if (route) {
        return route.stack.map((etape) => ({
          nom: `${etape.method.toUpperCase()} ${prefixe}${route.path}`,
          declaree: 'acces' in etape.handle,
        }));
      }
      if (handle.stack) return parcourir(handle.stack);
      return [{ nom: `USE ${prefixe} ${handle.name}`, declaree: filtres.has(handle.name) }];
    });
  return parcourir((routeur as unknown as { stack: readonly Couche[] }).stack);
};

describe('Routes', () => {
  const produit = testApp('sqlite');

  it('disent toutes qui peut y frapper et ce qu’elles attendent', () => {
    const routes = produit()
      .container.getAll(platform.webRouter)
      .flatMap(({ path, router }) => routesDe(router, path));

    expect(routes).to.have.length.above(20);
    expect(routes.filter(({ declaree }) => !declaree).map(({ nom }) => nom)).to.deep.equal([]);
  });

  it('qui ne disent rien se voient, même cachées', () => {
    const nue: RequestHandler = (_req, res) => void res.end();
    const dedans = Router().get('/dedans', nue);
    const routeur = Router()
      .get('/dite', endpoint({ acces: 'public', input: z.object({}), handle: () => undefined }))
      .post('/nue', nue)
      .use('/plus-loin', dedans)
      .use(express.json());

    expect(
      routesDe(routeur, '')
        .filter(({ declaree }) => !declaree)
        .map(({ nom }) => nom),
    ).to.deep.equal(['POST /nue', 'GET /dedans', 'USE  jsonParser']);
  });
});
