import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import { Reclamation } from '../../modules/structures/domain/reclamation/Reclamation.ts';
import { Transmission } from '../../modules/structures/domain/transmission/Transmission.ts';
import { JOUR_MS } from './calendrier.ts';
import { present, type Decor } from './Decor.ts';

const JOURS_DEPUIS_LA_RECLAMATION = 20;

/** A hand-over that waits for its answer, and a claim that waits for support. */
export const affairesDeRole = (
  { personnes, structures }: Pick<Decor, 'personnes' | 'structures'>,
  ids: IdGenerator,
  maintenant: Date,
): { readonly transmission: Transmission; readonly reclamation: Reclamation } => {
  const qui = (cle: string): number => present(personnes, cle).acteurId;
  const transmission = Transmission.proposer(
    {
      id: ids.next(),
      structureId: present(structures, 'agence').id,
      principalId: qui('camille'),
      destinataireId: qui('hugo'),
      roleRestant: 'SECONDAIRE',
    },
    new Date(maintenant.getTime() - JOUR_MS),
  );
  const reclamation = Reclamation.deposer(
    {
      id: ids.next(),
      structureId: present(structures, 'laboratoire').id,
      demandeurId: qui('julien'),
      principalId: qui('sophie'),
      motif: 'La gestionnaire principale a quitté le laboratoire et personne ne valide plus les demandes.',
    },
    true,
    new Date(maintenant.getTime() - JOURS_DEPUIS_LA_RECLAMATION * JOUR_MS),
  );
  reclamation.confierAuSupport(maintenant);
  return { transmission, reclamation };
};
