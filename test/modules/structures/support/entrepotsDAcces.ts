import type { Clock } from '../../../../src/kernel/application/Clock.ts';
import { KnexAbonnementReader } from '../../../../src/modules/structures/adapters/persistence/KnexAbonnementReader.ts';
import { KnexAbonnementRepository } from '../../../../src/modules/structures/adapters/persistence/KnexAbonnementRepository.ts';
import { KnexEcheancier } from '../../../../src/modules/structures/adapters/persistence/KnexEcheancier.ts';
import { KnexRappels } from '../../../../src/modules/structures/adapters/persistence/KnexRappels.ts';
import { KnexReclamationRepository } from '../../../../src/modules/structures/adapters/persistence/KnexReclamationRepository.ts';
import { KnexRepertoire } from '../../../../src/modules/structures/adapters/persistence/KnexRepertoire.ts';
import { KnexTransmissionRepository } from '../../../../src/modules/structures/adapters/persistence/KnexTransmissionRepository.ts';
import type { AbonnementReader } from '../../../../src/modules/structures/application/ports/AbonnementReader.ts';
import type { AbonnementRepository } from '../../../../src/modules/structures/application/ports/AbonnementRepository.ts';
import type { Echeancier } from '../../../../src/modules/structures/application/ports/Echeancier.ts';
import type { HabilitationsReader } from './HabilitationsReader.ts';
import type { Rappels } from '../../../../src/modules/structures/application/ports/Rappels.ts';
import type { RattachementReader } from '../../../../src/modules/structures/application/ports/RattachementReader.ts';
import type { RattachementRepository } from '../../../../src/modules/structures/application/ports/RattachementRepository.ts';
import type { ReclamationRepository } from '../../../../src/modules/structures/application/ports/ReclamationRepository.ts';
import type { Repertoire } from '../../../../src/modules/structures/application/ports/Repertoire.ts';
import type { StructureReader } from '../../../../src/modules/structures/application/ports/StructureReader.ts';
import type { StructureRepository } from '../../../../src/modules/structures/application/ports/StructureRepository.ts';
import type { TransmissionRepository } from '../../../../src/modules/structures/application/ports/TransmissionRepository.ts';
import type { Database } from '../../../../src/platform/knex/Database.ts';
import { entrepotsKnex } from './entrepotsKnex.ts';
import { InMemoryAbonnementReader } from './InMemoryAbonnementReader.ts';
import { InMemoryAbonnementRepository } from './InMemoryAbonnementRepository.ts';
import { InMemoryEcheancier } from './InMemoryEcheancier.ts';
import { InMemoryHabilitationsReader } from './InMemoryHabilitationsReader.ts';
import { InMemoryRappels } from './InMemoryRappels.ts';
import { InMemoryRattachementReader } from './InMemoryRattachementReader.ts';
import { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';
import { InMemoryReclamationRepository } from './InMemoryReclamationRepository.ts';
import { InMemoryRepertoire } from './InMemoryRepertoire.ts';
import { InMemoryStructureReader } from './InMemoryStructureReader.ts';
import { InMemoryStructureRepository } from './InMemoryStructureRepository.ts';
import { InMemoryTransmissionRepository } from './InMemoryTransmissionRepository.ts';

/** What the acts on rattachements and espaces keep, over one store. */
export interface EntrepotsDAcces {
  readonly structures: StructureRepository;
  readonly rattachements: RattachementRepository;
  readonly lecteur: StructureReader;
  readonly liens: RattachementReader;
  readonly habilitations: HabilitationsReader;
  readonly abonnements: AbonnementRepository;
  readonly abonnementsLus: AbonnementReader;
  readonly repertoire: Repertoire;
  readonly rappels: Rappels;
  readonly echeancier: Echeancier;
  readonly transmissions: TransmissionRepository;
  readonly reclamations: ReclamationRepository;
}

export const entrepotsDAccesEnMemoire = (clock: Clock): EntrepotsDAcces => {
  const structures = new InMemoryStructureRepository();
  const rattachements = new InMemoryRattachementRepository();
  const abonnements = new InMemoryAbonnementRepository(rattachements);
  return {
    structures,
    rattachements,
    abonnements,
    lecteur: new InMemoryStructureReader(structures),
    liens: new InMemoryRattachementReader(rattachements, structures, clock),
    habilitations: new InMemoryHabilitationsReader(rattachements, structures, clock),
    abonnementsLus: new InMemoryAbonnementReader(abonnements, rattachements, structures),
    repertoire: new InMemoryRepertoire(rattachements),
    rappels: new InMemoryRappels(),
    echeancier: new InMemoryEcheancier(rattachements, abonnements, structures),
    transmissions: new InMemoryTransmissionRepository(),
    reclamations: new InMemoryReclamationRepository(structures),
  };
};

export const entrepotsDAccesKnex = (database: Database, clock: Clock): EntrepotsDAcces => ({
  ...entrepotsKnex(database, clock),
  abonnements: new KnexAbonnementRepository(database),
  abonnementsLus: new KnexAbonnementReader(database),
  repertoire: new KnexRepertoire(database),
  rappels: new KnexRappels(database),
  echeancier: new KnexEcheancier(database),
  transmissions: new KnexTransmissionRepository(database),
  reclamations: new KnexReclamationRepository(database),
});
