import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { adressesDIdentite } from './adressesDIdentite.ts';
import { textesIdentite } from './textesIdentite.ts';

/** On *Mon compte*, where a provider is offered. */
export const IdentitesCarte: FunctionComponent = () => {
  const { titre, carte, voir } = textesIdentite(usePage().langue).mesIdentites;
  return (
    <Carte titre={titre}>
      <p class="govuk-body">{carte}</p>
      <BoutonLien href={adressesDIdentite.mesIdentites} variante="secondaire">
        {voir}
      </BoutonLien>
    </Carte>
  );
};
