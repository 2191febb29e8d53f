import type { ContainerModuleLoadOptions } from 'inversify';
import { platform } from '../../platform/tokens.ts';
import { commandeAnnuler } from './adapters/cli/commandeAnnuler.ts';
import { commandeGenerer } from './adapters/cli/commandeGenerer.ts';
import { commandeImporter } from './adapters/cli/commandeImporter.ts';
import { commandeInviter } from './adapters/cli/commandeInviter.ts';
import { commandeVerifier } from './adapters/cli/commandeVerifier.ts';
import { erreursDeReprise } from './adapters/cli/erreursDeReprise.ts';
import { FabriqueSurDisque } from './adapters/generation/FabriqueSurDisque.ts';
import { GenererExport } from './application/GenererExport.ts';
import { usages } from './repriseTokens.ts';

/** What ops types, and what it is answered. */
export const bindCommandes = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(platform.command).toResolvedValue(commandeImporter, [usages.importer]);
  bind(platform.command).toResolvedValue(commandeVerifier, [usages.verifier]);
  bind(platform.command).toResolvedValue(commandeInviter, [usages.inviter]);
  bind(platform.command).toResolvedValue(commandeAnnuler, [usages.annuler]);
  bind(platform.command).toConstantValue(commandeGenerer(new GenererExport(new FabriqueSurDisque())));
  bind(platform.errorTexts).toConstantValue(erreursDeReprise);
};
