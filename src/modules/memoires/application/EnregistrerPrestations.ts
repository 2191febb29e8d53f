import type { DeboursSaisi } from '../domain/Debours.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { LigneSaisie } from '../domain/LigneDeMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import { lignesCodees } from './codes.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface EnregistrerPrestationsCommand extends ActeDemande {
  readonly lignes: readonly LigneSaisie[];
  readonly debours: readonly DeboursSaisi[];
}

/** Step 2: the lines and débours as they now are, in their order. */
export class EnregistrerPrestations {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly referentiel: Referentiel,
  ) {}

  /** @throws CodeInconnu, TropDeLignes, TexteTropLong, TexteIllisible, QuantiteIntenable, MontantTropGrand */
  execute(command: EnregistrerPrestationsCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'MODIFIER', (memoire, par) =>
      memoire.enregistrerPrestations(lignesCodees(this.referentiel, command.lignes), command.debours, par),
    );
  }
}
