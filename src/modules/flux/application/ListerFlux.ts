import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { structuresLues } from './politique.ts';
import type { FluxListe, FluxReader } from './ports/FluxReader.ts';

export interface PageDeFlux {
  readonly flux: readonly FluxListe[];
  /** Where the next page begins; null on the last one. */
  readonly suite: number | null;
}

const PAR_PAGE = 20;

/** The flux of the structures of a person, the newest first. */
export class ListerFlux {
  constructor(private readonly reader: FluxReader) {}

  async execute(acteur: Acteur, avant: number | null): Promise<PageDeFlux> {
    const structureIds = structuresLues(acteur, 'PORTAIL');
    if (structureIds.length === 0) return { flux: [], suite: null };
    const lus = await this.reader.lister(structureIds, avant, PAR_PAGE + 1);
    const flux = lus.slice(0, PAR_PAGE);
    return { flux, suite: lus.length > PAR_PAGE ? (flux.at(-1)?.id ?? null) : null };
  }
}
