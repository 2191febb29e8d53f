import type { CourriersDesRoles, LettreDeRole } from '../../application/ports/CourriersDesRoles.ts';
import type { Destinataire } from '../../application/ports/CourriersStructures.ts';
import type { PosteDAvis } from './PosteDAvis.ts';
import { lettreDeRole } from './roles/lettreDeRole.ts';

export class CourriersDesRolesViaMail implements CourriersDesRoles {
  constructor(private readonly poste: PosteDAvis) {}

  poster(a: Destinataire, lettre: LettreDeRole): Promise<void> {
    return this.poste.poster(a, {
      famille: deLaStructure(lettre) ? 'STRUCTURES' : 'RATTACHEMENTS',
      structure: lettre.structure,
      lettre: (langue) => lettreDeRole(lettre, langue),
      chemin: cheminDe(lettre),
    });
  }
}

const deLaStructure = ({ nature }: LettreDeRole): boolean =>
  nature === 'structure-desactivee' || nature === 'structure-reactivee';

/** The page where the letter is answered, or where its effect is seen. */
const cheminDe = (lettre: LettreDeRole): string => {
  if ('transmissionId' in lettre) return `/mon-compte/rattachements/transmissions/${lettre.transmissionId}`;
  if ('reclamationId' in lettre) return `/mon-compte/rattachements/reclamations/${lettre.reclamationId}`;
  if ('structureId' in lettre) return `/structures/${lettre.structureId}`;
  return '/mon-compte/rattachements';
};
