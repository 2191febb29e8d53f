import { token } from '../../platform/di.ts';
import type { BudgetDAppels } from './adapters/http-api/BudgetDAppels.ts';
import type { Greffe } from './adapters/http-api/Greffe.ts';
import type { Trousseau } from './adapters/jetons/Trousseau.ts';
import type { KnexCles } from './adapters/persistence/KnexCles.ts';
import type { AvertirDesExpirations } from './application/AvertirDesExpirations.ts';
import type { ConsulterAppels } from './application/ConsulterAppels.ts';
import type { ConsulterRaccordements } from './application/ConsulterRaccordements.ts';
import type { CreerApplication } from './application/CreerApplication.ts';
import type { CreerCompteTechnique } from './application/CreerCompteTechnique.ts';
import type { CreerRaccordement } from './application/CreerRaccordement.ts';
import type { DelivrerJeton } from './application/DelivrerJeton.ts';
import type { EntretenirRaccordements } from './application/EntretenirRaccordements.ts';
import type { OuvrirAppel } from './application/OuvrirAppel.ts';
import type { Admissions } from './application/ports/Admissions.ts';
import type { ApplicationRepository } from './application/ports/ApplicationRepository.ts';
import type { CompteTechniqueRepository } from './application/ports/CompteTechniqueRepository.ts';
import type { CourriersDeRaccordement } from './application/ports/CourriersDeRaccordement.ts';
import type { FabriqueDeSecrets } from './application/ports/FabriqueDeSecrets.ts';
import type { Jetons } from './application/ports/Jetons.ts';
import type { JetonsRevoques } from './application/ports/JetonsRevoques.ts';
import type { JournalDesAppels } from './application/ports/JournalDesAppels.ts';
import type { Structures } from './application/ports/Structures.ts';
import type { RenouvelerCompteTechnique } from './application/RenouvelerCompteTechnique.ts';
import type { RenouvelerSecret } from './application/RenouvelerSecret.ts';
import type { RevoquerApplication } from './application/RevoquerApplication.ts';
import type { RevoquerCompteTechnique } from './application/RevoquerCompteTechnique.ts';

export const ports = {
  applications: token<ApplicationRepository>('raccordements.applications'),
  comptes: token<CompteTechniqueRepository>('raccordements.comptes'),
  admissions: token<Admissions>('raccordements.admissions'),
  secrets: token<FabriqueDeSecrets>('raccordements.secrets'),
  cles: token<KnexCles>('raccordements.cles'),
  trousseau: token<Trousseau>('raccordements.trousseau'),
  jetons: token<Jetons>('raccordements.jetons'),
  revoques: token<JetonsRevoques>('raccordements.jetons-revoques'),
  structures: token<Structures>('raccordements.structures'),
  journal: token<JournalDesAppels>('raccordements.journal'),
  courriers: token<CourriersDeRaccordement>('raccordements.courriers'),
  greffe: token<Greffe>('raccordements.greffe'),
  budget: token<BudgetDAppels>('raccordements.budget'),
};

export const usages = {
  creerApplication: token<CreerApplication>('raccordements.creer-application'),
  renouvelerSecret: token<RenouvelerSecret>('raccordements.renouveler-secret'),
  revoquerApplication: token<RevoquerApplication>('raccordements.revoquer-application'),
  creerCompte: token<CreerCompteTechnique>('raccordements.creer-compte'),
  renouvelerCompte: token<RenouvelerCompteTechnique>('raccordements.renouveler-compte'),
  revoquerCompte: token<RevoquerCompteTechnique>('raccordements.revoquer-compte'),
  creerRaccordement: token<CreerRaccordement>('raccordements.creer-raccordement'),
  consulter: token<ConsulterRaccordements>('raccordements.consulter'),
  consulterAppels: token<ConsulterAppels>('raccordements.consulter-appels'),
  avertirDesExpirations: token<AvertirDesExpirations>('raccordements.avertir-des-expirations'),
  entretenir: token<EntretenirRaccordements>('raccordements.entretenir'),
  delivrerJeton: token<DelivrerJeton>('raccordements.delivrer-jeton'),
  ouvrirAppel: token<OuvrirAppel>('raccordements.ouvrir-appel'),
};
