import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ApiRoute } from '../../src/platform/api/ApiRoute.ts';
import { schemaDeLaReponse } from '../../src/platform/api/documentation/openApi.ts';

export interface ReponseAVerifier {
  readonly chemin: string;
  readonly status: number;
  readonly corps: unknown;
}

/** What every refusal of a service says, and nothing more. */
const REFUS = {
  type: 'object',
  properties: {
    codeRetour: { type: 'integer', format: 'int32', not: { const: 0 } },
    libelle: { type: 'string', minLength: 1 },
  },
  required: ['codeRetour', 'libelle'],
  additionalProperties: false,
} as const;

const REFUS_DE_PASSERELLE = { type: 'object', maxProperties: 0 } as const;

/** Answers against the document that partners read: success by the schema of its service, refusals by theirs. */
export class ValidateurOpenApi {
  private readonly ajv: Ajv2020;
  private readonly routes: ReadonlyMap<string, ApiRoute>;
  private readonly reponses = new Map<string, ValidateFunction>();
  private readonly refus: ValidateFunction;
  private readonly refusDePasserelle: ValidateFunction;

  constructor(routes: readonly ApiRoute[]) {
    this.ajv = new Ajv2020({ formats: { int32: true, base64: /^[A-Za-z0-9+/]*={0,2}$/ } });
    addFormats.default(this.ajv);
    this.routes = new Map(routes.map((route) => [route.chemin, route]));
    this.refus = this.ajv.compile(REFUS);
    this.refusDePasserelle = this.ajv.compile(REFUS_DE_PASSERELLE);
  }

  /** Undefined for an answer that is as the document says. */
  faute(reponse: ReponseAVerifier): string | undefined {
    const { chemin, status, corps } = reponse;
    const dit = (quoi: string): string => `${chemin} ${status}: ${quoi}`;
    const valide = this.schemaDe(reponse);
    if (typeof valide === 'string') return dit(valide);
    return valide(corps) ? undefined : dit(`${this.ajv.errorsText(valide.errors)} ${JSON.stringify(corps)}`);
  }

  private schemaDe({ chemin, status, corps }: ReponseAVerifier): ValidateFunction | string {
    if ([401, 403, 413, 415, 429].includes(status)) return this.refusDePasserelle;
    const refusee = (corps as { readonly codeRetour?: unknown } | null)?.codeRetour;
    if (status === 400) return refusee === undefined ? this.refusDePasserelle : this.refus;
    if (status !== 200) return 'not a status of the document';
    if (refusee !== undefined && refusee !== 0) return this.refus;
    const route = this.routes.get(chemin);
    return route ? this.deLaRoute(route) : 'not a service of the document';
  }

  private deLaRoute(route: ApiRoute): ValidateFunction {
    const connu = this.reponses.get(route.chemin);
    if (connu) return connu;
    const valide = this.ajv.compile(schemaDeLaReponse(route));
    this.reponses.set(route.chemin, valide);
    return valide;
  }
}
