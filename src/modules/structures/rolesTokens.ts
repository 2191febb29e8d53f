import { token } from '../../platform/di.ts';
import type { CourriersDesRoles } from './application/ports/CourriersDesRoles.ts';
import type { ReclamationRepository } from './application/ports/ReclamationRepository.ts';
import type { RolesReader } from './application/ports/RolesReader.ts';
import type { TransmissionRepository } from './application/ports/TransmissionRepository.ts';
import type { DistributionDesLettres } from './application/reactions/DistributionDesLettres.ts';
import type { AnnulerTransmission } from './application/roles/AnnulerTransmission.ts';
import type { ChangerStatutDeStructure } from './application/roles/ChangerStatutDeStructure.ts';
import type { ConfierReclamationsEchues } from './application/roles/ConfierReclamationsEchues.ts';
import type { ConsulterMonRattachement } from './application/roles/ConsulterMonRattachement.ts';
import type { ConsulterReclamation } from './application/roles/ConsulterReclamation.ts';
import type { ConsulterRole } from './application/roles/ConsulterRole.ts';
import type { ConsulterTransmission } from './application/roles/ConsulterTransmission.ts';
import type { DeciderReclamation } from './application/roles/DeciderReclamation.ts';
import type { EcarterPersonne } from './application/roles/EcarterPersonne.ts';
import type { GestionDesRoles } from './application/roles/GestionDesRoles.ts';
import type { ListerAffairesDeRole } from './application/roles/ListerAffairesDeRole.ts';
import type { ListerDesactivees } from './application/roles/ListerDesactivees.ts';
import type { ListerReclamations } from './application/roles/ListerReclamations.ts';
import type { NommerSecondaire } from './application/roles/NommerSecondaire.ts';
import type { ProposerTransmission } from './application/roles/ProposerTransmission.ts';
import type { QuitterStructure } from './application/roles/QuitterStructure.ts';
import type { ReclamerRole } from './application/roles/ReclamerRole.ts';
import type { RepondreATransmission } from './application/roles/RepondreATransmission.ts';
import type { RetirerReclamation } from './application/roles/RetirerReclamation.ts';
import type { RetirerSecondaire } from './application/roles/RetirerSecondaire.ts';
import type { SOpposerAReclamation } from './application/roles/SOpposerAReclamation.ts';

export const portsDesRoles = {
  transmissions: token<TransmissionRepository>('structures.transmissions'),
  reclamations: token<ReclamationRepository>('structures.reclamations'),
  lecteur: token<RolesReader>('structures.roles-lecteur'),
  courriers: token<CourriersDesRoles>('structures.roles-courriers'),
  lettres: token<DistributionDesLettres>('structures.roles-lettres'),
};

export const usagesDesRoles = {
  gestion: token<GestionDesRoles>('structures.roles-gestion'),
  nommer: token<NommerSecondaire>('structures.nommer-secondaire'),
  retirerSecondaire: token<RetirerSecondaire>('structures.retirer-secondaire'),
  ecarter: token<EcarterPersonne>('structures.ecarter'),
  quitter: token<QuitterStructure>('structures.quitter'),
  proposer: token<ProposerTransmission>('structures.proposer-transmission'),
  annuler: token<AnnulerTransmission>('structures.annuler-transmission'),
  repondre: token<RepondreATransmission>('structures.repondre-a-transmission'),
  changerStatut: token<ChangerStatutDeStructure>('structures.changer-statut'),
  reclamer: token<ReclamerRole>('structures.reclamer'),
  sOpposer: token<SOpposerAReclamation>('structures.s-opposer'),
  retirerReclamation: token<RetirerReclamation>('structures.retirer-reclamation'),
  decider: token<DeciderReclamation>('structures.decider-reclamation'),
  confier: token<ConfierReclamationsEchues>('structures.confier-reclamations'),
  consulterRole: token<ConsulterRole>('structures.consulter-role'),
  consulterMien: token<ConsulterMonRattachement>('structures.consulter-mon-rattachement'),
  consulterTransmission: token<ConsulterTransmission>('structures.consulter-transmission'),
  consulterReclamation: token<ConsulterReclamation>('structures.consulter-reclamation'),
  listerDesactivees: token<ListerDesactivees>('structures.lister-desactivees'),
  listerReclamations: token<ListerReclamations>('structures.lister-reclamations'),
  listerAffaires: token<ListerAffairesDeRole>('structures.lister-affaires-de-role'),
};
