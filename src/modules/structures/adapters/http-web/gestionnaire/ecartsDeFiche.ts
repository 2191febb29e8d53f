import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { StructureConsultee } from '../../../application/ConsulterStructure.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { regimesFiscaux, type CodeRegimeFiscal } from '../../../domain/structure/RegimeFiscal.ts';
import { nomDePays } from '../pays.ts';
import type { TextesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { ficheSaisie } from './ficheSaisie.ts';

export interface EcartDeFiche {
  readonly champ: string;
  readonly libelle: string;
  /** In the fiche as it is now. */
  readonly enregistre: string;
  readonly saisi: string;
}

/** What the fiche holds now beside what was typed, wherever they differ, in the order of the form. */
export const ecartsDeFiche = (
  structure: StructureConsultee,
  saisie: TextesSaisis,
  categories: CategoriesPrestataires,
  langue: Langue,
): readonly EcartDeFiche[] => {
  const { fiche, regimes } = textesDe(langue);
  const dit = (champ: string, valeur: string): string => {
    if (champ === 'regime') return estRegime(valeur) ? regimes[valeur].libelle : '';
    if (champ === 'pays') return estPays(valeur) ? nomDePays(valeur, langue) : valeur;
    if (champ === 'categorie') return categories.find(({ code }) => code === valeur)?.libelle[langue] ?? '';
    return valeur;
  };
  const libelles: Readonly<Record<string, unknown>> = fiche;
  return Object.entries(ficheSaisie(structure))
    .filter(([champ, valeur]) => saisie[champ] !== undefined && saisie[champ] !== valeur)
    .map(([champ, valeur]) => ({
      champ,
      libelle: String(libelles[champ]),
      enregistre: dit(champ, valeur) || fiche.nonRenseigne,
      saisi: dit(champ, saisie[champ] ?? '') || fiche.nonRenseigne,
    }));
};

const estRegime = (valeur: string): valeur is CodeRegimeFiscal =>
  regimesFiscaux.some((code) => code === valeur);

const estPays = (valeur: string): boolean => /^[A-Z]{2}$/.test(valeur);
