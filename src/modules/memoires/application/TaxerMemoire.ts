import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { Retenues } from '../domain/Retenues.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import { exigerMotifsDeReduction } from './motifs.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface TaxerMemoireCommand extends ActeDemande {
  readonly retenues: Retenues;
}

/** Taxation by the magistrate (art. R. 226 and R. 227 CPP). */
export class TaxerMemoire {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly referentiel: Referentiel,
  ) {}

  /** @throws RetenueInvalide with every fault at once, MotifInconnu */
  execute(command: TaxerMemoireCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'TAXER', (memoire, par) => {
      exigerMotifsDeReduction(this.referentiel, command.retenues, { enTaxation: true });
      memoire.taxer(command.retenues, par);
    });
  }
}
