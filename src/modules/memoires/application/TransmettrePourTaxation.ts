import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';

export interface TransmettrePourTaxationCommand extends ActeDemande {
  /** A word for the magistrate. */
  readonly texte: string | null;
}

export class TransmettrePourTaxation {
  constructor(private readonly actes: ActesSurMemoire) {}

  execute(command: TransmettrePourTaxationCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'TRANSMETTRE_POUR_TAXATION', (memoire, par) =>
      memoire.transmettrePourTaxation(command.texte, par),
    );
  }
}
