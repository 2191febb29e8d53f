import type { FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { idDeChamp } from '../idDeChamp.ts';
import { nomDeChamp } from '../nomDeChamp.ts';
import { descriptionDe } from './descriptionDe.ts';
import { GroupeDeChamp } from './GroupeDeChamp.tsx';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

interface Props extends ProprietesDeChamp {
  readonly valeur?: string | null | undefined;
  readonly lignes?: number | undefined;
  readonly longueurMax?: number | undefined;
}

export const ChampTexteLong: FunctionComponent<Props> = (props) => (
  <GroupeDeChamp {...props}>
    <textarea
      {...props.attributs}
      class={classes('govuk-textarea', props.erreur && 'govuk-textarea--error')}
      id={idDeChamp(props.champ)}
      name={nomDeChamp(props.champ)}
      rows={props.lignes ?? 4}
      maxLength={props.longueurMax}
      required={props.requis}
      aria-invalid={props.erreur ? 'true' : undefined}
      aria-describedby={descriptionDe(props)}
    >
      {props.valeur ?? ''}
    </textarea>
  </GroupeDeChamp>
);
