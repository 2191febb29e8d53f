import { KnexReclamationRepository } from '../../../../src/modules/structures/adapters/persistence/KnexReclamationRepository.ts';
import { KnexRolesReader } from '../../../../src/modules/structures/adapters/persistence/KnexRolesReader.ts';
import { KnexTransmissionRepository } from '../../../../src/modules/structures/adapters/persistence/KnexTransmissionRepository.ts';
import type { ReclamationRepository } from '../../../../src/modules/structures/application/ports/ReclamationRepository.ts';
import type { RolesReader } from '../../../../src/modules/structures/application/ports/RolesReader.ts';
import type { TransmissionRepository } from '../../../../src/modules/structures/application/ports/TransmissionRepository.ts';
import type { Database } from '../../../../src/platform/knex/Database.ts';
import type { Entrepots } from './entrepots.ts';
import { entrepotsKnex } from './entrepotsKnex.ts';
import { InMemoryHabilitationsReader } from './InMemoryHabilitationsReader.ts';
import { InMemoryNumerosDeParticulier } from './InMemoryNumerosDeParticulier.ts';
import { InMemoryRattachementReader } from './InMemoryRattachementReader.ts';
import { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';
import { InMemoryReclamationRepository } from './InMemoryReclamationRepository.ts';
import { InMemoryRolesReader } from './InMemoryRolesReader.ts';
import { InMemoryStructureReader } from './InMemoryStructureReader.ts';
import { InMemoryStructureRepository } from './InMemoryStructureRepository.ts';
import { InMemoryTransmissionRepository } from './InMemoryTransmissionRepository.ts';

/** What keeps roles, beside the stores that they rest on. */
export interface EntrepotsDesRoles extends Entrepots {
  readonly transmissions: TransmissionRepository;
  readonly reclamations: ReclamationRepository;
  readonly roles: RolesReader;
}

export const entrepotsDesRolesEnMemoire = (): EntrepotsDesRoles => {
  const structures = new InMemoryStructureRepository();
  const rattachements = new InMemoryRattachementRepository();
  const transmissions = new InMemoryTransmissionRepository();
  const reclamations = new InMemoryReclamationRepository(structures);
  return {
    structures,
    rattachements,
    lecteur: new InMemoryStructureReader(structures),
    liens: new InMemoryRattachementReader(rattachements, structures),
    habilitations: new InMemoryHabilitationsReader(rattachements, structures),
    numeros: new InMemoryNumerosDeParticulier(),
    transmissions,
    reclamations,
    roles: new InMemoryRolesReader(structures, rattachements, transmissions, reclamations),
  };
};

export const entrepotsDesRolesKnex = (database: Database): EntrepotsDesRoles => ({
  ...entrepotsKnex(database),
  transmissions: new KnexTransmissionRepository(database),
  reclamations: new KnexReclamationRepository(database),
  roles: new KnexRolesReader(database),
});
