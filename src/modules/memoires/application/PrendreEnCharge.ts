import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';

export class PrendreEnCharge {
  constructor(private readonly actes: ActesSurMemoire) {}

  execute(demande: ActeDemande): Promise<DonneesMemoire> {
    return this.actes.accomplir(demande, 'PRENDRE_EN_CHARGE', (memoire, par) => memoire.prendreEnCharge(par));
  }
}
