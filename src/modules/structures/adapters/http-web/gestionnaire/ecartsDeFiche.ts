import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { StructureConsultee } from '../../../application/ConsulterStructure.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { nomDePays } from '../pays.ts';
import type { TextesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { ficheSaisie } from './ficheSaisie.ts';

export interface EcartDeFiche {
  readonly cle: string;
  readonly valeur: string;
}

/** What the fiche holds now wherever it differs from what was typed, in the order of the form. */
export const ecartsDeFiche = (
  structure: StructureConsultee,
  saisie: TextesSaisis,
  categories: CategoriesPrestataires,
  langue: Langue,
): readonly EcartDeFiche[] => {
  const { fiche, regimes } = textesDe(langue);
  const { regime } = structure;
  const dits: TextesSaisis = {
    regime: regime === null ? '' : regimes[regime.code].libelle,
    pays: nomDePays(structure.adresse.pays, langue),
    categorie: categories.find(({ code }) => code === structure.categorie)?.libelle[langue] ?? '',
  };
  const libelles: Readonly<Record<string, unknown>> = fiche;
  return Object.entries(ficheSaisie(structure))
    .filter(([champ, valeur]) => saisie[champ] !== undefined && saisie[champ] !== valeur)
    .map(([champ, valeur]) => ({
      cle: String(libelles[champ]),
      valeur: (dits[champ] ?? valeur) || fiche.nonRenseigne,
    }));
};
