import { InMemoryHabilitationsReader } from './InMemoryHabilitationsReader.ts';
import { InMemoryNumerosDeParticulier } from './InMemoryNumerosDeParticulier.ts';
import { InMemoryRattachementReader } from './InMemoryRattachementReader.ts';
import { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';
import { InMemoryStructureReader } from './InMemoryStructureReader.ts';
import { InMemoryStructureRepository } from './InMemoryStructureRepository.ts';
import type { HabilitationsReader } from './HabilitationsReader.ts';
import type { NumerosDeParticulier } from '../../../../src/modules/structures/application/ports/NumerosDeParticulier.ts';
import type { RattachementReader } from '../../../../src/modules/structures/application/ports/RattachementReader.ts';
import type { RattachementRepository } from '../../../../src/modules/structures/application/ports/RattachementRepository.ts';
import type { StructureReader } from '../../../../src/modules/structures/application/ports/StructureReader.ts';
import type { StructureRepository } from '../../../../src/modules/structures/application/ports/StructureRepository.ts';

/** Every port of the module that keeps something, over the same store. */
export interface Entrepots {
  readonly structures: StructureRepository;
  readonly rattachements: RattachementRepository;
  readonly lecteur: StructureReader;
  readonly liens: RattachementReader;
  readonly habilitations: HabilitationsReader;
  readonly numeros: NumerosDeParticulier;
}

export const entrepotsEnMemoire = (): Entrepots => {
  const structures = new InMemoryStructureRepository();
  const rattachements = new InMemoryRattachementRepository();
  return {
    structures,
    rattachements,
    lecteur: new InMemoryStructureReader(structures),
    liens: new InMemoryRattachementReader(rattachements, structures),
    habilitations: new InMemoryHabilitationsReader(rattachements, structures),
    numeros: new InMemoryNumerosDeParticulier(),
  };
};
