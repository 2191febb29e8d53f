import type { Container } from 'inversify';
import { comptesFacade } from '../../../src/modules/comptes/index.ts';
import { structuresFacade } from '../../../src/modules/structures/index.ts';
import { platform } from '../../../src/platform/tokens.ts';
import { MOT_DE_PASSE } from './gensDeJustice.ts';

export const BINTOU = { courriel: 'bintou.sow@exemple.fr', prenom: 'Bintou', nom: 'Sow' };

/** She files for the structure of Awa, and runs nothing of it. */
export const rejoindreAwa = async (container: Container, awaId: number): Promise<void> => {
  const awa = await container.get(platform.acteurs).charger(awaId);
  const structureId = awa?.habilitations[0]?.structureId;
  if (structureId === undefined) throw new Error('Awa has no structure');
  const comptes = await container.getAsync(comptesFacade);
  const utilisateurId = await comptes.creerActif({ ...BINTOU, motDePasse: MOT_DE_PASSE });
  const structures = await container.getAsync(structuresFacade);
  const espaces = { MEMOIRES: 'MODIFICATION' } as const;
  await structures.attacher({ utilisateurId, structureId, role: 'SIMPLE', espaces });
};
