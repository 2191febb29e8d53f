import { ContainerModule } from 'inversify';
import { comptesFacade } from '../modules/comptes/index.ts';
import { KnexMemoiresEnMasse } from '../modules/memoires/adapters/persistence/KnexMemoiresEnMasse.ts';
import { memoires } from '../modules/memoires/memoiresTokens.ts';
import { structuresFacade } from '../modules/structures/index.ts';
import { construct, token } from '../platform/di.ts';
import { platform } from '../platform/tokens.ts';
import { Demonstration, type Porteurs } from './demonstration/Demonstration.ts';
import { DonneesEnMasse } from './demonstration/DonneesEnMasse.ts';
import { demoLoadCommand } from './demonstration/demoLoadCommand.ts';

const porteurs = token<Porteurs>('demonstration.porteurs');
const demonstration = token<Demonstration>('demonstration');
const enMasse = token<DonneesEnMasse>('demonstration.donnees-en-masse');
const memoiresEnMasse = token<KnexMemoiresEnMasse>('demonstration.memoires-en-masse');

/** `demo load`, over the façades of the modules and the ports of the mémoires. */
export const demonstrationModule = new ContainerModule(({ bind }) => {
  bind(porteurs).toResolvedValue(
    (
      comptes,
      structures,
      repository,
      prestataires,
      numeros,
      referentiel,
      redacteur,
      accuses,
      files,
      ids,
      unitOfWork,
      clock,
    ) => ({
      comptes,
      structures,
      memoires: repository,
      prestataires,
      numeros,
      referentiel,
      redacteur,
      accuses,
      files,
      ids,
      unitOfWork,
      clock,
    }),
    [
      comptesFacade,
      structuresFacade,
      memoires.repository,
      memoires.prestataires,
      memoires.numeros,
      memoires.referentiel,
      memoires.redacteurDAccuse,
      memoires.accuses,
      platform.files,
      platform.ids,
      platform.database,
      platform.clock,
    ],
  );
  bind(memoiresEnMasse).toResolvedValue(construct(KnexMemoiresEnMasse), [platform.database]);
  bind(demonstration).toResolvedValue(construct(Demonstration), [porteurs]);
  bind(enMasse).toResolvedValue(construct(DonneesEnMasse), [porteurs, memoiresEnMasse]);
  bind(platform.command).toResolvedValue(demoLoadCommand, [platform.config, demonstration, enMasse]);
});
