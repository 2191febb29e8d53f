import type { ContainerModuleLoadOptions } from 'inversify';
import { platform } from '../../platform/tokens.ts';
import { erreursRaccordements } from './adapters/erreursRaccordements.ts';
import { raccordementsWebRouter } from './adapters/http-web/raccordementsWebRouter.ts';
import { usages } from './raccordementsTokens.ts';

/** What the gestionnaire principal sees. */
export const bindWeb = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(platform.errorTexts).toConstantValue(erreursRaccordements);
  bind(platform.webRouter).toResolvedValue(
    (
      consulter,
      consulterAppels,
      creerApplication,
      renouvelerSecret,
      revoquerApplication,
      creerCompte,
      renouvelerCompte,
      revoquerCompte,
      envois,
      modifierApplication,
      consulterWebhooks,
      creerWebhook,
      renouvelerSecretDeWebhook,
      testerWebhook,
      reprendreWebhook,
      relivrerWebhook,
      supprimerWebhook,
      clock,
    ) => ({
      path: '/gestionnaire/raccordements',
      router: raccordementsWebRouter({
        consulter,
        consulterAppels,
        creerApplication,
        renouvelerSecret,
        revoquerApplication,
        creerCompte,
        renouvelerCompte,
        revoquerCompte,
        envois,
        modifierApplication,
        consulterWebhooks,
        creerWebhook,
        renouvelerSecretDeWebhook,
        testerWebhook,
        reprendreWebhook,
        relivrerWebhook,
        supprimerWebhook,
        clock,
      }),
    }),
    [
      usages.consulter,
      usages.consulterAppels,
      usages.creerApplication,
      usages.renouvelerSecret,
      usages.revoquerApplication,
      usages.creerCompte,
      usages.renouvelerCompte,
      usages.revoquerCompte,
      platform.envois,
      usages.modifierApplication,
      usages.consulterWebhooks,
      usages.creerWebhook,
      usages.renouvelerSecretDeWebhook,
      usages.testerWebhook,
      usages.reprendreWebhook,
      usages.relivrerWebhook,
      usages.supprimerWebhook,
      platform.clock,
    ],
  );
};
