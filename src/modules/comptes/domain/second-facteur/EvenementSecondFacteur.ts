import type { CodeDeSecoursUtilise } from './CodeDeSecoursUtilise.ts';
import type { CodesDeSecoursRenouveles } from './CodesDeSecoursRenouveles.ts';
import type { SecondFacteurActive } from './SecondFacteurActive.ts';
import type { SecondFacteurRetire } from './SecondFacteurRetire.ts';

export type EvenementSecondFacteur =
  SecondFacteurActive | SecondFacteurRetire | CodesDeSecoursRenouveles | CodeDeSecoursUtilise;
