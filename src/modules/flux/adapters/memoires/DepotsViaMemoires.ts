import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { DepotParFlux } from '../../../memoires/index.ts';
import type { Depot, DepotsDeMemoires, TotauxComptes } from '../../application/ports/DepotsDeMemoires.ts';
import type { DemandeDePaiement } from '../../domain/DemandeDePaiement.ts';

export class DepotsViaMemoires implements DepotsDeMemoires {
  constructor(private readonly memoires: DepotParFlux) {}

  peutDeposerPour(acteur: Acteur, structureId: number): boolean {
    return this.memoires.peutDeposerPour(acteur, structureId);
  }

  totaux(demande: DemandeDePaiement): TotauxComptes {
    return this.memoires.totaux(demande);
  }

  async deposer(
    acteur: Acteur,
    structureId: number,
    { fournisseur: _, ...demande }: DemandeDePaiement,
    place: { readonly numero: string; readonly rang: number },
    ensuite: (memoireId: number) => Promise<void>,
  ): Promise<Depot> {
    const memoire = { ...demande, structureId };
    const depot = await this.memoires.deposer(acteur, memoire, place, ({ memoireId }) => ensuite(memoireId));
    return 'depose' in depot ? { memoireId: depot.depose.memoireId } : depot;
  }
}
