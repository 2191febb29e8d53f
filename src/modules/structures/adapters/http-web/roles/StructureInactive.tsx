import type { FunctionComponent } from 'preact';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

/** Said plainly on top of the pages of a structure that is deactivated. */
export const StructureInactive: FunctionComponent<{ readonly active: boolean }> = ({ active }) => {
  const { statut } = useTextesDesRoles();
  if (active) return null;
  return (
    <Encart ton="attention" titre={statut.inactive}>
      {statut.inactiveTexte}
    </Encart>
  );
};
