import type { DemandeTraitee } from '../../domain/DemandeDePaiement.ts';
import type { Flux } from '../../domain/Flux.ts';

export interface FluxRepository {
  /** @throws FluxIntrouvable */
  get(id: number): Promise<Flux>;
  /** The same file of the same structure, unless it was rejected: nothing of it was filed then. */
  findDeMemeContenu(structureId: number, sha256: string): Promise<Flux | undefined>;
  /** @throws FluxModifieEntretemps also when the same file was deposited meanwhile */
  save(flux: Flux): Promise<void>;
  /** The places of the flux that were treated already. */
  traitees(fluxId: number): Promise<readonly Pick<DemandeTraitee, 'rang' | 'memoireId'>[]>;
  /** Told again, nothing changes. */
  noter(fluxId: number, demande: DemandeTraitee): Promise<void>;
}
