import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatInstant } from '../../../../../platform/web/formats.ts';
import type { ActionLue } from '../../../application/historique/ConsulterHistorique.ts';
import type { PersonneConnue } from '../../../application/ports/AnnuaireDesPersonnes.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { differencesLisibles, type DifferenceLisible } from './differencesLisibles.ts';
import { libelleDActe } from './libelleDActe.ts';
import { textesHistorique } from './textes/textesHistorique.ts';

export interface PersonneDAction {
  readonly nom: string;
  /** Hidden for the support: it answers as one. */
  readonly courriel: string | null;
  /** To see the acts of this person only; null for the system and the support. */
  readonly id: number | null;
}

export interface ActionPresentee {
  readonly id: number;
  readonly date: string;
  readonly structure: string;
  readonly acte: string;
  readonly auteur: PersonneDAction;
  readonly personne: PersonneDAction | null;
  readonly differences: readonly DifferenceLisible[];
}

export const presentAction = (
  action: ActionLue,
  categories: CategoriesPrestataires,
  langue: Langue,
): ActionPresentee => {
  const textes = textesHistorique(langue);
  const nommer = (id: number, personne: PersonneConnue | undefined): PersonneDAction => {
    if (!personne) return { nom: textes.compteFerme, courriel: null, id };
    return { nom: `${personne.prenom} ${personne.nom}`, courriel: personne.courriel, id };
  };
  const auteurDe = ({ parSupport, parId, par }: ActionLue): PersonneDAction => {
    if (parSupport) return { nom: textes.support, courriel: null, id: null };
    return parId === null ? { nom: textes.systeme, courriel: null, id: null } : nommer(parId, par);
  };
  return {
    id: action.id,
    date: formatInstant(action.le, langue),
    structure: action.structure,
    acte: libelleDActe(action.acte, textes),
    auteur: auteurDe(action),
    personne: action.utilisateurId === null ? null : nommer(action.utilisateurId, action.personne),
    differences: differencesLisibles(action, categories, langue),
  };
};
