import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Mandat } from '../../domain/mandat/Mandat.ts';

export interface MandatRepository {
  /** @throws MandatIntrouvable */
  get(id: number): Promise<Mandat>;
  /** Waiting or accepted, given by the one to the other for some of these days. */
  findCroise(
    mandantId: number,
    mandataireId: number,
    periode: { readonly du: Jour; readonly au: Jour | null },
  ): Promise<Mandat | undefined>;
  /** @throws MandatModifieEntretemps */
  save(mandat: Mandat): Promise<void>;
}
