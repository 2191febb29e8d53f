import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { debutDe, jourDe, plusAnnees } from '../../../../kernel/domain/Jour.ts';
import type { ActionsPerimees } from '../ports/ActionsPerimees.ts';

const ANNEES = 10;
const STRUCTURES_PAR_LOT = 100;
const LIGNES_PAR_LOT = 1_000;

/** The historique is kept while a structure lives, then ten years. Each batch is a transaction of its own. */
export class PurgerHistorique {
  constructor(
    private readonly actions: ActionsPerimees,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives how many lines. */
  async execute(arret?: AbortSignal): Promise<number> {
    const avant = debutDe(plusAnnees(jourDe(this.clock.now()), -ANNEES));
    let otees = 0;
    for (;;) {
      const structures = await this.actions.structures(avant, STRUCTURES_PAR_LOT);
      for (const structureId of structures) otees += await this.purger(structureId, arret);
      if (structures.length < STRUCTURES_PAR_LOT) return otees;
    }
  }

  private async purger(structureId: number, arret: AbortSignal | undefined): Promise<number> {
    let otees = 0;
    for (;;) {
      arret?.throwIfAborted();
      const lot = await this.unitOfWork.run(() => this.actions.oter(structureId, LIGNES_PAR_LOT));
      otees += lot;
      if (lot < LIGNES_PAR_LOT) return otees;
    }
  }
}
