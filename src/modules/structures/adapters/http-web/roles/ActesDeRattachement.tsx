import type { FunctionComponent } from 'preact';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import type { RattachementPresente } from '../rattachements/presentRattachement.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

/** What the person may do by herself with one of her rattachements. */
export const ActesDeRattachement: FunctionComponent<RattachementPresente> = ({ id, designation, actes }) => {
  const { quitter, reclamation } = useTextesDesRoles();
  return (
    <>
      {(actes.quitter || actes.retirer) && (
        <div>
          <Lien href={cheminsDesRoles.quitter(id)} complement={designation}>
            {actes.retirer ? quitter.retirerDemande : quitter.court}
          </Lien>
        </div>
      )}
      {actes.reclamer && (
        <div>
          <Lien href={cheminsDesRoles.reclamer(id)} complement={designation}>
            {reclamation.court}
          </Lien>
        </div>
      )}
    </>
  );
};
