import type { z } from 'zod';
import type { Appel } from './Appel.ts';

export interface ApiCall<C, P = undefined> {
  readonly appel: Appel;
  readonly corps: C;
  /** What `preparer` has made ready. */
  readonly prepare: P;
}

export interface ApiDefinition<C extends z.ZodType, R extends z.ZodType, P> {
  readonly methode?: 'GET' | 'POST';
  /** "/cpro/structures/v1/rechercher": the second part names the domain that the application must have subscribed to. */
  readonly chemin: string;
  /** One line, in French, as partners read it. */
  readonly resume: string;
  /** The same for those who read the documentation in English; French is shown as French where it is left out. */
  readonly resumeEn?: string;
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
  /** Of the body, in bytes; 12 MB where it is left out. A larger one is answered 413. */
  readonly tailleDuCorps?: number;
  /** A body that works with the demonstration data. */
  readonly exemple: unknown;
  /**
   * What can't stand inside a transaction, which with an `Idempotency-Key` holds all of `handle`: files are looked at and
   * stored here. Not asked for again when the answer of the key is kept.
   */
  readonly preparer?: (call: Omit<ApiCall<z.output<C>>, 'prepare'>) => Promise<P>;
  readonly handle: (call: ApiCall<z.output<C>, P>) => Promise<z.input<R>> | z.input<R>;
}

/** One service of the API: validation, documentation and tests all read it. */
export interface ApiRoute extends Omit<
  ApiDefinition<z.ZodType, z.ZodType, unknown>,
  'handle' | 'preparer' | 'methode' | 'libelle' | 'ecrit' | 'sansEnveloppe'
> {
  readonly methode: 'GET' | 'POST';
  readonly domaine: string;
  readonly libelle: string;
  readonly ecrit: boolean;
  readonly sansEnveloppe: boolean;
  /** Makes ready, and gives what is left to do: that part stands inside one transaction where there is a key. */
  readonly preparer: (call: Omit<ApiCall<never>, 'prepare'>) => Promise<() => Promise<unknown>>;
}

/** No service without a schema of what it takes and of what it gives: the type asks for both. */
export const apiRoute = <C extends z.ZodType, R extends z.ZodType, P = undefined>({
  methode = 'POST',
  libelle = 'TRA_MSG_00.000',
  ecrit = false,
  sansEnveloppe = false,
  preparer,
  handle,
  ...definition
}: ApiDefinition<C, R, P>): ApiRoute => ({
  ...definition,
  methode,
  libelle,
  ecrit,
  sansEnveloppe,
  domaine: domaineDe(definition.chemin),
  preparer: async (call) => {
    const prepare = (await preparer?.(call)) as P;
    return async () => handle({ ...call, prepare });
  },
});

const domaineDe = (chemin: string): string => {
  const [, racine, domaine] = chemin.split('/');
  if (racine !== 'cpro' || !domaine) throw new Error(`not a service of the API: ${chemin}`);
  return domaine;
};
