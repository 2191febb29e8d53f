import { ContainerModule, type ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { depotParFlux, memoiresFacade } from '../memoires/index.ts';
import { structuresFacade } from '../structures/index.ts';
import { TraiterFluxHandler } from './adapters/jobs/TraiterFluxHandler.ts';
import { TravauxEnFile } from './adapters/jobs/TravauxEnFile.ts';
import { LecteurUbl } from './adapters/lecture/LecteurUbl.ts';
import { DepotsViaMemoires } from './adapters/memoires/DepotsViaMemoires.ts';
import { MemoiresNommesViaMemoires } from './adapters/memoires/MemoiresNommesViaMemoires.ts';
import { CompteRenduEnPdf } from './adapters/pdf/CompteRenduEnPdf.ts';
import { KnexFluxReader } from './adapters/persistence/KnexFluxReader.ts';
import { KnexFluxRepository } from './adapters/persistence/KnexFluxRepository.ts';
import { KnexNumerosDeFlux } from './adapters/persistence/KnexNumerosDeFlux.ts';
import { DeposantsViaStructures } from './adapters/structures/DeposantsViaStructures.ts';
import { FournisseursViaStructures } from './adapters/structures/FournisseursViaStructures.ts';
import { ConsulterFlux } from './application/ConsulterFlux.ts';
import { DeposerFlux } from './application/DeposerFlux.ts';
import { ListerFlux } from './application/ListerFlux.ts';
import { RedigerCompteRendu } from './application/RedigerCompteRendu.ts';
import { TraiterFlux } from './application/TraiterFlux.ts';
import { bindEntrees } from './bindEntrees.ts';
import { flux, portsDuFlux as ports } from './fluxTokens.ts';

/** Files of factures E3 and what becomes of them. */
export const fluxModule = new ContainerModule(({ bind }) => {
  bindPorts(bind);
  bindUsages(bind);
  bindEntrees(bind);
});

type Bind = ContainerModuleLoadOptions['bind'];

const { database, clock, ids, files } = platform;

const bindPorts = (bind: Bind): void => {
  bind(ports.repository).toResolvedValue(construct(KnexFluxRepository), [database]);
  bind(platform.fileReferences).toResolvedValue(construct(KnexFluxRepository), [database]);
  bind(ports.reader).toResolvedValue(construct(KnexFluxReader), [database]);
  bind(ports.numeros).toResolvedValue(construct(KnexNumerosDeFlux), [database]);
  bind(ports.travaux).toResolvedValue(construct(TravauxEnFile), [platform.jobs]);
  bind(ports.lecteur).toConstantValue(new LecteurUbl());
  bind(ports.depots).toResolvedValue(construct(DepotsViaMemoires), [depotParFlux]);
  bind(ports.memoires).toResolvedValue(construct(MemoiresNommesViaMemoires), [memoiresFacade]);
  bind(ports.fournisseurs).toResolvedValue(construct(FournisseursViaStructures), [structuresFacade]);
  bind(ports.deposants).toResolvedValue(construct(DeposantsViaStructures), [
    structuresFacade,
    platform.acteurs,
  ]);
  bind(ports.redacteur).toConstantValue(new CompteRenduEnPdf());
};

const bindUsages = (bind: Bind): void => {
  bind(flux.deposer).toResolvedValue(construct(DeposerFlux), [
    ports.repository,
    ports.numeros,
    ports.travaux,
    files,
    ids,
    database,
    clock,
  ]);
  bind(flux.traiter).toResolvedValue(construct(TraiterFlux), [
    ports.repository,
    ports.lecteur,
    ports.depots,
    ports.fournisseurs,
    ports.deposants,
    files,
    database,
    clock,
  ]);
  bind(flux.consulter).toResolvedValue(construct(ConsulterFlux), [ports.reader, ports.memoires]);
  bind(flux.lister).toResolvedValue(construct(ListerFlux), [ports.reader]);
  bind(flux.rediger).toResolvedValue(construct(RedigerCompteRendu), [ports.redacteur]);
  bind(platform.jobHandler).toResolvedValue(construct(TraiterFluxHandler), [flux.traiter]);
};
