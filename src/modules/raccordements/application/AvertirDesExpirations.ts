import type { Clock } from '../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { SEUILS_DE_RAPPEL } from '../domain/CompteTechnique.ts';
import type { CompteTechniqueRepository } from './ports/CompteTechniqueRepository.ts';
import type { CourriersDeRaccordement } from './ports/CourriersDeRaccordement.ts';

const JOUR_MS = 24 * 60 * 60_000;

/** Each night: passwords of technical accounts that end in 60, 30 and 7 days are told, once each. */
export class AvertirDesExpirations {
  constructor(
    private readonly comptes: CompteTechniqueRepository,
    private readonly courriers: CourriersDeRaccordement,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(arret?: AbortSignal): Promise<void> {
    const le = this.clock.now();
    const horizon = new Date(le.getTime() + Math.max(...SEUILS_DE_RAPPEL) * JOUR_MS);
    for (const { donnees } of await this.comptes.expirant(le, horizon)) {
      arret?.throwIfAborted();
      await this.unitOfWork.run(() => this.avertir(donnees.id, le));
    }
  }

  private async avertir(compteId: number, le: Date): Promise<void> {
    const compte = await this.comptes.get(compteId);
    const reste = compte.rappeler(le);
    if (reste === null) return;
    const { structureId, login, expireLe } = compte.donnees;
    await this.comptes.save(compte);
    await this.courriers.expirationProche({ structureId, compteId, login, expireLe, reste });
  }
}
