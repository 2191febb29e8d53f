import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { EspaceMemoiresFerme, MemoireIntrouvable } from '../domain/erreurs.ts';
import type { RechercherPourPartenaire } from './RechercherPourPartenaire.ts';

const LE_DERNIER = { depuis: 0, limite: 1, tri: 'etatLe', sens: 'desc' } as const;

/** The mémoire that a number names, among those that the account files or receives; the last one to move where two bear it. */
export class DesignerMemoire {
  constructor(private readonly rechercher: RechercherPourPartenaire) {}

  /** @throws MemoireIntrouvable */
  async execute({ acteur, numero }: { readonly acteur: Acteur; readonly numero: string }): Promise<number> {
    for (const cote of ['prestataire', 'juridiction'] as const) {
      const trouve = await this.chercher(acteur, cote, numero);
      if (trouve !== undefined) return trouve;
    }
    throw new MemoireIntrouvable(0);
  }

  private async chercher(
    acteur: Acteur,
    cote: 'prestataire' | 'juridiction',
    numero: string,
  ): Promise<number | undefined> {
    try {
      const query = { acteur, cote, filtres: { numero }, page: LE_DERNIER };
      return (await this.rechercher.execute(query)).lignes[0]?.id;
    } catch (erreur) {
      if (erreur instanceof EspaceMemoiresFerme) return undefined;
      throw erreur;
    }
  }
}
