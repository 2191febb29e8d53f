import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { EspaceMemoiresFerme, MemoireIntrouvable, NumeroAmbigu } from '../domain/erreurs.ts';
import type { RechercherPourPartenaire } from './RechercherPourPartenaire.ts';

const DEUX_SUFFISENT = { depuis: 0, limite: 2, tri: 'etatLe', sens: 'desc' } as const;

/** The mémoire that a number names, among those that the account files or receives: never a guess between two. */
export class DesignerMemoire {
  constructor(private readonly rechercher: RechercherPourPartenaire) {}

  /** @throws MemoireIntrouvable, NumeroAmbigu */
  async execute({ acteur, numero }: { readonly acteur: Acteur; readonly numero: string }): Promise<number> {
    const trouves = new Set<number>();
    for (const cote of ['prestataire', 'juridiction'] as const) {
      for (const id of await this.chercher(acteur, cote, numero)) trouves.add(id);
    }
    const [seul, ...autres] = trouves;
    if (seul === undefined) throw new MemoireIntrouvable(0);
    if (autres.length > 0) throw new NumeroAmbigu(numero);
    return seul;
  }

  private async chercher(
    acteur: Acteur,
    cote: 'prestataire' | 'juridiction',
    numero: string,
  ): Promise<readonly number[]> {
    try {
      const query = { acteur, cote, filtres: { numero }, page: DEUX_SUFFISENT };
      return (await this.rechercher.execute(query)).lignes.map(({ id }) => id);
    } catch (erreur) {
      if (erreur instanceof EspaceMemoiresFerme) return [];
      throw erreur;
    }
  }
}
