import type { Personne } from './Personne.ts';

export const ESPACE = 'Mémoires de frais de justice';

/** The way of the seed: Activités du gestionnaire, Mes structures, the pencil, Ajouter des espaces. */
export const ouvrirLEspaceMemoires = async (personne: Personne, raisonSociale: string): Promise<void> => {
  await personne.allerDans('Activités du gestionnaire');
  await personne.lit('Mes structures');
  await personne.suivre(`Modifier ${raisonSociale}`);
  await personne.suivre('Ajouter des espaces');
  await personne.cocher(ESPACE);
  await personne.appuyer('Valider');
  await personne.lit('Les espaces sont ajoutés');
};
