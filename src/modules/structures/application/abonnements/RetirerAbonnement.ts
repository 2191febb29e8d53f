import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import {
  AbonnementDejaDecide,
  AbonnementIntrouvable,
  AbonnementModifieEntretemps,
} from '../../domain/erreursDAcces.ts';
import type { AbonnementRepository } from '../ports/AbonnementRepository.ts';

export interface RetirerAbonnementCommand {
  readonly acteur: Acteur;
  readonly demandeId: number;
}

/** A person takes her own request back. */
export class RetirerAbonnement {
  constructor(
    private readonly abonnements: AbonnementRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AbonnementIntrouvable, AbonnementDejaDecide */
  async execute(command: RetirerAbonnementCommand): Promise<void> {
    try {
      await this.unitOfWork.run(() => this.retirer(command));
    } catch (error) {
      if (!(error instanceof AbonnementModifieEntretemps)) throw error;
      throw new AbonnementDejaDecide((await this.abonnements.get(command.demandeId)).donnees);
    }
  }

  private async retirer({ acteur, demandeId }: RetirerAbonnementCommand): Promise<void> {
    const demande = await this.abonnements.get(demandeId);
    if (demande.donnees.utilisateurId !== acteur.utilisateurId) throw new AbonnementIntrouvable(demandeId);
    demande.retirer(this.clock.now());
    const events = demande.pullEvents();
    if (events.length === 0) return;
    await this.abonnements.save(demande);
    await this.events.publish(events);
  }
}
