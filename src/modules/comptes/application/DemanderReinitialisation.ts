import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { ReinitialisationDemandee } from '../domain/ReinitialisationDemandee.ts';
import { exigerCourriel } from './lireInformations.ts';

/** Does the same work for every address: the account is looked for later, by the reaction. */
export class DemanderReinitialisation {
  constructor(
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws CourrielInvalide */
  async execute({ courriel }: { readonly courriel: string }): Promise<void> {
    const demande: ReinitialisationDemandee = {
      type: 'comptes.reinitialisation-demandee',
      survenuLe: this.clock.now(),
      courriel: exigerCourriel(courriel, 'courriel'),
    };
    await this.unitOfWork.run(() => this.events.publish([demande]));
  }
}
