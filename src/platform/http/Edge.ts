import type { Assets } from '../web/Assets.ts';
import type { Onglet } from './Onglet.ts';
import type { ErrorSentences } from './ErrorTexts.ts';
import type { RateLimits } from './RateLimits.ts';

/** What every request needs of the product, given once by the server to its routes. */
export interface Edge {
  readonly sentences: ErrorSentences;
  readonly limits: RateLimits;
  readonly onglets: readonly Onglet[];
  readonly assets: Assets;
  readonly demo: boolean;
}
