import { ContainerModule } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { structuresFacade } from '../structures/index.ts';
import { importerEngagementsCommand } from './adapters/cli/importerEngagementsCommand.ts';
import { erreursEngagements } from './adapters/erreursEngagements.ts';
import { consulterEngagement } from './adapters/http-api/consulterEngagement.ts';
import { rechercherEngagements } from './adapters/http-api/rechercherEngagements.ts';
import { chemins } from './adapters/http-web/chemins.ts';
import { engagementsWebRouter } from './adapters/http-web/engagementsWebRouter.ts';
import { ongletDesEngagements } from './adapters/http-web/ongletDesEngagements.ts';
import { KnexEngagementReader } from './adapters/persistence/KnexEngagementReader.ts';
import { KnexEngagementRepository } from './adapters/persistence/KnexEngagementRepository.ts';
import { KnexMemoiresLies } from './adapters/persistence/KnexMemoiresLies.ts';
import { StructuresReceptricesViaStructures } from './adapters/structures/StructuresReceptricesViaStructures.ts';
import { ConsulterEngagement } from './application/ConsulterEngagement.ts';
import { NommerRecepteurs } from './application/NommerRecepteurs.ts';
import { RangerEngagements } from './application/RangerEngagements.ts';
import { LierMemoire } from './application/reactions/LierMemoire.ts';
import { RechercherEngagements } from './application/RechercherEngagements.ts';
import { ServiceEngagements } from './application/ServiceEngagements.ts';
import { ports, usages } from './engagementsTokens.ts';
import { engagementsFacade } from './index.ts';

const { database, ids, clock } = platform;

/** What the State has ordered of technical experts. */
export const engagementsModule = new ContainerModule(({ bind }) => {
  bind(ports.engagements).toResolvedValue(construct(KnexEngagementRepository), [database]);
  bind(ports.reader).toResolvedValue(construct(KnexEngagementReader), [database]);
  bind(ports.memoiresLies).toResolvedValue(construct(KnexMemoiresLies), [database]);
  bind(ports.structures).toResolvedValue(construct(StructuresReceptricesViaStructures), [structuresFacade]);

  bind(usages.rechercher).toResolvedValue(construct(RechercherEngagements), [ports.reader]);
  bind(usages.consulter).toResolvedValue(construct(ConsulterEngagement), [
    ports.reader,
    ports.memoiresLies,
    ports.structures,
  ]);
  bind(usages.nommer).toResolvedValue(construct(NommerRecepteurs), [ports.structures]);
  bind(usages.ranger).toResolvedValue(construct(RangerEngagements), [
    ports.engagements,
    ports.structures,
    ids,
    database,
    clock,
  ]);

  bind(engagementsFacade).toResolvedValue(construct(ServiceEngagements), [usages.ranger]);
  bind(platform.reaction).toResolvedValue(construct(LierMemoire), [ports.memoiresLies]);
  bind(platform.command).toResolvedValue(importerEngagementsCommand, [usages.ranger]);
  bind(platform.errorTexts).toConstantValue(erreursEngagements);
  bind(platform.apiRoutes).toResolvedValue(
    (rechercher, consulter, nommer) => [
      rechercherEngagements(rechercher, nommer),
      consulterEngagement(consulter),
    ],
    [usages.rechercher, usages.consulter, usages.nommer],
  );
  bind(platform.onglet).toConstantValue(ongletDesEngagements);
  bind(platform.webRouter).toResolvedValue(
    (rechercher, consulter) => ({
      path: chemins.racine,
      router: engagementsWebRouter({ rechercher, consulter }),
    }),
    [usages.rechercher, usages.consulter],
  );
});
