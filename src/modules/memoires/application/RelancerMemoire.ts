import { joursHabituels } from '../domain/DelaiHabituel.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import type { DelaisHabituels } from './ports/DelaisHabituels.ts';

export interface RelancerMemoireCommand extends ActeDemande {
  readonly texte: string;
}

/** The prestataire asks the court where the mémoire stands, once its usual delay is over. */
export class RelancerMemoire {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly delais: DelaisHabituels,
  ) {}

  /** @throws RelanceTropTot, RelanceDejaOuverte, TexteRequis */
  execute(command: RelancerMemoireCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'RELANCER', async (memoire, par) => {
      const { juridictionId } = memoire.etat.entete;
      const delai = juridictionId === null ? undefined : await this.delais.find(juridictionId);
      memoire.relancer(command.texte, joursHabituels(delai), par);
    });
  }
}
