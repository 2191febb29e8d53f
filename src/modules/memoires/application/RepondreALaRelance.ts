import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';

export interface RepondreALaRelanceCommand extends ActeDemande {
  readonly texte: string;
}

/** The court answers the relance that waits; the mémoire stays where it is. */
export class RepondreALaRelance {
  constructor(private readonly actes: ActesSurMemoire) {}

  /** @throws TexteRequis */
  execute(command: RepondreALaRelanceCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'REPONDRE_A_LA_RELANCE', (memoire, par) =>
      memoire.repondreALaRelance(command.texte, par),
    );
  }
}
