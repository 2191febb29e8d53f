import type { Visiteur } from '../support/Visiteur.ts';

export interface Reponse {
  readonly status: number;
  readonly vers: string | null;
  readonly html: string;
}

export interface Envoi {
  readonly visiteur: Visiteur;
  readonly chemin: string;
  readonly champs: Readonly<Record<string, string>>;
}

/** Every form leaves before any answer comes. */
export const envoyerEnsemble = (envois: readonly Envoi[]): Promise<readonly Reponse[]> =>
  Promise.all(envois.map(({ visiteur, chemin, champs }) => visiteur.envoyer(chemin, champs)));

/** The deposit of each mémoire, by each visitor in turn; the same mémoire may be there several times. */
export const depots = (visiteurs: readonly Visiteur[], ids: readonly number[]): readonly Envoi[] =>
  ids.flatMap((id, rang) => {
    const visiteur = visiteurs[rang % visiteurs.length];
    return visiteur ? [{ visiteur, chemin: `/memoires/${id}/depot`, champs: { version: '1' } }] : [];
  });
