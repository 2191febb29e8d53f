import { lireLeCourriel } from './lireLeCourriel.ts';
import type { Personne } from './Personne.ts';

interface Qui {
  readonly courriel: string;
  readonly motDePasse: string;
}

/** From the mail with the activation link to the connected home. */
export const choisirUnMotDePasse = async (
  personne: Personne,
  { courriel, motDePasse }: Qui,
): Promise<void> => {
  await lireLeCourriel(personne, courriel, 'compte');
  await personne.suivre(/\/compte\/activer/);
  await personne.estSur('Choisissez votre mot de passe');
  await personne.remplir('Mot de passe', motDePasse);
  await personne.remplir('Confirmez le mot de passe', motDePasse);
  await personne.appuyer('Activer mon compte');
  await personne.estSur('Accueil connecté');
};
