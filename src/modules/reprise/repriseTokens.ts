import type { UnitOfWork } from '../../kernel/application/UnitOfWork.ts';
import { token } from '../../platform/di.ts';
import type { BaseDuQuai } from './adapters/persistence/BaseDuQuai.ts';
import type { AcheverReprise } from './application/AcheverReprise.ts';
import type { AnnulerLot } from './application/AnnulerLot.ts';
import type { ChargerExport } from './application/ChargerExport.ts';
import type { ImporterExport } from './application/ImporterExport.ts';
import type { InviterPersonnes } from './application/InviterPersonnes.ts';
import type { BilanDuQuai } from './application/ports/BilanDuQuai.ts';
import type { Annonces } from './application/ports/Annonces.ts';
import type { ComptesRepris } from './application/ports/ComptesRepris.ts';
import type { Empreintes } from './application/ports/Empreintes.ts';
import type { LotsDeMemoires } from './application/ports/LotsDeMemoires.ts';
import type { LotsDeStructures } from './application/ports/LotsDeStructures.ts';
import type { MemoiresRepris } from './application/ports/MemoiresRepris.ts';
import type { OuvreurDExport } from './application/ports/OuvreurDExport.ts';
import type { Quai } from './application/ports/Quai.ts';
import type { Rapport } from './application/ports/Rapport.ts';
import type { ReconnaissanceDesJuridictions } from './application/ports/ReconnaissanceDesJuridictions.ts';
import type { ReferencesDeReprise } from './application/ports/ReferencesDeReprise.ts';
import type { Registre } from './application/ports/Registre.ts';
import type { StructuresReprises } from './application/ports/StructuresReprises.ts';
import type { TriDuQuai } from './application/ports/TriDuQuai.ts';
import type { VerrouDeReprise } from './application/ports/VerrouDeReprise.ts';
import type { VerifierDocuments } from './application/VerifierDocuments.ts';
import type { VerifierExport } from './application/VerifierExport.ts';
import type { VerifierPersonnes } from './application/VerifierPersonnes.ts';
import type { VerifierStructures } from './application/VerifierStructures.ts';
import type { ReprendreDocuments } from './application/ReprendreDocuments.ts';
import type { ReprendreMemoires } from './application/ReprendreMemoires.ts';
import type { ReprendreStructures } from './application/ReprendreStructures.ts';

/** What the module's own parts ask one another for. */
export const ports = {
  base: token<BaseDuQuai>('reprise.base-du-quai'),
  quai: token<Quai>('reprise.quai'),
  tri: token<TriDuQuai>('reprise.tri-du-quai'),
  lotsDeStructures: token<LotsDeStructures>('reprise.lots-de-structures'),
  lotsDeMemoires: token<LotsDeMemoires>('reprise.lots-de-memoires'),
  annonces: token<Annonces>('reprise.annonces'),
  bilan: token<BilanDuQuai>('reprise.bilan-du-quai'),
  registre: token<Registre>('reprise.registre'),
  verrou: token<VerrouDeReprise>('reprise.verrou'),
  transactions: token<UnitOfWork>('reprise.transactions'),
  ouvreur: token<OuvreurDExport>('reprise.ouvreur'),
  empreintes: token<Empreintes>('reprise.empreintes'),
  rapport: token<Rapport>('reprise.rapport'),
  comptes: token<ComptesRepris>('reprise.comptes'),
  structures: token<StructuresReprises>('reprise.structures'),
  memoires: token<MemoiresRepris>('reprise.memoires'),
  juridictions: token<ReconnaissanceDesJuridictions>('reprise.juridictions'),
  references: token<ReferencesDeReprise>('reprise.references'),
};

export const usages = {
  charger: token<ChargerExport>('reprise.charger-export'),
  reprendreStructures: token<ReprendreStructures>('reprise.reprendre-structures'),
  reprendreDocuments: token<ReprendreDocuments>('reprise.reprendre-documents'),
  reprendreMemoires: token<ReprendreMemoires>('reprise.reprendre-memoires'),
  importer: token<ImporterExport>('reprise.importer-export'),
  verifierStructures: token<VerifierStructures>('reprise.verifier-structures'),
  verifierDocuments: token<VerifierDocuments>('reprise.verifier-documents'),
  verifierPersonnes: token<VerifierPersonnes>('reprise.verifier-personnes'),
  verifier: token<VerifierExport>('reprise.verifier-export'),
  annuler: token<AnnulerLot>('reprise.annuler-lot'),
  inviter: token<InviterPersonnes>('reprise.inviter-personnes'),
  achever: token<AcheverReprise>('reprise.achever-reprise'),
};
