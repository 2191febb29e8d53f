import type { Value } from '../../../../platform/knex/RawConnection.ts';

/** A piece of SQL with what it binds, in order. */
export interface Fragment {
  readonly sql: string;
  readonly valeurs: readonly Value[];
}

export const fragment = (sql: string, ...valeurs: readonly Value[]): Fragment => ({ sql, valeurs });

export const joindre = (fragments: readonly Fragment[], entre: string): Fragment => ({
  sql: fragments.map(({ sql }) => sql).join(entre),
  valeurs: fragments.flatMap(({ valeurs }) => valeurs),
});
