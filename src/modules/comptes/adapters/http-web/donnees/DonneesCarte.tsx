import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { textesDonnees } from './textesDonnees.ts';

/** In Mon compte. */
export const DonneesCarte: FunctionComponent = () => {
  const { titre, carte } = textesDonnees(usePage().langue);
  return (
    <Carte titre={carte.titre} id="donnees">
      <p class="govuk-body">{carte.texte}</p>
      <BoutonLien href="/mon-compte/donnees" variante="secondaire">
        {titre}
      </BoutonLien>
    </Carte>
  );
};
