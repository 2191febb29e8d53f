import { choisirUnMotDePasse } from './choisirUnMotDePasse.ts';
import type { Personne } from './Personne.ts';

interface Identite {
  readonly courriel: string;
  readonly prenom: string;
  readonly nom: string;
  readonly motDePasse: string;
}

/** From the home page to the connected home, through the mail. */
export const creerUnCompte = async (personne: Personne, identite: Identite): Promise<void> => {
  const { courriel, prenom, nom, motDePasse } = identite;
  await personne.ouvrir('/');
  await personne.suivre('Créer votre compte');
  await personne.remplir('Adresse électronique de connexion', courriel);
  await personne.remplir('Confirmez l’adresse électronique de connexion', courriel);
  await personne.remplir('Nom', nom);
  await personne.remplir('Prénom', prenom);
  await personne.appuyer('Créer mon compte');
  await personne.estSur('Consultez votre messagerie');

  await choisirUnMotDePasse(personne, { courriel, motDePasse });
};
