import type { FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { idDeChamp } from '../idDeChamp.ts';
import { nomDeChamp } from '../nomDeChamp.ts';
import { usePage } from '../PageContext.ts';
import { descriptionDe } from './descriptionDe.ts';
import { GroupeDeChamp } from './GroupeDeChamp.tsx';
import type { OptionDeChoix } from './OptionDeChoix.ts';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

interface Props extends ProprietesDeChamp {
  readonly options: readonly OptionDeChoix[];
  readonly valeur?: string | null | undefined;
  /** The first, empty option; `null` leaves it out. */
  readonly invite?: string | null | undefined;
  readonly libelleMasque?: boolean | undefined;
}

export const ChampListe: FunctionComponent<Props> = (props) => {
  const { champ, options, valeur, requis, erreur } = props;
  const { textes } = usePage();
  const invite = props.invite === undefined ? textes.formulaire.choisir : props.invite;
  return (
    <GroupeDeChamp {...props}>
      <select
        {...props.attributs}
        class={classes('govuk-select', erreur && 'govuk-select--error')}
        id={idDeChamp(champ)}
        name={nomDeChamp(champ)}
        required={requis && invite !== null}
        aria-invalid={erreur ? 'true' : undefined}
        aria-describedby={descriptionDe(props)}
      >
        {invite !== null && <option value="">{invite}</option>}
        {options.map((option) => (
          <option key={option.valeur} value={option.valeur} selected={option.valeur === valeur}>
            {option.libelle}
          </option>
        ))}
      </select>
    </GroupeDeChamp>
  );
};
