import type { EventPublisher } from '../../kernel/application/EventPublisher.ts';
import { token } from '../../platform/di.ts';
import type { PosteDAvis } from './adapters/mail/PosteDAvis.ts';
import type { ReferenceStructures } from './adapters/reference/loadReferenceStructures.ts';
import type { AjouterCompteBancaire } from './application/AjouterCompteBancaire.ts';
import type { AjouterService } from './application/AjouterService.ts';
import type { ChargerJuridictions } from './application/ChargerJuridictions.ts';
import type { CloreCompteBancaire } from './application/CloreCompteBancaire.ts';
import type { ConsulterDemandePossible } from './application/ConsulterDemandePossible.ts';
import type { ConsulterRattachement } from './application/ConsulterRattachement.ts';
import type { ConsulterStructure } from './application/ConsulterStructure.ts';
import type { ConsulterStructurePublique } from './application/ConsulterStructurePublique.ts';
import type { CreerStructure } from './application/CreerStructure.ts';
import type { DeciderRattachement } from './application/DeciderRattachement.ts';
import type { DemanderRattachement } from './application/DemanderRattachement.ts';
import type { FermerService } from './application/FermerService.ts';
import type { ListerDemandes } from './application/ListerDemandes.ts';
import type { ListerMesRattachements } from './application/ListerMesRattachements.ts';
import type { ListerMesStructures } from './application/ListerMesStructures.ts';
import type { ListerUtilisateurs } from './application/ListerUtilisateurs.ts';
import type { ModificationDeStructure } from './application/ModificationDeStructure.ts';
import type { ModifierStructure } from './application/ModifierStructure.ts';
import type { CategoriesPrestataires } from './application/ports/CategoriesPrestataires.ts';
import type { CourriersStructures } from './application/ports/CourriersStructures.ts';
import type { HistoriqueDesActions } from './application/ports/HistoriqueDesActions.ts';
import type { JuridictionsDeReference } from './application/ports/JuridictionsDeReference.ts';
import type { NumerosDeParticulier } from './application/ports/NumerosDeParticulier.ts';
import type { RattachementReader } from './application/ports/RattachementReader.ts';
import type { RattachementRepository } from './application/ports/RattachementRepository.ts';
import type { StructureReader } from './application/ports/StructureReader.ts';
import type { StructureRepository } from './application/ports/StructureRepository.ts';
import type { Utilisateurs } from './application/ports/Utilisateurs.ts';
import type { RechercherStructurePourRattachement } from './application/RechercherStructurePourRattachement.ts';
import type { RechercherStructuresPubliques } from './application/RechercherStructuresPubliques.ts';
import type { ResilierEspace } from './application/ResilierEspace.ts';
import type { SouscrireEspaces } from './application/SouscrireEspaces.ts';
import type { VerifierIdentifiant } from './application/VerifierIdentifiant.ts';

export const ports = {
  /** Those of this module: each event is kept in the historique des actions as well. */
  events: token<EventPublisher>('structures.events'),
  historique: token<HistoriqueDesActions>('structures.historique'),
  structures: token<StructureRepository>('structures.repository'),
  rattachements: token<RattachementRepository>('structures.rattachements'),
  lecteur: token<StructureReader>('structures.lecteur'),
  liens: token<RattachementReader>('structures.liens'),
  numeros: token<NumerosDeParticulier>('structures.numeros'),
  utilisateurs: token<Utilisateurs>('structures.utilisateurs'),
  /** The one door of the letters of this module. */
  poste: token<PosteDAvis>('structures.poste-d-avis'),
  courriers: token<CourriersStructures>('structures.courriers'),
  reference: token<ReferenceStructures>('structures.reference'),
  categories: token<CategoriesPrestataires>('structures.categories'),
  juridictions: token<JuridictionsDeReference>('structures.juridictions'),
};

export const usages = {
  modification: token<ModificationDeStructure>('structures.modification'),
  verifierIdentifiant: token<VerifierIdentifiant>('structures.verifier-identifiant'),
  creer: token<CreerStructure>('structures.creer'),
  modifier: token<ModifierStructure>('structures.modifier'),
  ajouterCompte: token<AjouterCompteBancaire>('structures.ajouter-compte'),
  cloreCompte: token<CloreCompteBancaire>('structures.clore-compte'),
  ajouterService: token<AjouterService>('structures.ajouter-service'),
  fermerService: token<FermerService>('structures.fermer-service'),
  souscrire: token<SouscrireEspaces>('structures.souscrire'),
  resilier: token<ResilierEspace>('structures.resilier'),
  demander: token<DemanderRattachement>('structures.demander'),
  decider: token<DeciderRattachement>('structures.decider'),
  rechercherPubliques: token<RechercherStructuresPubliques>('structures.rechercher-publiques'),
  rechercher: token<RechercherStructurePourRattachement>('structures.rechercher'),
  consulter: token<ConsulterStructure>('structures.consulter'),
  consulterPublique: token<ConsulterStructurePublique>('structures.consulter-publique'),
  consulterDemande: token<ConsulterDemandePossible>('structures.consulter-demande'),
  consulterRattachement: token<ConsulterRattachement>('structures.consulter-rattachement'),
  listerStructures: token<ListerMesStructures>('structures.lister-structures'),
  listerRattachements: token<ListerMesRattachements>('structures.lister-rattachements'),
  listerDemandes: token<ListerDemandes>('structures.lister-demandes'),
  listerUtilisateurs: token<ListerUtilisateurs>('structures.lister-utilisateurs'),
  chargerJuridictions: token<ChargerJuridictions>('structures.charger-juridictions'),
};
