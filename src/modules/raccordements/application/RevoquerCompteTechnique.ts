import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { exigerPrincipal } from './politique.ts';
import type { CompteTechniqueRepository } from './ports/CompteTechniqueRepository.ts';

export class RevoquerCompteTechnique {
  constructor(
    private readonly comptes: CompteTechniqueRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RaccordementIntrouvable, CompteTechniqueRevoque */
  execute(acteur: Acteur, compteId: number): Promise<void> {
    return this.unitOfWork.run(async () => {
      const compte = await this.comptes.get(compteId);
      exigerPrincipal(acteur, compte.donnees.structureId);
      compte.revoquer({ parId: acteur.utilisateurId, le: this.clock.now() });
      await this.comptes.save(compte);
      await this.events.publish(compte.pullEvents());
    });
  }
}
