import type { FunctionComponent } from 'preact';
import type { FamilleEtat } from './FamilleEtat.ts';
import { FormeEtat } from './FormeEtat.tsx';

interface Props {
  readonly famille: FamilleEtat;
  readonly libelle: string;
}

export const BadgeEtat: FunctionComponent<Props> = ({ famille, libelle }) => (
  <span class={`cp-etat cp-etat--${famille}`}>
    <FormeEtat famille={famille} />
    {libelle}
  </span>
);
