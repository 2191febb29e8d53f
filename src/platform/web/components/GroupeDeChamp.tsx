import type { ComponentChildren, FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { idDeChamp } from '../idDeChamp.ts';
import { MarqueRequis } from './MarqueRequis.tsx';
import { MessageErreur } from './MessageErreur.tsx';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

interface Props extends Omit<ProprietesDeChamp, 'attributs'> {
  readonly libelleMasque?: boolean | undefined;
  readonly classe?: string | undefined;
  readonly children: ComponentChildren;
}

/** Label, hint and error around one control. */
export const GroupeDeChamp: FunctionComponent<Props> = ({
  champ,
  libelle,
  indice,
  erreur,
  requis,
  libelleMasque,
  classe,
  children,
}) => (
  <div class={classes('govuk-form-group', erreur && 'govuk-form-group--error', classe)}>
    <label class={classes('govuk-label', libelleMasque && 'govuk-visually-hidden')} for={idDeChamp(champ)}>
      {libelle}
      {requis && <MarqueRequis />}
    </label>
    {indice && (
      <div id={`${idDeChamp(champ)}-indice`} class="govuk-hint">
        {indice}
      </div>
    )}
    {erreur && <MessageErreur champ={champ} message={erreur} />}
    {children}
  </div>
);
