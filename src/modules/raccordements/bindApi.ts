import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { BudgetDAppels } from './adapters/http-api/BudgetDAppels.ts';
import { Greffe } from './adapters/http-api/Greffe.ts';
import { oauthRouter } from './adapters/http-api/oauthRouter.ts';
import { PasserelleDesRaccordements } from './adapters/http-api/PasserelleDesRaccordements.ts';
import { ports, usages } from './raccordementsTokens.ts';

/** What programs speak to: the tokens, and the door of the API. */
export const bindApi = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(ports.budget).toResolvedValue(
    ({ appelsDApiParMinute }) => new BudgetDAppels(appelsDApiParMinute),
    [platform.config],
  );
  bind(ports.greffe).toResolvedValue(construct(Greffe), [ports.journal, platform.ids, platform.log]);
  bind(platform.apiGateway).toResolvedValue(construct(PasserelleDesRaccordements), [
    usages.ouvrirAppel,
    ports.budget,
    ports.greffe,
  ]);
  bind(platform.closing).toResolvedValue((greffe) => ({ close: () => greffe.fermer() }), [ports.greffe]);
  bind(platform.apiRouter).toResolvedValue(
    (delivrer, trousseau, limites, { urlPublique: emetteur }, log) => ({
      path: '/',
      router: oauthRouter({ delivrer, trousseau, limites, emetteur, log }),
    }),
    [usages.delivrerJeton, ports.trousseau, platform.limits, platform.config, platform.log],
  );
};
