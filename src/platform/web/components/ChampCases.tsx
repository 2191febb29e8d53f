import type { FunctionComponent } from 'preact';
import { GroupeDeChoix } from './GroupeDeChoix.tsx';
import type { OptionDeChoix } from './OptionDeChoix.ts';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

interface Props extends ProprietesDeChamp {
  readonly options: readonly OptionDeChoix[];
  readonly valeurs: readonly string[];
  readonly enLigne?: boolean | undefined;
}

/** Any number of choices (checkboxes). */
export const ChampCases: FunctionComponent<Props> = (props) => <GroupeDeChoix {...props} type="checkbox" />;
