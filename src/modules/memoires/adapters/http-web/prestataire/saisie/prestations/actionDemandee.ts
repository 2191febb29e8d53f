import type { NatureDeLigne } from '../../../../../domain/LigneDeMemoire.ts';

/** What the button that sent the form of step 2 asks for, once everything is saved. */
export type ActionDemandee =
  | { readonly nom: 'enregistrer' | 'continuer' | 'calculer' | 'ajouter-calcul' }
  | { readonly nom: 'ajouter'; readonly nature: NatureDeLigne | 'DEBOURS' }
  | { readonly nom: 'tarif'; readonly rang: number }
  /** `ligne`: the path under which the fields of the line are named. */
  | { readonly nom: 'retirer-ligne'; readonly ligne: string };

const NATURES = ['PRESTATION', 'DEPLACEMENT', 'DEBOURS'] as const;

export const actionDemandee = (valeur: string | undefined): ActionDemandee => {
  const [nom, parametre = ''] = (valeur ?? '').split(':');
  const nature = NATURES.find((connue) => connue === parametre);
  if (nom === 'ajouter' && nature) return { nom, nature };
  if (nom === 'tarif' && /^\d{1,4}$/.test(parametre)) return { nom, rang: Number(parametre) };
  if (nom === 'retirer-ligne') return { nom, ligne: parametre };
  if (nom === 'continuer' || nom === 'calculer' || nom === 'ajouter-calcul') return { nom };
  return { nom: 'enregistrer' };
};
