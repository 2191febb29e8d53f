import { buildContainer } from '../../../../src/bootstrap/container.ts';
import { readConfig } from '../../../../src/bootstrap/config.ts';
import { KnexRepriseDesMemoires } from '../../../../src/modules/memoires/adapters/persistence/reprise/KnexRepriseDesMemoires.ts';
import { repriseDesMemoires } from '../../../../src/modules/memoires/index.ts';
import { memoires } from '../../../../src/modules/memoires/memoiresTokens.ts';
import { usages } from '../../../../src/modules/reprise/repriseTokens.ts';
import { platform } from '../../../../src/platform/tokens.ts';

/** A process of its own: `reprise importer`, but a few mémoires are enough for the indexes to be taken away. */
const UNE_MASSE = 50;
const SANS_SUIVI = { commencer: () => undefined, avancer: () => undefined, finir: () => undefined };

const [chemin = '', rapport = ''] = process.argv.slice(2);
const container = await buildContainer(readConfig());
container
  .rebind(repriseDesMemoires)
  .toConstantValue(
    new KnexRepriseDesMemoires(
      container.get(platform.database),
      container.get(memoires.referentiel),
      container.get(platform.clock),
      UNE_MASSE,
    ),
  );
await container.get(usages.importer).execute({ chemin, aBlanc: false, rapport, suivi: SANS_SUIVI });
await container.get(platform.database).close();
