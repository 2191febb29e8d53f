import { token } from '../../platform/di.ts';
import type { ExporterHabilitations } from './application/export/ExporterHabilitations.ts';
import type { ConsulterHistorique } from './application/historique/ConsulterHistorique.ts';
import type { AccesDuSupport } from './application/ports/AccesDuSupport.ts';
import type { AnnuaireDesPersonnes } from './application/ports/AnnuaireDesPersonnes.ts';
import type { ComptesDesPersonnes } from './application/ports/ComptesDesPersonnes.ts';
import type { RattachementsAExporter } from './application/ports/RattachementsAExporter.ts';
import type { SecoursDesComptes } from './application/ports/SecoursDesComptes.ts';
import type { StructuresDuSupport } from './application/ports/StructuresDuSupport.ts';
import type { ChercherPourLeSupport } from './application/support/ChercherPourLeSupport.ts';
import type { ConsulterJournalDuSupport } from './application/support/ConsulterJournalDuSupport.ts';
import type { ConsulterPersonne } from './application/support/ConsulterPersonne.ts';
import type { ConsulterStructureSuivie } from './application/support/ConsulterStructureSuivie.ts';
import type { ExaminerReclamation } from './application/support/ExaminerReclamation.ts';
import type { JournalDuSupport } from './application/support/JournalDuSupport.ts';
import type { RenvoyerActivationParLeSupport } from './application/support/RenvoyerActivationParLeSupport.ts';
import type { SecourirUnCompte } from './application/support/SecourirUnCompte.ts';
import type { TracesDuSupport } from './application/support/TracesDuSupport.ts';

export const portsDuSuivi = {
  annuaire: token<AnnuaireDesPersonnes>('structures.annuaire'),
  comptes: token<ComptesDesPersonnes>('structures.comptes-suivis'),
  secours: token<SecoursDesComptes>('structures.secours-des-comptes'),
  aExporter: token<RattachementsAExporter>('structures.rattachements-a-exporter'),
  structuresDuSupport: token<StructuresDuSupport>('structures.structures-du-support'),
  accesDuSupport: token<AccesDuSupport>('structures.acces-du-support'),
};

export const usagesDuSuivi = {
  consulterHistorique: token<ConsulterHistorique>('structures.consulter-historique'),
  exporterHabilitations: token<ExporterHabilitations>('structures.exporter-habilitations'),
  journal: token<JournalDuSupport>('structures.journal-du-support'),
  consulterJournal: token<ConsulterJournalDuSupport>('structures.consulter-journal-du-support'),
  chercher: token<ChercherPourLeSupport>('structures.chercher-pour-le-support'),
  consulterPersonne: token<ConsulterPersonne>('structures.consulter-personne'),
  consulterStructure: token<ConsulterStructureSuivie>('structures.consulter-structure-suivie'),
  examiner: token<ExaminerReclamation>('structures.examiner-reclamation'),
  traces: token<TracesDuSupport>('structures.traces-du-support'),
  secourir: token<SecourirUnCompte>('structures.secourir-un-compte'),
  renvoyer: token<RenvoyerActivationParLeSupport>('structures.renvoyer-activation-par-le-support'),
};
