import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../../platform/web/components/Bouton.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { textesDe } from './textes/textesDe.ts';

/** The two ways to leave the form of a step. */
export const BarreDeSaisie: FunctionComponent = () => {
  const { boutons } = textesDe(usePage().langue);
  return (
    <BarreActions>
      <Bouton name="action" value="continuer">
        {boutons.continuer}
      </Bouton>
      <Bouton variante="secondaire" name="action" value="enregistrer">
        {boutons.enregistrer}
      </Bouton>
    </BarreActions>
  );
};
