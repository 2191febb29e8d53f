import { ContainerModule } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { structuresFacade } from '../structures/index.ts';
import { creerRaccordementCommand } from './adapters/cli/creerRaccordementCommand.ts';
import { SecretsAleatoires } from './adapters/crypto/SecretsAleatoires.ts';
import { JetonsSignes } from './adapters/jetons/JetonsSignes.ts';
import { Trousseau } from './adapters/jetons/Trousseau.ts';
import { KnexAdmissions } from './adapters/persistence/KnexAdmissions.ts';
import { KnexApplicationRepository } from './adapters/persistence/KnexApplicationRepository.ts';
import { KnexCles } from './adapters/persistence/KnexCles.ts';
import { KnexCompteTechniqueRepository } from './adapters/persistence/KnexCompteTechniqueRepository.ts';
import { KnexJetonsRevoques } from './adapters/persistence/KnexJetonsRevoques.ts';
import { KnexJournalDesAppels } from './adapters/persistence/KnexJournalDesAppels.ts';
import { HistoriqueViaFacade } from './adapters/structures/HistoriqueViaFacade.ts';
import { StructuresViaFacade } from './adapters/structures/StructuresViaFacade.ts';
import { EvenementsNotes } from './application/EvenementsNotes.ts';
import { ServiceRaccordements } from './application/ServiceRaccordements.ts';
import { bindApi } from './bindApi.ts';
import { bindServices } from './bindServices.ts';
import { bindSuivi } from './bindSuivi.ts';
import { bindUsages } from './bindUsages.ts';
import { bindWeb } from './bindWeb.ts';
import { bindWebhooks } from './bindWebhooks.ts';
import { raccordementsFacade } from './index.ts';
import { ports, usages } from './raccordementsTokens.ts';

const { database, clock } = platform;

/** Partner applications and technical accounts: who calls the API, and in whose name. */
export const raccordementsModule = new ContainerModule(({ bind }) => {
  bind(ports.applications).toResolvedValue(construct(KnexApplicationRepository), [database]);
  bind(ports.comptes).toResolvedValue(construct(KnexCompteTechniqueRepository), [database]);
  bind(ports.admissions).toResolvedValue(construct(KnexAdmissions), [database, platform.partDeProgramme]);
  bind(ports.cles).toResolvedValue(construct(KnexCles), [database]);
  bind(ports.revoques).toResolvedValue(construct(KnexJetonsRevoques), [database]);
  bind(ports.journal).toResolvedValue(construct(KnexJournalDesAppels), [database]);
  bind(ports.secrets).toConstantValue(new SecretsAleatoires());
  bind(ports.structures).toResolvedValue(construct(StructuresViaFacade), [structuresFacade]);
  bind(ports.trousseau).toResolvedValue(construct(Trousseau), [ports.cles, platform.secretBox, clock]);
  bind(ports.jetons).toResolvedValue(
    (trousseau, horloge, { urlPublique }) => new JetonsSignes(trousseau, horloge, urlPublique),
    [ports.trousseau, clock, platform.config],
  );

  bind(raccordementsFacade).toResolvedValue(construct(ServiceRaccordements), [
    ports.applications,
    ports.comptes,
    ports.structures,
    ports.secrets,
    platform.ids,
    database,
    clock,
  ]);
  bind(platform.command).toResolvedValue(creerRaccordementCommand, [usages.creerRaccordement]);

  bind(ports.historique).toResolvedValue(construct(HistoriqueViaFacade), [structuresFacade]);
  bind(ports.evenements).toResolvedValue(construct(EvenementsNotes), [platform.events, ports.historique]);

  bindUsages(bind);
  bindWebhooks(bind);
  bindApi(bind);
  bindServices(bind);
  bindSuivi(bind);
  bindWeb(bind);
});
