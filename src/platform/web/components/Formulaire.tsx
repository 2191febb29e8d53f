import type { ComponentChildren, FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';
import type { AttributsData } from './ProprietesDeChamp.ts';

interface Props {
  readonly action: string;
  readonly methode?: 'post' | 'get' | undefined;
  readonly multipart?: boolean | undefined;
  /** Version of what is edited, sent back so that a concurrent change is seen. */
  readonly version?: number | undefined;
  /** Address to which the script posts the draft while the person types. */
  readonly autosave?: string | undefined;
  /** Says what `*` means on top of the form. */
  readonly champsObligatoires?: boolean | undefined;
  readonly id?: string | undefined;
  readonly classe?: string | undefined;
  readonly nom?: string | undefined;
  readonly attributs?: AttributsData | undefined;
  readonly children: ComponentChildren;
}

/** The anti-forgery token is the first field of every post: a streaming parser meets it before any file. */
export const Formulaire: FunctionComponent<Props> = (props) => {
  const { action, methode = 'post', multipart, version, autosave, champsObligatoires, children } = props;
  const { csrf, textes } = usePage();
  return (
    <form
      {...props.attributs}
      action={action}
      method={methode}
      enctype={multipart ? 'multipart/form-data' : undefined}
      id={props.id}
      class={props.classe}
      aria-label={props.nom}
      data-autosave={autosave}
      noValidate
    >
      {methode === 'post' && csrf !== null && <input type="hidden" name="_csrf" value={csrf} />}
      {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
      {champsObligatoires && <p class="cp-obligatoires">{textes.formulaire.champsObligatoires}</p>}
      {children}
    </form>
  );
};
