import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';
import { Formulaire } from './Formulaire.tsx';

export const Deconnexion: FunctionComponent = () => {
  const { textes } = usePage();
  return (
    <Formulaire action="/deconnexion" classe="cp-deconnexion">
      <button class="cp-lien-bouton" type="submit">
        {textes.deconnexion}
      </button>
    </Formulaire>
  );
};
