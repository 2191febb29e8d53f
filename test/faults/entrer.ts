import { Visiteur } from '../support/Visiteur.ts';
import { MOT_DE_PASSE, type Monde, type Qui } from './fonderMonde.ts';

/** Signs in with a browser of its own: twice for one person makes two sessions. */
export const entrer = async (url: string, { gens }: Monde, qui: Qui): Promise<Visiteur> => {
  const visiteur = new Visiteur(url);
  const { status } = await visiteur.envoyer('/connexion', {
    courriel: gens[qui].courriel,
    motDePasse: MOT_DE_PASSE,
  });
  await visiteur.lire('/mon-compte');
  if (status !== 303 || visiteur.jeton === '') throw new Error(`${qui} could not sign in (${status})`);
  return visiteur;
};
