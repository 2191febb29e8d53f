import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { avertisseur, comptesFacade } from '../comptes/index.ts';
import { tacheDEntretien } from './adapters/jobs/tacheDEntretien.ts';
import { tacheDesExpirations } from './adapters/jobs/tacheDesExpirations.ts';
import { CourriersDeRaccordementViaMail } from './adapters/mail/CourriersDeRaccordementViaMail.ts';
import { AvertirDesExpirations } from './application/AvertirDesExpirations.ts';
import { EntretenirRaccordements } from './application/EntretenirRaccordements.ts';
import { SuivreLeSiret } from './application/reactions/SuivreLeSiret.ts';
import { ports, usages } from './raccordementsTokens.ts';

/** What is done by itself: mails before an expiry, keys and tables kept in order, changes of SIRET followed. */
export const bindSuivi = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(ports.courriers).toResolvedValue(
    (structures, comptes, avis, { urlPublique }) =>
      new CourriersDeRaccordementViaMail(structures, comptes, avis, urlPublique),
    [ports.structures, comptesFacade, avertisseur, platform.config],
  );
  bind(usages.avertirDesExpirations).toResolvedValue(construct(AvertirDesExpirations), [
    ports.comptes,
    ports.courriers,
    platform.database,
    platform.clock,
  ]);
  bind(usages.entretenir).toResolvedValue(construct(EntretenirRaccordements), [
    ports.journal,
    ports.revoques,
    ports.livraisons,
    platform.clock,
  ]);
  bind(platform.recurringTask).toResolvedValue(tacheDesExpirations, [usages.avertirDesExpirations]);
  bind(platform.recurringTask).toResolvedValue(tacheDEntretien, [usages.entretenir, ports.trousseau]);
  bind(platform.reaction).toResolvedValue(construct(SuivreLeSiret), [ports.applications, ports.comptes]);
};
