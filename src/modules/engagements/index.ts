import { token } from '../../platform/di.ts';
import type { EngagementARanger } from './application/EngagementARanger.ts';
import type { BilanDuRangement } from './application/RangerEngagements.ts';

export type { EngagementARanger } from './application/EngagementARanger.ts';
export type { BilanDuRangement } from './application/RangerEngagements.ts';
export type { Engagement, EtatDEngagement, Poste, TypeDEngagement } from './domain/Engagement.ts';

/** What the other modules may ask of the engagements. Rights are the asker's to check. */
export interface EngagementsFacade {
  /** For the takeover and the demonstration: by number, again the same ones change nothing. */
  ranger(engagements: readonly EngagementARanger[]): Promise<BilanDuRangement>;
}

export const engagementsFacade = token<EngagementsFacade>('engagements.facade');
