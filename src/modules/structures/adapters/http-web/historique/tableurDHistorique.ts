import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { Cellule, Tableur } from '../../../../../platform/export/Tableur.ts';
import type { ActionLue } from '../../../application/historique/ConsulterHistorique.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import type { DifferenceLisible } from './differencesLisibles.ts';
import { presentAction } from './presentAction.ts';
import { textesHistorique } from './textes/textesHistorique.ts';

export const tableurDHistorique = (
  actions: AsyncIterable<ActionLue>,
  categories: CategoriesPrestataires,
  langue: Langue,
): Tableur => {
  const { fichier, colonnes } = textesHistorique(langue);
  return {
    nom: fichier,
    colonnes: Object.values(colonnes).map((titre) => ({ titre })),
    lignes: lignesDe(actions, categories, langue),
  };
};

async function* lignesDe(
  actions: AsyncIterable<ActionLue>,
  categories: CategoriesPrestataires,
  langue: Langue,
): AsyncGenerator<readonly Cellule[]> {
  for await (const action of actions) {
    const { structure, acte, auteur, personne, differences } = presentAction(action, categories, langue);
    yield [
      action.le,
      structure,
      acte,
      auteur.nom,
      auteur.courriel,
      personne?.nom ?? null,
      personne?.courriel ?? null,
      coteDe(differences, 'avant'),
      coteDe(differences, 'apres'),
    ];
  }
}

const coteDe = (differences: readonly DifferenceLisible[], cote: 'avant' | 'apres'): string =>
  differences
    .flatMap((difference) => {
      const valeur = difference[cote];
      return valeur === null ? [] : [`${difference.champ}\u00a0: ${valeur}`];
    })
    .join('\n');
