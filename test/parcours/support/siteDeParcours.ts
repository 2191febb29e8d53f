import type { Container } from 'inversify';
import { comptesFacade } from '../../../src/modules/comptes/index.ts';
import { structuresFacade } from '../../../src/modules/structures/index.ts';
import type { Dialect } from '../../../src/platform/knex/Dialect.ts';
import { testSite, type TestSite } from '../../support/testSite.ts';
import { GENS_DE_JUSTICE, MOT_DE_PASSE } from './gensDeJustice.ts';

/** The courts of the reference data, and three people who work at the tribunal judiciaire of Lyon. Nobody else yet. */
export const siteDeParcours = (
  dialect: Dialect,
  preparer?: (container: Container) => Promise<void>,
): (() => TestSite) =>
  testSite(dialect, async (container) => {
    await installerLaJuridiction(container);
    await preparer?.(container);
  });

const installerLaJuridiction = async (container: Container): Promise<void> => {
  const comptes = await container.getAsync(comptesFacade);
  const structures = await container.getAsync(structuresFacade);
  await structures.chargerReference();
  const lyon = await structures.juridictionParCode('TJ-LYON');
  if (!lyon) throw new Error('the reference data lost the court of Lyon');
  for (const { courriel, prenom, nom, espace } of Object.values(GENS_DE_JUSTICE)) {
    const utilisateurId = await comptes.creerActif({ courriel, prenom, nom, motDePasse: MOT_DE_PASSE });
    const espaces = { [espace]: 'MODIFICATION' } as const;
    await structures.attacher({ utilisateurId, structureId: lyon.id, role: 'SIMPLE', espaces });
  }
};
