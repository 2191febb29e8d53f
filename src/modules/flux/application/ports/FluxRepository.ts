import type { DemandeTraitee } from '../../domain/DemandeDePaiement.ts';
import type { DonneesFlux, Flux } from '../../domain/Flux.ts';

export type MemeFichier = Pick<DonneesFlux, 'structureId' | 'sha256' | 'syntaxe'>;

export interface FluxRepository {
  /** @throws FluxIntrouvable */
  get(id: number): Promise<Flux>;
  /** The same file of the same structure, in treatment or integrated whole: what was refused of another may be sent again. */
  findDeMemeContenu(meme: MemeFichier): Promise<Flux | undefined>;
  /** The places that earlier flux of the same file have integrated, with their mémoires. */
  integreesAvant(meme: MemeFichier): Promise<ReadonlyMap<number, number>>;
  /** @throws FluxModifieEntretemps also when the same file was deposited meanwhile */
  save(flux: Flux): Promise<void>;
  /** The places of the flux that were treated already. */
  traitees(fluxId: number): Promise<readonly Pick<DemandeTraitee, 'rang' | 'memoireId'>[]>;
  /** Told again, nothing changes. */
  noter(fluxId: number, demande: DemandeTraitee): Promise<void>;
}
