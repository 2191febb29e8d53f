import { ContainerModule } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { KnexDelaisHabituels } from './adapters/persistence/KnexDelaisHabituels.ts';
import { MesurerDelaiHabituel } from './application/reactions/MesurerDelaiHabituel.ts';
import { memoires } from './memoiresTokens.ts';

/** How long each juridiction takes: measured when it pays, read by the pages. */
export const memoiresDelaisModule = new ContainerModule(({ bind }) => {
  bind(memoires.delais)
    .toResolvedValue(construct(KnexDelaisHabituels), [platform.database])
    .inSingletonScope();
  bind(platform.reaction).toResolvedValue(construct(MesurerDelaiHabituel), [memoires.delais, platform.clock]);
});
