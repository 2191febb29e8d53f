import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Obstacle } from '../../../../kernel/application/ObstacleAFermeture.ts';
import type { ObstaclesAFermeture } from './ObstaclesAFermeture.ts';

/** What stands in the way of closing the account. */
export class ConsulterFermeture {
  constructor(private readonly obstacles: ObstaclesAFermeture) {}

  execute({ acteur }: { readonly acteur: Acteur }): Promise<readonly Obstacle[]> {
    return this.obstacles.constater(acteur.utilisateurId);
  }
}
