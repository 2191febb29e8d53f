import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { ReclamationRepository } from '../ports/ReclamationRepository.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

const PAR_LOT = 100;

/** Each night: the claims to which nobody objected in time go to support. Each in a transaction of its own. */
export class ConfierReclamationsEchues {
  constructor(
    private readonly gestion: GestionDesRoles,
    private readonly reclamations: ReclamationRepository,
    private readonly clock: Clock,
  ) {}

  /** Gives how many. */
  async execute(arret?: AbortSignal): Promise<number> {
    let confiees = 0;
    for (;;) {
      const echues = await this.reclamations.echues(this.clock.now(), PAR_LOT);
      for (const { donnees } of echues) {
        arret?.throwIfAborted();
        await this.confier(donnees.id, donnees.structureId);
      }
      confiees += echues.length;
      if (echues.length < PAR_LOT) return confiees;
    }
  }

  private confier(reclamationId: number, structureId: number): Promise<void> {
    return this.gestion.faire(structureId, async (_structure, le) => {
      const reclamation = await this.reclamations.get(reclamationId);
      reclamation.confierAuSupport(le);
      await this.gestion.garderReclamation(reclamation);
    });
  }
}
