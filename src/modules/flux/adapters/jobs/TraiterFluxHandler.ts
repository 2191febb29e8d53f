import type { JobHandler } from '../../../../platform/jobs/JobHandler.ts';
import type { TraiterFlux } from '../../application/TraiterFlux.ts';
import { TRAITER } from './TravauxEnFile.ts';

/** In no transaction: each facture has its own. */
export class TraiterFluxHandler implements JobHandler {
  readonly nature = TRAITER;
  readonly mode = 'libre';

  constructor(private readonly traiter: TraiterFlux) {}

  execute(contenu: unknown, arret: AbortSignal): Promise<void> {
    return this.traiter.execute(fluxDe(contenu), arret);
  }

  abandonner(contenu: unknown): Promise<void> {
    return this.traiter.abandonner(fluxDe(contenu));
  }
}

const fluxDe = (contenu: unknown): number => (contenu as { readonly fluxId: number }).fluxId;
