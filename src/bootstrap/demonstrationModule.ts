import { ContainerModule } from 'inversify';
import { comptesFacade } from '../modules/comptes/index.ts';
import { ports as portsDesEngagements } from '../modules/engagements/engagementsTokens.ts';
import { engagementsFacade } from '../modules/engagements/index.ts';
import { KnexMemoiresEnMasse } from '../modules/memoires/adapters/persistence/KnexMemoiresEnMasse.ts';
import { flux } from '../modules/flux/fluxTokens.ts';
import { memoires } from '../modules/memoires/memoiresTokens.ts';
import { raccordementsFacade } from '../modules/raccordements/index.ts';
import { portsDAcces } from '../modules/structures/accesTokens.ts';
import { fiche } from '../modules/structures/ficheTokens.ts';
import { structuresFacade } from '../modules/structures/index.ts';
import { ports } from '../modules/structures/structuresTokens.ts';
import { portsDesRoles } from '../modules/structures/rolesTokens.ts';
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
      raccordements,
      engagements,
      memoiresLies,
      historique,
      repository,
      prestataires,
      numeros,
      referentiel,
      redacteur,
      accuses,
      transmissions,
      reclamations,
      files,
      ids,
      unitOfWork,
      clock,
      rattachements,
      abonnements,
      mandats,
      pieces,
      changements,
      deposer,
      traiter,
      lister,
      acteurs,
    ) => ({
      comptes,
      structures,
      raccordements,
      engagements,
      memoiresLies,
      historique,
      memoires: repository,
      prestataires,
      numeros,
      referentiel,
      redacteur,
      accuses,
      transmissions,
      reclamations,
      files,
      ids,
      unitOfWork,
      clock,
      rattachements,
      abonnements,
      mandats,
      pieces,
      changements,
      flux: { deposer, traiter, lister },
      acteurs,
    }),
    [
      comptesFacade,
      structuresFacade,
      raccordementsFacade,
      engagementsFacade,
      portsDesEngagements.memoiresLies,
      ports.historique,
      memoires.repository,
      memoires.prestataires,
      memoires.numeros,
      memoires.referentiel,
      memoires.redacteurDAccuse,
      memoires.accuses,
      portsDesRoles.transmissions,
      portsDesRoles.reclamations,
      platform.files,
      platform.ids,
      platform.database,
      platform.clock,
      ports.rattachements,
      portsDAcces.abonnements,
      fiche.mandats,
      fiche.pieces,
      memoires.changements,
      flux.deposer,
      flux.traiter,
      flux.lister,
      platform.acteurs,
    ],
  );
  bind(memoiresEnMasse).toResolvedValue(construct(KnexMemoiresEnMasse), [platform.database]);
  bind(demonstration).toResolvedValue(construct(Demonstration), [porteurs]);
  bind(enMasse).toResolvedValue(construct(DonneesEnMasse), [porteurs, memoiresEnMasse]);
  bind(platform.command).toResolvedValue(demoLoadCommand, [platform.config, demonstration, enMasse]);
});
