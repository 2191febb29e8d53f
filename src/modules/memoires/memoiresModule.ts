import type { ContainerModule } from 'inversify';
import { bindApi } from './bindApi.ts';
import { memoiresCoreModule } from './memoiresCoreModule.ts';
import { memoiresDelaisModule } from './memoiresDelaisModule.ts';
import { memoiresJuridictionModule } from './memoiresJuridictionModule.ts';
import { memoiresReactionsModule } from './memoiresReactionsModule.ts';
import { memoiresWebModule } from './memoiresWebModule.ts';

export const memoiresModule: readonly ContainerModule[] = [
  memoiresCoreModule,
  memoiresDelaisModule,
  memoiresWebModule,
  memoiresJuridictionModule,
  memoiresReactionsModule,
  bindApi,
];
