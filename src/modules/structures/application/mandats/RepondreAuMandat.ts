import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import {
  MandatDejaDecide,
  MandatIntrouvable,
  MandatModifieEntretemps,
} from '../../domain/erreursDuDossier.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import { exigerGestionnaire } from '../politique.ts';
import type { MandatRepository } from '../ports/MandatRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import type { ActeSurMandat } from './ActeSurMandat.ts';

export interface RepondreAuMandatCommand extends ActeSurMandat {
  readonly reponse: 'ACCEPTE' | 'DECLINE';
}

/** By a gestionnaire of the mandataire. Of two who answer at once, the second is told what the first did. */
export class RepondreAuMandat {
  constructor(
    private readonly mandats: MandatRepository,
    private readonly structures: StructureRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable, MandatIntrouvable, MandatDejaDecide, StructureInactive when it is accepted */
  async execute(command: RepondreAuMandatCommand): Promise<void> {
    try {
      await this.repondre(command);
    } catch (error) {
      if (!(error instanceof MandatModifieEntretemps)) throw error;
      throw new MandatDejaDecide((await this.mandats.get(command.mandatId)).donnees);
    }
  }

  private repondre({ acteur, structureId, mandatId, reponse }: RepondreAuMandatCommand): Promise<void> {
    exigerGestionnaire(acteur, structureId);
    return this.unitOfWork.run(async () => {
      const mandat = await this.mandats.get(mandatId);
      const { mandantId, mandataireId } = mandat.donnees;
      if (mandataireId !== structureId) throw new MandatIntrouvable(mandatId);
      if (reponse === 'ACCEPTE')
        for (const id of [mandataireId, mandantId]) exigerActive((await this.structures.get(id)).donnees);

      mandat.repondre(reponse, { utilisateurId: acteur.utilisateurId, le: this.clock.now() });

      const events = mandat.pullEvents();
      if (events.length === 0) return;
      await this.mandats.save(mandat);
      await this.events.publish(events);
    });
  }
}
