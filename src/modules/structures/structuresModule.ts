import { ContainerModule } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { comptesFacade } from '../comptes/index.ts';
import { ActeurDepuisComptes } from './adapters/acteur/ActeurDepuisComptes.ts';
import { referenceLoadCommand } from './adapters/cli/referenceLoadCommand.ts';
import { UtilisateursViaComptes } from './adapters/comptes/UtilisateursViaComptes.ts';
import { CourriersStructuresViaMail } from './adapters/mail/CourriersStructuresViaMail.ts';
import { KnexHabilitationsReader } from './adapters/persistence/KnexHabilitationsReader.ts';
import { KnexNumerosDeParticulier } from './adapters/persistence/KnexNumerosDeParticulier.ts';
import { KnexRattachementReader } from './adapters/persistence/KnexRattachementReader.ts';
import { KnexRattachementRepository } from './adapters/persistence/KnexRattachementRepository.ts';
import { KnexStructureReader } from './adapters/persistence/KnexStructureReader.ts';
import { KnexStructureRepository } from './adapters/persistence/KnexStructureRepository.ts';
import { loadReferenceStructures } from './adapters/reference/loadReferenceStructures.ts';
import { AvertirDemandeur } from './application/reactions/AvertirDemandeur.ts';
import { AvertirGestionnaires } from './application/reactions/AvertirGestionnaires.ts';
import { ServiceStructures } from './application/ServiceStructures.ts';
import { bindUseCases } from './bindUseCases.ts';
import { bindWeb } from './bindWeb.ts';
import { structuresFacade } from './index.ts';
import { ports, usages } from './structuresTokens.ts';

const { structures, rattachements, lecteur, liens, habilitations, utilisateurs, courriers, reference } =
  ports;
const { database } = platform;

export const structuresModule = new ContainerModule(({ bind }) => {
  bind(structures).toResolvedValue(construct(KnexStructureRepository), [database]);
  bind(rattachements).toResolvedValue(construct(KnexRattachementRepository), [database]);
  bind(lecteur).toResolvedValue(construct(KnexStructureReader), [database]);
  bind(liens).toResolvedValue(construct(KnexRattachementReader), [database]);
  bind(habilitations).toResolvedValue(construct(KnexHabilitationsReader), [database]);
  bind(ports.numeros).toResolvedValue(construct(KnexNumerosDeParticulier), [database]);
  bind(utilisateurs).toResolvedValue(construct(UtilisateursViaComptes), [comptesFacade]);
  bind(courriers).toResolvedValue(
    (mails, { urlPublique }) => new CourriersStructuresViaMail(mails, urlPublique),
    [platform.mails, platform.config],
  );
  bind(reference).toResolvedValue(loadReferenceStructures, [platform.reference]);
  bind(ports.categories).toResolvedValue(({ categories }) => categories, [reference]);
  bind(ports.juridictions).toResolvedValue(({ juridictions }) => juridictions, [reference]);

  bind(platform.command).toResolvedValue(referenceLoadCommand, [usages.chargerJuridictions]);
  bind(platform.acteurs).toResolvedValue(construct(ActeurDepuisComptes), [comptesFacade, habilitations]);
  bind(platform.reaction).toResolvedValue(construct(AvertirGestionnaires), [
    rattachements,
    liens,
    lecteur,
    utilisateurs,
    courriers,
  ]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDemandeur), [
    rattachements,
    lecteur,
    utilisateurs,
    courriers,
  ]);
  bind(structuresFacade).toResolvedValue(construct(ServiceStructures), [
    structures,
    rattachements,
    lecteur,
    liens,
    usages.chargerJuridictions,
    ports.categories,
    platform.ids,
    database,
    platform.clock,
  ]);

  bindUseCases(bind);
  bindWeb(bind);
});
