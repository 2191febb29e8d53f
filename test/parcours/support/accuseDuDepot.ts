import { readFileSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';
import type { Personne } from './Personne.ts';

const PATIENCE_MS = 15_000;
const PAS_MS = 200;

/** Made a moment after the deposit: the page says to reload until it is there. */
export const accuseDuDepot = async (
  personne: Personne,
): Promise<{ readonly nom: string; readonly contenu: Buffer }> => {
  const limite = Date.now() + PATIENCE_MS;
  while ((await personne.lien('Télécharger l’accusé de dépôt').count()) === 0) {
    if (Date.now() > limite) throw new Error('the accusé de dépôt is never offered');
    await personne.lit('L’accusé de dépôt est en préparation');
    await attendre(PAS_MS);
    await personne.visitor.leave(() => personne.visitor.page.reload());
  }
  const fichier = await personne.telecharger('Télécharger l’accusé de dépôt');
  return { nom: fichier.suggestedFilename(), contenu: readFileSync(await fichier.path()) };
};
