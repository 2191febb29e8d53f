import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { ConsulterAppels } from './application/ConsulterAppels.ts';
import { ConsulterRaccordements } from './application/ConsulterRaccordements.ts';
import { CreerApplication } from './application/CreerApplication.ts';
import { CreerCompteTechnique } from './application/CreerCompteTechnique.ts';
import { CreerRaccordement } from './application/CreerRaccordement.ts';
import { DelivrerJeton } from './application/DelivrerJeton.ts';
import { ModifierApplication } from './application/ModifierApplication.ts';
import { OuvrirAppel } from './application/OuvrirAppel.ts';
import { RenouvelerCompteTechnique } from './application/RenouvelerCompteTechnique.ts';
import { RenouvelerSecret } from './application/RenouvelerSecret.ts';
import { RevoquerApplication } from './application/RevoquerApplication.ts';
import { RevoquerCompteTechnique } from './application/RevoquerCompteTechnique.ts';
import { ports, usages } from './raccordementsTokens.ts';

const { database, ids, clock } = platform;
const {
  applications,
  comptes,
  secrets,
  jetons,
  revoques,
  structures,
  admissions,
  evenements: events,
} = ports;

export const bindUsages = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(usages.creerApplication).toResolvedValue(construct(CreerApplication), [
    applications,
    secrets,
    ids,
    events,
    database,
    clock,
  ]);
  bind(usages.modifierApplication).toResolvedValue(construct(ModifierApplication), [
    applications,
    events,
    database,
    clock,
  ]);
  bind(usages.renouvelerSecret).toResolvedValue(construct(RenouvelerSecret), [
    applications,
    secrets,
    events,
    database,
    clock,
  ]);
  bind(usages.revoquerApplication).toResolvedValue(construct(RevoquerApplication), [
    applications,
    events,
    database,
    clock,
  ]);
  bind(usages.creerCompte).toResolvedValue(construct(CreerCompteTechnique), [
    comptes,
    structures,
    secrets,
    ids,
    events,
    database,
    clock,
  ]);
  bind(usages.renouvelerCompte).toResolvedValue(construct(RenouvelerCompteTechnique), [
    comptes,
    secrets,
    events,
    database,
    clock,
  ]);
  bind(usages.revoquerCompte).toResolvedValue(construct(RevoquerCompteTechnique), [
    comptes,
    events,
    database,
    clock,
  ]);
  bind(usages.creerRaccordement).toResolvedValue(construct(CreerRaccordement), [
    structures,
    usages.creerApplication,
    usages.creerCompte,
    database,
  ]);
  bind(usages.consulter).toResolvedValue(construct(ConsulterRaccordements), [applications, comptes]);
  bind(usages.consulterAppels).toResolvedValue(construct(ConsulterAppels), [
    usages.consulter,
    comptes,
    ports.journal,
  ]);
  bind(usages.delivrerJeton).toResolvedValue(construct(DelivrerJeton), [
    applications,
    secrets,
    jetons,
    revoques,
    clock,
  ]);
  bind(usages.ouvrirAppel).toResolvedValue(construct(OuvrirAppel), [jetons, admissions, secrets, clock]);
};
