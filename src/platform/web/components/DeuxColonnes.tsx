import type { ComponentChildren, FunctionComponent } from 'preact';
import { classes } from '../classes.ts';

interface Props {
  /** Stays in sight at the right on a wide screen; comes after the rest on a phone. */
  readonly cote: ComponentChildren;
  readonly nomDuCote: string;
  /** What one can do stands there: it comes first on a phone, and scrolls with the page. */
  readonly coteDAbord?: boolean | undefined;
  readonly children: ComponentChildren;
}

export const DeuxColonnes: FunctionComponent<Props> = ({ cote, nomDuCote, coteDAbord, children }) => {
  const aside = (
    <aside class="cp-colonnes__cote" aria-label={nomDuCote}>
      {cote}
    </aside>
  );
  return (
    <div class={classes('cp-colonnes', coteDAbord && 'cp-colonnes--cote-d-abord')}>
      {coteDAbord && aside}
      <div class="cp-colonnes__principale">{children}</div>
      {!coteDAbord && aside}
    </div>
  );
};
