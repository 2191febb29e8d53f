import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { Retenues } from '../domain/Retenues.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import { exigerMotifsDeReduction } from './motifs.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface CertifierMemoireCommand extends ActeDemande {
  readonly retenues: Retenues;
}

/** Certification by a greffier (art. R. 224-1 and R. 225 CPP), amounts corrected where needed. */
export class CertifierMemoire {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly referentiel: Referentiel,
  ) {}

  /** @throws RetenueInvalide with every fault at once, MotifInconnu, MotifReserveALaTaxation */
  execute(command: CertifierMemoireCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'CERTIFIER', (memoire, par) => {
      exigerMotifsDeReduction(this.referentiel, command.retenues, { enTaxation: false });
      memoire.certifier(command.retenues, par);
    });
  }
}
