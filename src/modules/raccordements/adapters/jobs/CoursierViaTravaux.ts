import type { JobQueue } from '../../../../platform/jobs/JobQueue.ts';
import type { Coursier } from '../../application/ports/Coursier.ts';

export const LIVRER = 'raccordements.livrer';

export class CoursierViaTravaux implements Coursier {
  constructor(private readonly jobs: JobQueue) {}

  appeler(cle: string, le?: Date): Promise<void> {
    return this.jobs.enqueue([
      { nature: LIVRER, voie: 'livraisons', contenu: null, cle: `livrer:${cle}`, ...(le && { pretLe: le }) },
    ]);
  }
}
