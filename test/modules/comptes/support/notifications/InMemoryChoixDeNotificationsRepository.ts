import type { ChoixDeNotificationsRepository } from '../../../../../src/modules/comptes/application/notifications/ports/ChoixDeNotificationsRepository.ts';
import {
  ChoixDeNotifications,
  type Preferences,
} from '../../../../../src/modules/comptes/domain/notifications/ChoixDeNotifications.ts';

export class InMemoryChoixDeNotificationsRepository implements ChoixDeNotificationsRepository {
  private readonly gardes = new Map<number, Preferences>();

  async get(utilisateurId: number): Promise<ChoixDeNotifications> {
    const preferences = this.gardes.get(utilisateurId);
    return preferences
      ? ChoixDeNotifications.restituer(utilisateurId, preferences)
      : ChoixDeNotifications.initial(utilisateurId);
  }

  async save({ utilisateurId, preferences }: ChoixDeNotifications): Promise<void> {
    this.gardes.set(utilisateurId, preferences);
  }

  /** Undefined for somebody who has chosen nothing. */
  preferencesDe(utilisateurId: number): Preferences | undefined {
    return this.gardes.get(utilisateurId);
  }
}
