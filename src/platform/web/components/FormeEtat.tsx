import type { FunctionComponent } from 'preact';
import type { FamilleEtat } from './FamilleEtat.ts';

/** One shape for each family of états, drawn by the stylesheet: colour is never the only difference. */
export const FormeEtat: FunctionComponent<{
  readonly famille: FamilleEtat;
}> = ({ famille }) => <span class={`cp-forme cp-forme--${famille}`} aria-hidden="true" />;
