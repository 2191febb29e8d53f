import type { JobQueue } from '../../../../platform/jobs/JobQueue.ts';
import type { TravauxDeFlux } from '../../application/ports/TravauxDeFlux.ts';

export const TRAITER = 'flux.traiter';

export class TravauxEnFile implements TravauxDeFlux {
  constructor(private readonly jobs: JobQueue) {}

  demanderLeTraitement(fluxId: number): Promise<void> {
    return this.jobs.enqueue([
      { nature: TRAITER, voie: 'flux', contenu: { fluxId }, cle: `${TRAITER}:${fluxId}` },
    ]);
  }
}
