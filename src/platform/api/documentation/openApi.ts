import { z } from 'zod';
import type { ApiRoute } from '../ApiRoute.ts';

export type JsonSchema = Readonly<Record<string, unknown>> & {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
};

const ENVELOPPE = {
  codeRetour: { type: 'integer', format: 'int32', description: '0 : le service a répondu' },
  libelle: { type: 'string' },
} as const;

/** What a service takes: no field is required on the wire, and unknown ones are left out. */
export const schemaDuCorps = ({ corps }: Pick<ApiRoute, 'corps'>): JsonSchema =>
  sansExigence(z.toJSONSchema(corps, { io: 'output', unrepresentable: 'any' }) as JsonSchema);

/** What a service gives, its envelope included where it has one. */
export const schemaDeLaReponse = ({
  reponse,
  sansEnveloppe,
}: Pick<ApiRoute, 'reponse' | 'sansEnveloppe'>): JsonSchema => {
  const { $schema: _, ...schema } = z.toJSONSchema(reponse, { io: 'output' }) as JsonSchema;
  if (sansEnveloppe) return schema;
  return {
    ...schema,
    properties: { ...ENVELOPPE, ...schema.properties },
    required: ['codeRetour', 'libelle', ...(schema.required ?? [])],
  };
};

/** The OpenAPI 3.1 document of the route table. */
export const openApi = (
  routes: readonly ApiRoute[],
  urlPublique: string,
): Readonly<Record<string, unknown>> => ({
  openapi: '3.1.1',
  info: {
    title: 'Chorus Pro · Frais de justice',
    version: '1.0.0',
    description:
      'Les services de Chorus Pro pour les prestataires de frais de justice, tels que les clients existants les appellent, et ceux des mémoires.',
    license: { name: 'Usage réservé aux partenaires raccordés', identifier: 'LicenseRef-partenaires' },
  },
  servers: [{ url: urlPublique }],
  tags: [...new Set(routes.map(({ domaine }) => domaine))].map((name) => ({
    name,
    description: `Services du domaine « ${name} »`,
  })),
  security: [{ jeton: [], compteTechnique: [] }],
  paths: Object.fromEntries(routes.map((route) => [route.chemin, chemin(route)])),
  components: {
    securitySchemes: {
      jeton: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: `${urlPublique}/api/oauth/token`, scopes: {} } },
      },
      compteTechnique: {
        type: 'apiKey',
        in: 'header',
        name: 'cpro-account',
        description: 'base64(identifiant:mot de passe) du compte technique',
      },
    },
    schemas: {
      Refus: {
        type: 'object',
        properties: ENVELOPPE,
        required: ['codeRetour', 'libelle'],
        additionalProperties: false,
      },
      RefusDePasserelle: { type: 'object', maxProperties: 0 },
    },
    responses: REPONSES_COMMUNES,
  },
});

const CLE_UNIQUE = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'Même clé, même réponse, pendant 24 heures : un envoi répété n’écrit qu’une fois',
  schema: { type: 'string', maxLength: 200 },
} as const;

const json = (schema: string) => ({ content: { 'application/json': { schema: { $ref: schema } } } });
const PASSERELLE = json('#/components/schemas/RefusDePasserelle');

const REPONSES_COMMUNES = {
  Fonctionnel: {
    description: 'Refus du service, ou jeton absent',
    content: {
      'application/json': {
        schema: {
          anyOf: [{ $ref: '#/components/schemas/Refus' }, { $ref: '#/components/schemas/RefusDePasserelle' }],
        },
      },
    },
  },
  NonReconnu: { description: 'Jeton ou compte technique refusé', ...PASSERELLE },
  NonSouscrit: { description: 'Domaine non souscrit, ou service inconnu', ...PASSERELLE },
  TropLourd: {
    description: 'Le corps dépasse 12 Mo (16 Mo pour deposer/flux), ou la réponse 120 Mo',
    ...PASSERELLE,
  },
  NonJson: { description: 'Le corps n’est pas du JSON', ...PASSERELLE },
  TropDAppels: {
    description: 'Budget d’appels épuisé, ou trop de réponses lourdes à la fois',
    headers: { 'Retry-After': { description: 'Secondes à attendre', schema: { type: 'integer' } } },
    ...PASSERELLE,
  },
} as const;

const chemin = (route: ApiRoute): Readonly<Record<string, unknown>> => ({
  [route.methode.toLowerCase()]: {
    operationId: operationDe(route.chemin),
    summary: route.resume,
    ...(route.precisions && { description: route.precisions }),
    tags: [route.domaine],
    ...(route.ecrit && { parameters: [CLE_UNIQUE] }),
    ...(route.methode === 'POST' && {
      requestBody: {
        content: { 'application/json': { schema: schemaDuCorps(route), example: route.exemple } },
      },
    }),
    responses: {
      200: {
        description: 'Réponse du service',
        content: { 'application/json': { schema: schemaDeLaReponse(route) } },
      },
      400: { $ref: '#/components/responses/Fonctionnel' },
      401: { $ref: '#/components/responses/NonReconnu' },
      403: { $ref: '#/components/responses/NonSouscrit' },
      413: { $ref: '#/components/responses/TropLourd' },
      415: { $ref: '#/components/responses/NonJson' },
      429: { $ref: '#/components/responses/TropDAppels' },
    },
  },
});

/** "/cpro/structures/v1/rechercher/services" → "structuresRechercherServices" */
const operationDe = (chemin: string): string =>
  chemin
    .split(/[/-]/)
    .slice(2)
    .filter((part) => part !== 'v1')
    .map((part, rang) => (rang === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');

const sansExigence = (schema: JsonSchema): JsonSchema => {
  const { required: _r, additionalProperties: _a, $schema: _s, properties, items, ...reste } = schema;
  return {
    ...reste,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([nom, propriete]) => [nom, sansExigence(propriete)]),
      ),
    }),
    ...(items && { items: sansExigence(items) }),
  };
};
