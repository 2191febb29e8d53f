import type { ActeDeSupport } from './ActeDeSupport.ts';
import type { DeverrouillerCompte } from './DeverrouillerCompte.ts';
import type { OterSecondFacteur } from './OterSecondFacteur.ts';
import type { RouvrirCompte } from './RouvrirCompte.ts';
import type { SupportDesComptes } from './SupportDesComptes.ts';

export class ServiceDeSupport implements SupportDesComptes {
  constructor(
    private readonly oter: OterSecondFacteur,
    private readonly rouverture: RouvrirCompte,
    private readonly deverrouillage: DeverrouillerCompte,
  ) {}

  oterSecondFacteur(acte: ActeDeSupport): Promise<void> {
    return this.oter.execute(acte);
  }

  rouvrir(acte: ActeDeSupport): Promise<void> {
    return this.rouverture.execute(acte);
  }

  deverrouiller(acte: ActeDeSupport): Promise<void> {
    return this.deverrouillage.execute(acte);
  }
}
