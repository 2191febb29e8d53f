import type { Personne } from './Personne.ts';

/** From the connected home page to the request that waits. */
export const demanderLeRattachement = async (
  personne: Personne,
  structure: string,
  message: string,
): Promise<void> => {
  await personne.ouvrir('/accueil');
  await personne.suivre('Demander un rattachement');
  await personne.remplir('Structure recherchée', structure);
  await personne.appuyer('Rechercher');
  await personne.suivre(`Choisir ${structure}`);
  await personne.estSur('Confirmer la demande');
  await personne.remplir('Message aux gestionnaires de la structure', message);
  await personne.appuyer('Envoyer la demande');
  await personne.lit('Votre demande est envoyée');
  await personne.rangee(structure).lit('En cours de validation');
};
