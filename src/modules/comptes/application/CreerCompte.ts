import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { CreationDemandee } from '../domain/CreationDemandee.ts';
import { exigerCourriel, lireInformations, type InformationsSaisies } from './lireInformations.ts';

export interface CreerCompteCommand extends InformationsSaisies {
  readonly courriel: string;
}

/** Does the same work for every address: whether it has an account is seen later, by the reaction. */
export class CreerCompte {
  constructor(
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws CourrielInvalide, NomInvalide */
  async execute(commande: CreerCompteCommand): Promise<void> {
    const demande: CreationDemandee = {
      type: 'comptes.creation-demandee',
      survenuLe: this.clock.now(),
      courriel: exigerCourriel(commande.courriel, 'courriel'),
      ...lireInformations(commande),
    };
    await this.unitOfWork.run(() => this.events.publish([demande]));
  }
}
