import type { EventPublisher } from '../../kernel/application/EventPublisher.ts';
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
import type { ModifierApplication } from './application/ModifierApplication.ts';
import type { OuvrirAppel } from './application/OuvrirAppel.ts';
import type { Admissions } from './application/ports/Admissions.ts';
import type { ApplicationRepository } from './application/ports/ApplicationRepository.ts';
import type { CompteTechniqueRepository } from './application/ports/CompteTechniqueRepository.ts';
import type { CourriersDeRaccordement } from './application/ports/CourriersDeRaccordement.ts';
import type { FabriqueDeSecrets } from './application/ports/FabriqueDeSecrets.ts';
import type { HistoriqueDeStructure } from './application/ports/HistoriqueDeStructure.ts';
import type { Jetons } from './application/ports/Jetons.ts';
import type { JetonsRevoques } from './application/ports/JetonsRevoques.ts';
import type { CoffreDeWebhook } from './application/ports/CoffreDeWebhook.ts';
import type { Coursier } from './application/ports/Coursier.ts';
import type { JournalDesAppels } from './application/ports/JournalDesAppels.ts';
import type { Livraisons } from './application/ports/Livraisons.ts';
import type { Memoires } from './application/ports/Memoires.ts';
import type { Postier } from './application/ports/Postier.ts';
import type { Structures } from './application/ports/Structures.ts';
import type { WebhookRepository } from './application/ports/WebhookRepository.ts';
import type { RenouvelerCompteTechnique } from './application/RenouvelerCompteTechnique.ts';
import type { RenouvelerSecret } from './application/RenouvelerSecret.ts';
import type { RevoquerApplication } from './application/RevoquerApplication.ts';
import type { RevoquerCompteTechnique } from './application/RevoquerCompteTechnique.ts';
import type { ActesSurWebhook } from './application/webhooks/ActesSurWebhook.ts';
import type { AnnoncerChangement } from './application/webhooks/AnnoncerChangement.ts';
import type { ConsulterWebhooks } from './application/webhooks/ConsulterWebhooks.ts';
import type { CreerWebhook } from './application/webhooks/CreerWebhook.ts';
import type { DroitsDeLecture } from './application/webhooks/DroitsDeLecture.ts';
import type { LivrerWebhooks } from './application/webhooks/LivrerWebhooks.ts';
import type { RelivrerWebhook } from './application/webhooks/RelivrerWebhook.ts';
import type { RenouvelerSecretDeWebhook } from './application/webhooks/RenouvelerSecretDeWebhook.ts';
import type { ReprendreWebhook } from './application/webhooks/ReprendreWebhook.ts';
import type { SupprimerWebhook } from './application/webhooks/SupprimerWebhook.ts';
import type { TesterWebhook } from './application/webhooks/TesterWebhook.ts';

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
  webhooks: token<WebhookRepository>('raccordements.webhooks'),
  livraisons: token<Livraisons>('raccordements.livraisons'),
  memoires: token<Memoires>('raccordements.memoires'),
  coffre: token<CoffreDeWebhook>('raccordements.coffre-de-webhook'),
  coursier: token<Coursier>('raccordements.coursier'),
  postier: token<Postier>('raccordements.postier'),
  historique: token<HistoriqueDeStructure>('raccordements.historique'),
  evenements: token<EventPublisher>('raccordements.evenements'),
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
  modifierApplication: token<ModifierApplication>('raccordements.modifier-application'),
  actesSurWebhook: token<ActesSurWebhook>('raccordements.actes-sur-webhook'),
  creerWebhook: token<CreerWebhook>('raccordements.creer-webhook'),
  supprimerWebhook: token<SupprimerWebhook>('raccordements.supprimer-webhook'),
  renouvelerSecretDeWebhook: token<RenouvelerSecretDeWebhook>('raccordements.renouveler-secret-de-webhook'),
  reprendreWebhook: token<ReprendreWebhook>('raccordements.reprendre-webhook'),
  testerWebhook: token<TesterWebhook>('raccordements.tester-webhook'),
  relivrerWebhook: token<RelivrerWebhook>('raccordements.relivrer-webhook'),
  consulterWebhooks: token<ConsulterWebhooks>('raccordements.consulter-webhooks'),
  droitsDeLecture: token<DroitsDeLecture>('raccordements.droits-de-lecture'),
  annoncerChangement: token<AnnoncerChangement>('raccordements.annoncer-changement'),
  livrerWebhooks: token<LivrerWebhooks>('raccordements.livrer-webhooks'),
  avertirDesExpirations: token<AvertirDesExpirations>('raccordements.avertir-des-expirations'),
  entretenir: token<EntretenirRaccordements>('raccordements.entretenir'),
  delivrerJeton: token<DelivrerJeton>('raccordements.delivrer-jeton'),
  ouvrirAppel: token<OuvrirAppel>('raccordements.ouvrir-appel'),
};
