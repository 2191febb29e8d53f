import type { FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { idDeChamp } from '../idDeChamp.ts';
import { nomDeChamp } from '../nomDeChamp.ts';
import { usePage } from '../PageContext.ts';
import { descriptionDe } from './descriptionDe.ts';
import { GroupeDeChamp } from './GroupeDeChamp.tsx';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

type TypeDeChamp = 'text' | 'email' | 'tel' | 'password' | 'date' | 'search' | 'decimal' | 'entier' | 'code';

interface Props extends ProprietesDeChamp {
  readonly type?: TypeDeChamp | undefined;
  readonly valeur?: string | null | undefined;
  /** A unit shown after the control: €, h, km … */
  readonly suffixe?: string | undefined;
  readonly largeur?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  readonly autocomplete?: string | undefined;
  readonly longueurMax?: number | undefined;
  readonly libelleMasque?: boolean | undefined;
  readonly lectureSeule?: boolean | undefined;
}

const natif = {
  text: { type: 'text' },
  email: { type: 'email', spellcheck: false, autocapitalize: 'none' },
  tel: { type: 'tel' },
  password: { type: 'password', spellcheck: false, autocapitalize: 'none' },
  date: { type: 'date' },
  search: { type: 'search' },
  decimal: { type: 'text', inputmode: 'decimal', autocomplete: 'off' },
  entier: { type: 'text', inputmode: 'numeric', autocomplete: 'off' },
  code: { type: 'text', inputmode: 'numeric', autocomplete: 'one-time-code' },
} as const satisfies Record<TypeDeChamp, object>;

const estNombre = (type: TypeDeChamp): boolean => type === 'decimal' || type === 'entier';

/** One control on one line: text, address, password, day, number. */
export const Champ: FunctionComponent<Props> = (props) => {
  const { champ, type = 'text', valeur, suffixe, largeur, autocomplete, longueurMax, requis, erreur } = props;
  const { textes } = usePage();
  const controle = (
    <input
      {...natif[type]}
      {...props.attributs}
      class={classes(
        'govuk-input',
        largeur && `govuk-input--width-${largeur}`,
        type === 'date' && 'cp-champ--date',
        estNombre(type) && 'cp-champ--nombre',
        type === 'code' && 'govuk-input--extra-letter-spacing',
        erreur && 'govuk-input--error',
      )}
      id={idDeChamp(champ)}
      name={nomDeChamp(champ)}
      value={type === 'password' ? undefined : (valeur ?? '')}
      maxLength={longueurMax}
      readOnly={props.lectureSeule}
      required={requis}
      aria-invalid={erreur ? 'true' : undefined}
      aria-describedby={descriptionDe(props)}
      {...(autocomplete ? { autocomplete } : {})}
    />
  );
  return (
    <GroupeDeChamp {...props}>
      {type === 'password' ? (
        <div class="govuk-input__wrapper" data-mot-de-passe>
          {controle}
          <button
            type="button"
            class="govuk-button govuk-button--secondary cp-champ__voir"
            aria-controls={idDeChamp(champ)}
            aria-label={textes.formulaire.afficherMotDePasseComplet}
            hidden
          >
            {textes.formulaire.afficherMotDePasse}
          </button>
        </div>
      ) : suffixe ? (
        <div class="govuk-input__wrapper">
          {controle}
          <div class="govuk-input__suffix" aria-hidden="true">
            {suffixe}
          </div>
        </div>
      ) : (
        controle
      )}
    </GroupeDeChamp>
  );
};
