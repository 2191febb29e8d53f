import { token } from '../../platform/di.ts';
import type { ConsulterAbonnement } from './application/abonnements/ConsulterAbonnement.ts';
import type { DeciderAbonnement } from './application/abonnements/DeciderAbonnement.ts';
import type { DeciderAbonnements } from './application/abonnements/DeciderAbonnements.ts';
import type { DemanderAbonnements } from './application/abonnements/DemanderAbonnements.ts';
import type { ListerDemandesDAbonnement } from './application/abonnements/ListerDemandesDAbonnement.ts';
import type { ListerMesAbonnements } from './application/abonnements/ListerMesAbonnements.ts';
import type { RenoncerAUnEspace } from './application/abonnements/RenoncerAUnEspace.ts';
import type { RetirerAbonnement } from './application/abonnements/RetirerAbonnement.ts';
import type { AccorderEspaceEnNombre } from './application/acces/AccorderEspaceEnNombre.ts';
import type { ChercherUtilisateurs } from './application/acces/ChercherUtilisateurs.ts';
import type { ConsulterUtilisateur } from './application/acces/ConsulterUtilisateur.ts';
import type { DefinirAcces } from './application/acces/DefinirAcces.ts';
import type { DupliquerDroits } from './application/acces/DupliquerDroits.ts';
import type { RattacherDirectement } from './application/acces/RattacherDirectement.ts';
import type { RenvoyerActivationAUnUtilisateur } from './application/acces/RenvoyerActivationAUnUtilisateur.ts';
import type { DeciderDemandes } from './application/DeciderDemandes.ts';
import type { RelancerGestionnaires } from './application/echeances/RelancerGestionnaires.ts';
import type { TraiterEcheances } from './application/echeances/TraiterEcheances.ts';
import type { AbonnementReader } from './application/ports/AbonnementReader.ts';
import type { AbonnementRepository } from './application/ports/AbonnementRepository.ts';
import type { ComptesDesPersonnes } from './application/ports/ComptesDesPersonnes.ts';
import type { CourriersDAcces } from './application/ports/CourriersDAcces.ts';
import type { Echeancier } from './application/ports/Echeancier.ts';
import type { Rappels } from './application/ports/Rappels.ts';
import type { Repertoire } from './application/ports/Repertoire.ts';

export const portsDAcces = {
  abonnements: token<AbonnementRepository>('structures.abonnements'),
  abonnementsLus: token<AbonnementReader>('structures.abonnements-lus'),
  repertoire: token<Repertoire>('structures.repertoire'),
  rappels: token<Rappels>('structures.rappels'),
  echeancier: token<Echeancier>('structures.echeancier'),
  comptes: token<ComptesDesPersonnes>('structures.comptes-des-personnes'),
  courriers: token<CourriersDAcces>('structures.courriers-d-acces'),
};

export const usagesDAcces = {
  demander: token<DemanderAbonnements>('structures.demander-abonnements'),
  retirer: token<RetirerAbonnement>('structures.retirer-abonnement'),
  renoncer: token<RenoncerAUnEspace>('structures.renoncer-a-un-espace'),
  decider: token<DeciderAbonnement>('structures.decider-abonnement'),
  deciderAbonnements: token<DeciderAbonnements>('structures.decider-abonnements'),
  deciderDemandes: token<DeciderDemandes>('structures.decider-demandes'),
  listerDemandes: token<ListerDemandesDAbonnement>('structures.lister-demandes-d-abonnement'),
  consulter: token<ConsulterAbonnement>('structures.consulter-abonnement'),
  mesAbonnements: token<ListerMesAbonnements>('structures.lister-mes-abonnements'),
  definir: token<DefinirAcces>('structures.definir-acces'),
  accorderEnNombre: token<AccorderEspaceEnNombre>('structures.accorder-espace-en-nombre'),
  dupliquer: token<DupliquerDroits>('structures.dupliquer-droits'),
  rattacher: token<RattacherDirectement>('structures.rattacher-directement'),
  renvoyerActivation: token<RenvoyerActivationAUnUtilisateur>('structures.renvoyer-activation'),
  chercher: token<ChercherUtilisateurs>('structures.chercher-utilisateurs'),
  consulterUtilisateur: token<ConsulterUtilisateur>('structures.consulter-utilisateur'),
  traiterEcheances: token<TraiterEcheances>('structures.traiter-echeances'),
  relancer: token<RelancerGestionnaires>('structures.relancer-gestionnaires'),
};
