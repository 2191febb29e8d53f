import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { MandatIntrouvable } from '../../domain/erreursDuDossier.ts';
import { exigerGestionnaire } from '../politique.ts';
import type { MandatRepository } from '../ports/MandatRepository.ts';
import type { ActeSurMandat } from './ActeSurMandat.ts';

/** By a gestionnaire of either structure, at once: at their next request, the people of the mandataire file nothing more. */
export class ResilierMandat {
  constructor(
    private readonly mandats: MandatRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable, MandatIntrouvable, MandatTermine, MandatModifieEntretemps */
  async execute({ acteur, structureId, mandatId }: ActeSurMandat): Promise<void> {
    exigerGestionnaire(acteur, structureId);
    return this.unitOfWork.run(async () => {
      const mandat = await this.mandats.get(mandatId);
      const { mandantId, mandataireId } = mandat.donnees;
      if (![mandantId, mandataireId].includes(structureId)) throw new MandatIntrouvable(mandatId);

      mandat.resilier(structureId, { utilisateurId: acteur.utilisateurId, le: this.clock.now() });

      const events = mandat.pullEvents();
      if (events.length === 0) return;
      await this.mandats.save(mandat);
      await this.events.publish(events);
    });
  }
}
