import type { ComponentChildren, FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import { useTextes } from '../useTextes.ts';
import type { StructurePresentee } from './presentStructure.ts';

interface Props {
  readonly structure: StructurePresentee;
  readonly action?: ComponentChildren;
}

export const IdentiteCarte: FunctionComponent<Props> = ({ structure, action }) => {
  const { fiche } = useTextes();
  const adresse = structure.adresse.map((ligne) => <div key={ligne}>{ligne}</div>);
  return (
    <Carte titre={fiche.identite} action={action}>
      <ListeResume
        elements={[...structure.identite, { cle: fiche.adresse, valeur: adresse }, ...structure.contact]}
      />
    </Carte>
  );
};
