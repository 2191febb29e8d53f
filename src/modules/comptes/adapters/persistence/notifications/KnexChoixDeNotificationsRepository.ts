import type { Database } from '../../../../../platform/knex/Database.ts';
import type { ChoixDeNotificationsRepository } from '../../../application/notifications/ports/ChoixDeNotificationsRepository.ts';
import { ChoixDeNotifications } from '../../../domain/notifications/ChoixDeNotifications.ts';
import { choixDepuis, rowDuChoix, type ChoixRow } from './notificationRows.ts';

const LIRE = {
  name: 'comptes.notifications.lire',
  text: `SELECT utilisateur_id, memoires, rattachements, structures, recapitulatif
         FROM comptes_notifications WHERE utilisateur_id = ?`,
} as const;

export class KnexChoixDeNotificationsRepository implements ChoixDeNotificationsRepository {
  constructor(private readonly database: Database) {}

  async get(utilisateurId: number): Promise<ChoixDeNotifications> {
    const [row] = await this.database.query<ChoixRow>(LIRE, [utilisateurId]);
    return row ? choixDepuis(row) : ChoixDeNotifications.initial(utilisateurId);
  }

  async save(choix: ChoixDeNotifications): Promise<void> {
    await this.database
      .from<ChoixRow>('comptes_notifications')
      .insert(rowDuChoix(choix))
      .onConflict('utilisateur_id')
      .merge();
  }
}
