import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { RattachementDecide } from '../../domain/rattachement/RattachementDecide.ts';
import { designationComplete } from '../designationComplete.ts';
import type { CourriersStructures } from '../ports/CourriersStructures.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';

/** The person hears what became of her request, with the reason of a refusal. */
export class AvertirDemandeur implements Reaction<RattachementDecide> {
  readonly nom = 'structures.avertir-demandeur';
  readonly ecoute = 'structures.rattachement-decide';

  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersStructures,
  ) {}

  async reagir({ rattachementId, structureId, utilisateurId, decision }: RattachementDecide): Promise<void> {
    const { donnees } = await this.rattachements.get(rattachementId);
    const [structure] = await this.structures.nommer([structureId]);
    const a = await this.utilisateurs.destinataire(utilisateurId);
    if (!structure || !a) return;
    const motif = donnees.decision?.motif ?? null;
    await this.courriers.demandeDecidee(a, { structure: designationComplete(structure), decision, motif });
  }
}
