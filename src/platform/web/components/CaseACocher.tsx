import type { FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { idDeChamp } from '../idDeChamp.ts';
import { nomDeChamp } from '../nomDeChamp.ts';
import { descriptionDe } from './descriptionDe.ts';
import { MarqueRequis } from './MarqueRequis.tsx';
import { MessageErreur } from './MessageErreur.tsx';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

interface Props extends ProprietesDeChamp {
  readonly cochee: boolean;
  readonly valeur?: string | undefined;
}

/** A single yes or no, without a legend. */
export const CaseACocher: FunctionComponent<Props> = (props) => {
  const id = idDeChamp(props.champ);
  return (
    <div class={classes('govuk-form-group', props.erreur && 'govuk-form-group--error')}>
      {props.erreur && <MessageErreur champ={props.champ} message={props.erreur} />}
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            {...props.attributs}
            class="govuk-checkboxes__input"
            type="checkbox"
            id={id}
            name={nomDeChamp(props.champ)}
            value={props.valeur ?? 'oui'}
            checked={props.cochee}
            required={props.requis}
            aria-invalid={props.erreur ? 'true' : undefined}
            aria-describedby={descriptionDe(props)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {props.libelle}
            {props.requis && <MarqueRequis />}
          </label>
          {props.indice && (
            <div id={`${id}-indice`} class="govuk-hint govuk-checkboxes__hint">
              {props.indice}
            </div>
          )}
        </div>
      </div>
    </div>
  );
};
