import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import type { StructurePresentee } from '../fiche/presentStructure.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

/** At the end of the page of a structure: its deactivation, or its reactivation. */
export const StatutCarte: FunctionComponent<{ readonly structure: StructurePresentee }> = ({ structure }) => {
  const { statut } = useTextesDesRoles();
  const { id, active, statutModifiable } = structure;
  if (!statutModifiable) return null;
  const titre = active ? statut.desactiver : statut.reactiver;
  return (
    <Carte titre={titre} id="statut">
      <p class="govuk-body">{active ? statut.desactiverTexte : statut.reactiverTexte}</p>
      <BoutonLien href={cheminsDesRoles.statut(id)} variante="secondaire">
        {titre}
      </BoutonLien>
    </Carte>
  );
};
