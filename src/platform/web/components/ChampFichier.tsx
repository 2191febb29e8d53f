import type { FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { idDeChamp } from '../idDeChamp.ts';
import { nomDeChamp } from '../nomDeChamp.ts';
import { usePage } from '../PageContext.ts';
import { descriptionDe } from './descriptionDe.ts';
import { GroupeDeChamp } from './GroupeDeChamp.tsx';
import type { ProprietesDeChamp } from './ProprietesDeChamp.ts';

interface Props extends ProprietesDeChamp {
  readonly multiple?: boolean | undefined;
  /** `.pdf,.jpg`: what the file chooser offers; the server checks the content. */
  readonly accepte?: string | undefined;
}

/** Must stand in a `Formulaire multipart`. The script adds the drop zone and the progress of the upload. */
export const ChampFichier: FunctionComponent<Props> = (props) => {
  const { champ, erreur, multiple, accepte, requis } = props;
  const { textes } = usePage();
  return (
    <GroupeDeChamp {...props}>
      <div class="cp-depot" data-depot>
        <p class="cp-depot__invite" data-depot-invite hidden>
          {textes.formulaire.deposerIci}
        </p>
        <input
          {...props.attributs}
          class={classes('govuk-file-upload', erreur && 'govuk-file-upload--error')}
          type="file"
          id={idDeChamp(champ)}
          name={nomDeChamp(champ)}
          multiple={multiple}
          accept={accepte}
          required={requis}
          aria-invalid={erreur ? 'true' : undefined}
          aria-describedby={descriptionDe(props)}
        />
        <progress
          class="cp-depot__progres"
          data-depot-progres
          max="100"
          value="0"
          aria-label={props.libelle}
          hidden
        />
        <p class="cp-depot__etat" data-depot-etat role="status" />
      </div>
    </GroupeDeChamp>
  );
};
