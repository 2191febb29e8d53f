import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';

export class ComptabiliserPaiement {
  constructor(private readonly actes: ActesSurMemoire) {}

  execute(demande: ActeDemande): Promise<DonneesMemoire> {
    return this.actes.accomplir(demande, 'COMPTABILISER', (memoire, par) => memoire.comptabiliser(par));
  }
}
