import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { ActivationRedemandee } from '../domain/ActivationRedemandee.ts';
import { exigerCourriel } from './lireInformations.ts';

/** Does the same work for every address: the account is looked for later, by the reaction. */
export class RenvoyerActivation {
  constructor(
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws CourrielInvalide */
  async execute({ courriel }: { readonly courriel: string }): Promise<void> {
    const demande: ActivationRedemandee = {
      type: 'comptes.activation-redemandee',
      survenuLe: this.clock.now(),
      courriel: exigerCourriel(courriel, 'courriel'),
    };
    await this.unitOfWork.run(() => this.events.publish([demande]));
  }
}
