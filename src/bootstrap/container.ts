import { Container } from 'inversify';
import type { Clock } from '../kernel/application/Clock.ts';
import { aideModule } from '../modules/aide/aideModule.ts';
import { comptesModule } from '../modules/comptes/comptesModule.ts';
import { engagementsModule } from '../modules/engagements/engagementsModule.ts';
import { fluxModule } from '../modules/flux/fluxModule.ts';
import { memoiresModule } from '../modules/memoires/memoiresModule.ts';
import { raccordementsModule } from '../modules/raccordements/raccordementsModule.ts';
import { repriseModule } from '../modules/reprise/repriseModule.ts';
import { sollicitationsModule } from '../modules/sollicitations/sollicitationsModule.ts';
import { structuresModule } from '../modules/structures/structuresModule.ts';
import type { Config } from '../platform/config/Config.ts';
import { demonstrationModule } from './demonstrationModule.ts';
import { platformModule } from './platformModule.ts';

/** Every module of the product, wired. */
export const buildContainer = async (config: Config, clock?: Clock): Promise<Container> => {
  const container = new Container({ defaultScope: 'Singleton' });
  container.load(
    await platformModule(config, clock),
    comptesModule,
    structuresModule,
    ...memoiresModule,
    fluxModule,
    engagementsModule,
    sollicitationsModule,
    raccordementsModule,
    repriseModule,
    aideModule,
    demonstrationModule,
  );
  return container;
};
