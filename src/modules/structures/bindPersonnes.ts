import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { portsDAcces } from './accesTokens.ts';
import { RecapitulatifDesStructures } from './adapters/recapitulatif/RecapitulatifDesStructures.ts';
import { DonneesDesStructures } from './application/donnees/DonneesDesStructures.ts';
import { ResumerMesDemandes } from './application/ResumerMesDemandes.ts';
import { fiche } from './ficheTokens.ts';
import { ports } from './structuresTokens.ts';

/** What this module says to one person: her weekly recap, the copy of her data. */
export const bindPersonnes = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(platform.contributionAuRecapitulatif).toResolvedValue(
    (liens, abonnements) => new RecapitulatifDesStructures(new ResumerMesDemandes(liens, abonnements)),
    [ports.liens, portsDAcces.abonnementsLus],
  );
  bind(platform.donneesPersonnelles).toResolvedValue(construct(DonneesDesStructures), [
    ports.liens,
    portsDAcces.abonnementsLus,
    fiche.pieces,
    platform.files,
  ]);
};
