import type { Webhook } from '../../domain/Webhook.ts';

export interface WebhookRepository {
  /** @throws RaccordementIntrouvable */
  get(id: number): Promise<Webhook>;
  /** In the order in which they were made. */
  deApplications(applicationIds: readonly number[]): Promise<readonly Webhook[]>;
  /** @throws RaccordementModifieEntretemps */
  save(webhook: Webhook): Promise<void>;
  /** With what was told to it. */
  supprimer(id: number): Promise<void>;
}
