import type { Container } from 'inversify';
import { comptesFacade } from '../../../src/modules/comptes/index.ts';
import { memoires } from '../../../src/modules/memoires/memoiresTokens.ts';
import { platform } from '../../../src/platform/tokens.ts';
import { GENS_DE_JUSTICE } from './gensDeJustice.ts';

/** The court has what this person filed, and asks for something more. */
export const demanderUnComplement = async (
  container: Container,
  utilisateurId: number,
  memoireId: number,
  texte: string,
): Promise<void> => {
  const acteurs = container.get(platform.acteurs);
  const { courriel } = GENS_DE_JUSTICE.greffiere;
  const comptes = await container.getAsync(comptesFacade);
  const prestataire = await acteurs.charger(utilisateurId);
  const greffiere = await acteurs.charger((await comptes.trouverParCourriel(courriel))?.id ?? 0);
  if (!prestataire || !greffiere) throw new Error('somebody of the journey has no account');
  await (await container.getAsync(memoires.deposer)).execute({ acteur: prestataire, memoireId });
  const demande = { acteur: greffiere, memoireId };
  await (await container.getAsync(memoires.prendreEnCharge)).execute(demande);
  await (
    await container.getAsync(memoires.demanderComplement)
  ).execute({ ...demande, motif: 'PIECE_ILLISIBLE', texte });
};
