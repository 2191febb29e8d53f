import type { Clock } from '../../../../src/kernel/application/Clock.ts';
import { KnexNumerosDeParticulier } from '../../../../src/modules/structures/adapters/persistence/KnexNumerosDeParticulier.ts';
import { KnexRattachementReader } from '../../../../src/modules/structures/adapters/persistence/KnexRattachementReader.ts';
import { KnexRattachementRepository } from '../../../../src/modules/structures/adapters/persistence/KnexRattachementRepository.ts';
import { KnexStructureReader } from '../../../../src/modules/structures/adapters/persistence/KnexStructureReader.ts';
import { KnexStructureRepository } from '../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import type { Database } from '../../../../src/platform/knex/Database.ts';
import { FixedClock } from '../../../support/doubles.ts';
import type { Entrepots } from './entrepots.ts';
import { HabilitationsLues } from './HabilitationsLues.ts';

/** The stores of the module over a real database. */
export const entrepotsKnex = (database: Database, clock: Clock = new FixedClock()): Entrepots => ({
  structures: new KnexStructureRepository(database),
  rattachements: new KnexRattachementRepository(database),
  lecteur: new KnexStructureReader(database),
  liens: new KnexRattachementReader(database, clock),
  habilitations: new HabilitationsLues(database, clock),
  numeros: new KnexNumerosDeParticulier(database),
});
