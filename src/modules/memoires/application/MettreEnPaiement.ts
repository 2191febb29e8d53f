import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';

export class MettreEnPaiement {
  constructor(private readonly actes: ActesSurMemoire) {}

  execute(demande: ActeDemande): Promise<DonneesMemoire> {
    return this.actes.accomplir(demande, 'METTRE_EN_PAIEMENT', (memoire, par) =>
      memoire.mettreEnPaiement(par),
    );
  }
}
