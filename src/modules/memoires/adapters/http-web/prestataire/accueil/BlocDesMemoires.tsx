import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { LignesDAccueil } from '../../commun/LignesDAccueil.tsx';
import { textesDe } from '../listes/textes/textesDe.ts';
import type { AccueilPresente } from './presentAccueil.ts';

/** On the connected home page: what waits, what moved, what was paid this month. */
export const BlocDesMemoires: FunctionComponent<AccueilPresente> = ({ attend, tout, bouge, paye }) => {
  const { accueil: textes } = textesDe(usePage().langue);
  return (
    <div class="cp-deux-par-deux">
      <Carte
        titre={textes.attend}
        action={
          <BoutonLien variante="secondaire" href="/memoires/saisir">
            {textes.saisir}
          </BoutonLien>
        }
      >
        {attend.length === 0 ? <p class="govuk-body">{textes.rien}</p> : <LignesDAccueil lignes={attend} />}
        {tout !== null && <Lien href="/memoires">{tout}</Lien>}
      </Carte>
      <div>
        <Carte titre={textes.bouge}>
          {bouge.length === 0 ? (
            <p class="govuk-body">{textes.rienNaBouge}</p>
          ) : (
            <LignesDAccueil lignes={bouge} />
          )}
        </Carte>
        <Carte titre={textes.paye}>
          <p class="govuk-body">{paye ?? textes.rienDePaye}</p>
        </Carte>
      </div>
    </div>
  );
};
