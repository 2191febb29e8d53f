import { ContainerModule } from 'inversify';
import { platform } from '../../platform/tokens.ts';
import { aideWebRouter } from './adapters/http-web/aideWebRouter.ts';

export const aideModule = new ContainerModule(({ bind }) => {
  bind(platform.webRouter).toResolvedValue(
    (database, clock) => ({ path: '/', router: aideWebRouter(database, clock) }),
    [platform.database, platform.clock],
  );
});
