import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { JuridictionIntrouvable } from '../domain/erreurs.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import type { Juridictions } from './ports/Juridictions.ts';

export interface ReorienterMemoireCommand extends ActeDemande {
  readonly juridictionId: number;
  readonly texte: string | null;
}

/** Hands the mémoire to the right court, instead of refusing it: it keeps its number and its date of deposit. */
export class ReorienterMemoire {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly juridictions: Juridictions,
  ) {}

  /** @throws JuridictionIntrouvable, JuridictionInchangee */
  execute(command: ReorienterMemoireCommand): Promise<DonneesMemoire> {
    const { juridictionId, texte } = command;
    return this.actes.accomplir(command, 'REORIENTER', async (memoire, par) => {
      const juridiction = await this.juridictions.find(juridictionId);
      if (!juridiction) throw new JuridictionIntrouvable(juridictionId);
      const { nom, ville } = juridiction;
      memoire.reorienter(juridictionId, { nom, ville }, texte, par);
    });
  }
}
