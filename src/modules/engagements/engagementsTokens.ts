import { token } from '../../platform/di.ts';
import type { ConsulterEngagement } from './application/ConsulterEngagement.ts';
import type { NommerRecepteurs } from './application/NommerRecepteurs.ts';
import type { EngagementReader, MemoiresLies } from './application/ports/EngagementReader.ts';
import type { EngagementRepository } from './application/ports/EngagementRepository.ts';
import type { StructuresReceptrices } from './application/ports/StructuresReceptrices.ts';
import type { RangerEngagements } from './application/RangerEngagements.ts';
import type { RechercherEngagements } from './application/RechercherEngagements.ts';

export const ports = {
  engagements: token<EngagementRepository>('engagements.repository'),
  reader: token<EngagementReader>('engagements.reader'),
  memoiresLies: token<MemoiresLies>('engagements.memoires-lies'),
  structures: token<StructuresReceptrices>('engagements.structures'),
};

export const usages = {
  rechercher: token<RechercherEngagements>('engagements.rechercher'),
  consulter: token<ConsulterEngagement>('engagements.consulter'),
  nommer: token<NommerRecepteurs>('engagements.nommer-recepteurs'),
  ranger: token<RangerEngagements>('engagements.ranger'),
};
