import type { Personne } from './Personne.ts';

export const seConnecter = async (
  personne: Personne,
  courriel: string,
  motDePasse: string,
): Promise<void> => {
  await personne.ouvrir('/');
  await personne.remplir('Adresse électronique de connexion', courriel);
  await personne.remplir('Mot de passe', motDePasse);
  await personne.appuyer('Se connecter');
  await personne.estSur('Accueil connecté');
};
