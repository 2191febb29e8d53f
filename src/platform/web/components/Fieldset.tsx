import type { ComponentChildren, FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { MarqueRequis } from './MarqueRequis.tsx';

interface Props {
  readonly legende: string;
  /** `titre` reads as a heading of the form, `libelle` as the label of one field. */
  readonly taille?: 'titre' | 'libelle' | undefined;
  readonly requis?: boolean | undefined;
  readonly description?: string | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

export const Fieldset: FunctionComponent<Props> = ({
  legende,
  taille = 'titre',
  requis,
  description,
  id,
  children,
}) => (
  <fieldset
    class={classes('govuk-fieldset', taille === 'titre' && 'cp-rubrique')}
    id={id}
    aria-describedby={description}
  >
    <legend class={classes('govuk-fieldset__legend', taille === 'titre' && 'govuk-fieldset__legend--m')}>
      {legende}
      {requis && <MarqueRequis />}
    </legend>
    {children}
  </fieldset>
);
