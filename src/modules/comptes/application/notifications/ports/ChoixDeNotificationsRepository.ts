import type { ChoixDeNotifications } from '../../../domain/notifications/ChoixDeNotifications.ts';

export interface ChoixDeNotificationsRepository {
  /** The initial ones of somebody who has chosen nothing. */
  get(utilisateurId: number): Promise<ChoixDeNotifications>;
  save(choix: ChoixDeNotifications): Promise<void>;
}
