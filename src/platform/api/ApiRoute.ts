import type { z } from 'zod';
import type { Appel } from './Appel.ts';

export interface ApiCall<C> {
  readonly appel: Appel;
  readonly corps: C;
}

export interface ApiDefinition<C extends z.ZodType, R extends z.ZodType> {
  readonly methode?: 'GET' | 'POST';
  /** "/cpro/structures/v1/rechercher": the second part names the domain that the application must have subscribed to. */
  readonly chemin: string;
  /** One line, in French, as partners read it. */
  readonly resume: string;
  /** What differs from what a partner expects, in French; left out where nothing does. */
  readonly precisions?: string;
  /** Tolerant fields of `wire/`; unknown keys are left out. */
  readonly corps: C;
  /** Without `codeRetour` and `libelle`, which the envelope adds. */
  readonly reponse: R;
  /** The `libelle` of a success: "GCU_MSG_01_000" on the services that the wire says so, "TRA_MSG_00.000" elsewhere. */
  readonly libelle?: string;
  /** The wire gives no `codeRetour` and no `libelle` on this service. */
  readonly sansEnveloppe?: boolean;
  /** Writes: with an `Idempotency-Key`, it writes once. */
  readonly ecrit?: boolean;
  /** A body that works with the demonstration data. */
  readonly exemple: unknown;
  readonly handle: (call: ApiCall<z.output<C>>) => Promise<z.input<R>> | z.input<R>;
}

/** One service of the API: validation, documentation and tests all read it. */
export interface ApiRoute extends Omit<
  ApiDefinition<z.ZodType, z.ZodType>,
  'handle' | 'methode' | 'libelle' | 'ecrit' | 'sansEnveloppe'
> {
  readonly methode: 'GET' | 'POST';
  readonly domaine: string;
  readonly libelle: string;
  readonly ecrit: boolean;
  readonly sansEnveloppe: boolean;
  readonly handle: (call: ApiCall<never>) => Promise<unknown>;
}

/** No service without a schema of what it takes and of what it gives: the type asks for both. */
export const apiRoute = <C extends z.ZodType, R extends z.ZodType>({
  methode = 'POST',
  libelle = 'TRA_MSG_00.000',
  ecrit = false,
  sansEnveloppe = false,
  handle,
  ...definition
}: ApiDefinition<C, R>): ApiRoute => ({
  ...definition,
  methode,
  libelle,
  ecrit,
  sansEnveloppe,
  domaine: domaineDe(definition.chemin),
  handle: async (call) => handle(call),
});

const domaineDe = (chemin: string): string => {
  const [, racine, domaine] = chemin.split('/');
  if (racine !== 'cpro' || !domaine) throw new Error(`not a service of the API: ${chemin}`);
  return domaine;
};
