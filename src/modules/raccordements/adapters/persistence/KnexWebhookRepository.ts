import type { Database } from '../../../../platform/knex/Database.ts';
import type { WebhookRepository } from '../../application/ports/WebhookRepository.ts';
import { RaccordementIntrouvable } from '../../domain/erreurs.ts';
import type { Webhook } from '../../domain/Webhook.ts';
import { sauver } from './sauver.ts';
import { rowDeWebhook, webhookDepuis, type LivraisonRow, type WebhookRow } from './webhookRows.ts';

const TABLE = 'raccordements_webhooks';

export class KnexWebhookRepository implements WebhookRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Webhook> {
    const [row] = await this.database.from<WebhookRow>(TABLE).where({ id });
    if (!row) throw new RaccordementIntrouvable();
    return webhookDepuis(row);
  }

  async deApplications(applicationIds: readonly number[]): Promise<readonly Webhook[]> {
    if (applicationIds.length === 0) return [];
    const rows = await this.database
      .from<WebhookRow>(TABLE)
      .whereIn('application_id', [...applicationIds])
      .orderBy('id');
    return rows.map(webhookDepuis);
  }

  save(webhook: Webhook): Promise<void> {
    return sauver(this.database, TABLE, rowDeWebhook(webhook));
  }

  async supprimer(id: number): Promise<void> {
    await this.database.from<LivraisonRow>('raccordements_livraisons').where({ webhook_id: id }).delete();
    await this.database.from<WebhookRow>(TABLE).where({ id }).delete();
  }
}
