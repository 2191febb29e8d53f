import type { FunctionComponent } from 'preact';
import { Etapes } from '../../../../../platform/web/components/Etapes.tsx';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';

export const EtapesDeCreation: FunctionComponent<{ readonly courante: 1 | 2 }> = ({ courante }) => {
  const { creation } = useTextes();
  return (
    <Etapes
      etapes={[
        {
          libelle: creation.etapeIdentifiant,
          etat: courante === 1 ? 'courante' : 'faite',
          href: chemins.creer,
        },
        { libelle: creation.etapeFiche, etat: courante === 1 ? 'aFaire' : 'courante' },
      ]}
    />
  );
};
