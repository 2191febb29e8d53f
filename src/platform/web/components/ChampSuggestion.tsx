import type { FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { idDeChamp } from '../idDeChamp.ts';
import { nomDeChamp } from '../nomDeChamp.ts';
import { usePage } from '../PageContext.ts';
import { descriptionDe } from './descriptionDe.ts';
import { GroupeDeChamp } from './GroupeDeChamp.tsx';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

interface Props extends ProprietesDeChamp {
  /** Answers `GET ?q=…` with `{ suggestions: [{ valeur, libelle, detail? }] }`. */
  readonly source: string;
  readonly valeur?: string | null | undefined;
  /** What the person reads and types; posted as `<champ>Texte`. */
  readonly texte?: string | null | undefined;
}

/**
 * A combobox over free text. What is chosen goes in a hidden field named after `champ`; what is typed goes in
 * `<champ>Texte`. Without script, the search button posts `action=chercher:<champ>` and the server resolves.
 */
export const ChampSuggestion: FunctionComponent<Props> = (props) => {
  const { champ, source, valeur, texte, erreur, requis } = props;
  const { textes } = usePage();
  const id = idDeChamp(champ);
  return (
    <GroupeDeChamp {...props}>
      <div class="cp-suggestions" data-suggestions={source}>
        <input type="hidden" name={nomDeChamp(champ)} value={valeur ?? ''} data-suggestions-valeur />
        <input
          {...props.attributs}
          class={classes('govuk-input', erreur && 'govuk-input--error')}
          type="text"
          id={id}
          name={nomDeChamp(`${champ}Texte`)}
          value={texte ?? ''}
          autocomplete="off"
          spellcheck={false}
          required={requis}
          aria-invalid={erreur ? 'true' : undefined}
          aria-describedby={descriptionDe(props)}
        />
        <button
          class="govuk-button govuk-button--secondary cp-suggestions__chercher"
          type="submit"
          name="action"
          value={`chercher:${champ}`}
          data-suggestions-chercher
        >
          {textes.formulaire.rechercher}
        </button>
        <p class="govuk-visually-hidden" role="status" data-suggestions-annonce />
      </div>
    </GroupeDeChamp>
  );
};
