import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import { destinataireOuvert } from './destinataires.ts';
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

  /** @throws JuridictionIntrouvable, JuridictionFermee, JuridictionInchangee */
  execute(command: ReorienterMemoireCommand): Promise<DonneesMemoire> {
    const { juridictionId, texte } = command;
    return this.actes.accomplir(command, 'REORIENTER', async (memoire, par) => {
      const destinataire = await destinataireOuvert(this.juridictions, juridictionId);
      memoire.reorienter(juridictionId, destinataire, texte, par);
    });
  }
}
