import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';

/** Where `autosave` says that the draft is kept, or that it is not. */
export const EtatEnregistrement: FunctionComponent<{ readonly texte?: string | undefined }> = ({ texte }) => {
  const { textes } = usePage();
  return (
    <p class="cp-enregistrement" role="status" data-autosave-etat>
      {texte ?? textes.formulaire.enregistrementAuto}
    </p>
  );
};
