import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import type { AbonnementRepository } from '../../modules/structures/application/ports/AbonnementRepository.ts';
import type { RattachementRepository } from '../../modules/structures/application/ports/RattachementRepository.ts';
import { Abonnement } from '../../modules/structures/domain/abonnement/Abonnement.ts';
import { Rattachement } from '../../modules/structures/domain/rattachement/Rattachement.ts';
import { JOUR_MS } from './calendrier.ts';
import { present, type Decor } from './Decor.ts';

export interface Registres {
  readonly rattachements: RattachementRepository;
  readonly abonnements: AbonnementRepository;
  readonly ids: IdGenerator;
}

/** What waits for the responsable of the laboratory: somebody who wants to join, somebody who wants to do more. Nobody is written to. */
export const demandesEnAttente = async (
  { rattachements, abonnements, ids }: Registres,
  { personnes, structures }: Pick<Decor, 'personnes' | 'structures'>,
  maintenant: Date,
): Promise<void> => {
  const { id: structureId } = present(structures, 'laboratoire');
  const { acteurId: hugo } = present(personnes, 'hugo');
  const { acteurId: utilisateurId } = present(personnes, 'julien');
  const ilYA = (jours: number): Date => new Date(maintenant.getTime() - jours * JOUR_MS);

  const lien = { id: ids.next(), utilisateurId: hugo, structureId };
  await rattachements.save(
    Rattachement.demander(lien, 'J’interprète pour vos experts lors des audiences.', ilYA(2)),
  );
  const rattachement = await rattachements.findOuvert(utilisateurId, structureId);
  if (!rattachement) return;
  await abonnements.save(
    Abonnement.demander(
      {
        id: ids.next(),
        rattachementId: rattachement.donnees.id,
        utilisateurId,
        structureId,
        espace: 'MEMOIRES',
        niveau: 'MODIFICATION',
        commentaire: 'Pour saisir les mémoires du service de toxicologie.',
      },
      ilYA(1),
    ),
  );
};
