import request from 'supertest';
import { domainesApi, type DomaineApi } from '../../../../src/modules/raccordements/domain/DomaineApi.ts';
import { usages } from '../../../../src/modules/raccordements/raccordementsTokens.ts';
import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import type { TestApp } from '../../../support/testApp.ts';
import type { Reponse } from './Reponse.ts';

export interface Partenaire {
  readonly applicationId: number;
  readonly compteId: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly login: string;
  readonly motDePasse: string;
  /** Fetched when the partner was made; `jeton()` fetches another one. */
  readonly entetes: Readonly<Record<string, string>>;
  jeton(): Promise<string>;
  /** POST of a service, with a good token and a good account. */
  appeler(chemin: string, corps?: unknown, entetes?: Readonly<Record<string, string>>): request.Test;
}

interface Choix {
  readonly domaines?: readonly DomaineApi[];
}

/** A partner of a structure, as its gestionnaire principal makes one on the pages, with a token at hand. */
export const unPartenaire = async (
  { app, container }: Pick<TestApp, 'app' | 'container'>,
  structureId: number,
  { domaines = domainesApi }: Choix = {},
): Promise<Partenaire> => {
  const acteur = principalDe(structureId);
  const { applicationId, clientId, clientSecret } = await container
    .get(usages.creerApplication)
    .execute({ acteur, structureId, nom: 'Logiciel du partenaire', domaines });
  const { compteId, login, motDePasse } = await container
    .get(usages.creerCompte)
    .execute(acteur, structureId);

  const jeton = async (): Promise<string> => {
    const { body } = (await request(app)
      .post('/api/oauth/token')
      .type('form')
      .send({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: 'openid',
      })
      .expect(200)) as Reponse;
    return (body as { readonly access_token: string }).access_token;
  };
  const entetes = {
    authorization: `Bearer ${await jeton()}`,
    'cpro-account': Buffer.from(`${login}:${motDePasse}`).toString('base64'),
  };
  return {
    applicationId,
    compteId,
    clientId,
    clientSecret,
    login,
    motDePasse,
    entetes,
    jeton,
    appeler: (chemin, corps = {}, autres = {}) =>
      request(app)
        .post(chemin)
        .set({ ...entetes, 'content-type': 'application/json;charset=utf-8', ...autres })
        .send(typeof corps === 'string' ? corps : JSON.stringify(corps)),
  };
};

export const principalDe = (structureId: number, utilisateurId = 1): Acteur => ({
  utilisateurId,
  prenom: 'Antoine',
  nom: 'Martin',
  langue: 'fr',
  derniereConnexion: null,
  support: false,
  habilitations: [{ structureId, designation: 'Structure', publique: false, role: 'PRINCIPAL', espaces: {} }],
});
