import { expect } from 'chai';
import { MOT_DE_PASSE } from './gensDeJustice.ts';
import type { Personne } from './Personne.ts';
import { seConnecter } from './seConnecter.ts';

/** Signs in and opens the mémoire from the queue of the espace. */
export const ouvrirDansLaFile = async (agent: Personne, espace: string, numero: string): Promise<void> => {
  await agent.allerDans(espace);
  await agent.suivre(numero);
  await agent.estSur(`Mémoire ${numero}`);
};

export const entrerEnJuridiction = async (
  agent: Personne,
  courriel: string,
  espace: string,
): Promise<void> => {
  await seConnecter(agent, courriel, MOT_DE_PASSE);
  expect(await agent.espaces()).to.include(espace);
};

/** A refusal or a request: motif, words, decision. */
export const decider = async (agent: Personne, acte: string, motif: string, texte: string): Promise<void> => {
  await agent.suivre(acte);
  await agent.appuyer(acte);
  await agent.lit('points sont à corriger');
  await agent.cocher(motif);
  await agent.remplir(
    acte === 'Refuser' ? 'Précision pour le prestataire' : 'Ce qu’il faut ajouter ou préciser',
    texte,
  );
  await agent.appuyer(acte);
};
