import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { textesNotifications } from './textesNotifications.ts';

/** In Mon compte. */
export const NotificationsCarte: FunctionComponent = () => {
  const { titre, carte } = textesNotifications(usePage().langue);
  return (
    <Carte titre={carte.titre} id="notifications">
      <p class="govuk-body">{carte.texte}</p>
      <BoutonLien href="/mon-compte/notifications" variante="secondaire">
        {titre}
      </BoutonLien>
    </Carte>
  );
};
