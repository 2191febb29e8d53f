import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../../platform/web/components/BadgeEtat.tsx';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { textesDe } from '../listes/textes/textesDe.ts';
import type { AccueilPresente, LigneDAccueil } from './presentAccueil.ts';

/** On the connected home page: what waits, what moved, what was paid this month. */
export const BlocDesMemoires: FunctionComponent<AccueilPresente> = ({ attend, tout, bouge, paye }) => {
  const { accueil: textes } = textesDe(usePage().langue);
  return (
    <>
      <Carte
        titre={textes.attend}
        action={
          <BoutonLien variante="secondaire" href="/memoires/saisir">
            {textes.saisir}
          </BoutonLien>
        }
      >
        {attend.length === 0 ? <p class="govuk-body">{textes.rien}</p> : <Lignes lignes={attend} />}
        {tout !== null && <Lien href="/memoires">{tout}</Lien>}
      </Carte>
      <Carte titre={textes.bouge}>
        {bouge.length === 0 ? <p class="govuk-body">{textes.rienNaBouge}</p> : <Lignes lignes={bouge} />}
      </Carte>
      <Carte titre={textes.paye}>
        <p class="govuk-body">{paye ?? textes.rienDePaye}</p>
      </Carte>
    </>
  );
};

const Lignes: FunctionComponent<{ readonly lignes: readonly LigneDAccueil[] }> = ({ lignes }) => (
  <ul class="govuk-list">
    {lignes.map(({ numero, href, etat, detail }) => (
      <li key={numero} class="govuk-!-margin-bottom-2">
        <span class="cp-numero">
          <Lien href={href}>{numero}</Lien>
        </span>{' '}
        <BadgeEtat {...etat} />
        <span class="cp-tableau__secondaire">{detail}</span>
      </li>
    ))}
  </ul>
);
