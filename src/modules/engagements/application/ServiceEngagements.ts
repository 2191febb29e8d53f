import type { EngagementARanger } from './EngagementARanger.ts';
import type { BilanDuRangement, RangerEngagements } from './RangerEngagements.ts';

export class ServiceEngagements {
  constructor(private readonly rangement: RangerEngagements) {}

  ranger(engagements: readonly EngagementARanger[]): Promise<BilanDuRangement> {
    return this.rangement.execute(engagements);
  }
}
