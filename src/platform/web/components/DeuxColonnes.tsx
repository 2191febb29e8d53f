import type { ComponentChildren, FunctionComponent } from 'preact';

interface Props {
  /** Stays in sight at the right on a wide screen; comes after the rest on a phone. */
  readonly cote: ComponentChildren;
  readonly nomDuCote: string;
  readonly children: ComponentChildren;
}

export const DeuxColonnes: FunctionComponent<Props> = ({ cote, nomDuCote, children }) => (
  <div class="cp-colonnes">
    <div class="cp-colonnes__principale">{children}</div>
    <aside class="cp-colonnes__cote" aria-label={nomDuCote}>
      {cote}
    </aside>
  </div>
);
