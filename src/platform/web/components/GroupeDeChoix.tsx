import type { FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { idDeChamp } from '../idDeChamp.ts';
import { nomDeChamp } from '../nomDeChamp.ts';
import { descriptionDe } from './descriptionDe.ts';
import { Fieldset } from './Fieldset.tsx';
import { MessageErreur } from './MessageErreur.tsx';
import type { OptionDeChoix } from './OptionDeChoix.ts';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

interface Props extends ProprietesDeChamp {
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly OptionDeChoix[];
  readonly valeurs: readonly string[];
  readonly enLigne?: boolean | undefined;
}

/** The first control bears the id of the field, so that the error summary leads to it. */
export const GroupeDeChoix: FunctionComponent<Props> = (props) => {
  const { champ, type, options, valeurs, enLigne, erreur, indice } = props;
  const bloc = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <div class={classes('govuk-form-group', erreur && 'govuk-form-group--error')}>
      <Fieldset
        legende={props.libelle}
        taille="libelle"
        requis={props.requis}
        description={descriptionDe(props)}
      >
        {indice && (
          <div id={`${idDeChamp(champ)}-indice`} class="govuk-hint">
            {indice}
          </div>
        )}
        {erreur && <MessageErreur champ={champ} message={erreur} />}
        <div class={classes(bloc, enLigne && `${bloc}--inline`)}>
          {options.map((option, rang) => {
            const id = rang === 0 ? idDeChamp(champ) : `${idDeChamp(champ)}-${rang + 1}`;
            return (
              <div class={`${bloc}__item`} key={option.valeur}>
                <input
                  {...props.attributs}
                  class={`${bloc}__input`}
                  type={type}
                  id={id}
                  name={nomDeChamp(champ)}
                  value={option.valeur}
                  checked={valeurs.includes(option.valeur)}
                  required={type === 'radio' && props.requis}
                  aria-describedby={option.indice ? `${id}-option` : undefined}
                />
                <label class={`govuk-label ${bloc}__label`} for={id}>
                  {option.libelle}
                </label>
                {option.indice && (
                  <div id={`${id}-option`} class={`govuk-hint ${bloc}__hint`}>
                    {option.indice}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </Fieldset>
    </div>
  );
};
