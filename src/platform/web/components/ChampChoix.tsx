import type { FunctionComponent } from 'preact';
import { GroupeDeChoix } from './GroupeDeChoix.tsx';
import type { OptionDeChoix } from './OptionDeChoix.ts';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

interface Props extends ProprietesDeChamp {
  readonly options: readonly OptionDeChoix[];
  readonly valeur?: string | null | undefined;
  readonly enLigne?: boolean | undefined;
}

/** One choice among a few (radio buttons). */
export const ChampChoix: FunctionComponent<Props> = ({ valeur, ...props }) => (
  <GroupeDeChoix {...props} type="radio" valeurs={valeur ? [valeur] : []} />
);
