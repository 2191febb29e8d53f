import type { DemandeTraitee } from '../../domain/DemandeDePaiement.ts';
import type { DonneesFlux } from '../../domain/Flux.ts';

/** What a list shows of a flux. */
export interface FluxListe extends Pick<
  DonneesFlux,
  'id' | 'numero' | 'structureId' | 'nomFichier' | 'deposeLe' | 'etat' | 'etatLe'
> {
  readonly integrees: number;
  readonly refusees: number;
}

export interface FluxConsulte {
  readonly flux: DonneesFlux;
  /** By rang. */
  readonly demandes: readonly DemandeTraitee[];
}

export interface FluxReader {
  find(id: number): Promise<FluxConsulte | undefined>;
  findParNumero(numero: string): Promise<FluxConsulte | undefined>;
  /** The newest first. @param avant an id: what comes after it in that order */
  lister(
    structureIds: readonly number[],
    avant: number | null,
    limite: number,
  ): Promise<readonly FluxListe[]>;
}
