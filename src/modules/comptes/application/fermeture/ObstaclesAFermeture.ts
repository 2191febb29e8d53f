import type { Obstacle, ObstacleAFermeture } from '../../../../kernel/application/ObstacleAFermeture.ts';

/** Those of every module. */
export class ObstaclesAFermeture implements ObstacleAFermeture {
  constructor(private readonly obstacles: readonly ObstacleAFermeture[]) {}

  async constater(utilisateurId: number): Promise<readonly Obstacle[]> {
    const constates: Obstacle[] = [];
    for (const obstacle of this.obstacles) constates.push(...(await obstacle.constater(utilisateurId)));
    return constates;
  }
}
