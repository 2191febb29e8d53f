import type { DeboursSaisi } from '../domain/Debours.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { LigneSaisie } from '../domain/LigneDeMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';

export interface EnregistrerPrestationsCommand extends ActeDemande {
  readonly lignes: readonly LigneSaisie[];
  readonly debours: readonly DeboursSaisi[];
}

/** Step 2: the lines and débours as they now are, in their order. */
export class EnregistrerPrestations {
  constructor(private readonly actes: ActesSurMemoire) {}

  /** @throws TropDeLignes, TexteTropLong, MontantTropGrand */
  execute(command: EnregistrerPrestationsCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'MODIFIER', (memoire, par) =>
      memoire.enregistrerPrestations(command.lignes, command.debours, par),
    );
  }
}
