import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { jourDe, type Jour } from '../../../../kernel/domain/Jour.ts';
import { exigerGestionnaire } from '../politique.ts';
import type { MandatLu, MandatReader } from '../ports/MandatReader.ts';

export interface MandatsDeStructure {
  readonly donnes: readonly MandatLu[];
  readonly recus: readonly MandatLu[];
  readonly aujourdHui: Jour;
}

/** The mandats that a structure has given, and those that it has received: both sides see the same. */
export class ListerMandats {
  constructor(
    private readonly mandats: MandatReader,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable */
  async execute(acteur: Acteur, structureId: number): Promise<MandatsDeStructure> {
    exigerGestionnaire(acteur, structureId);
    const tous = await this.mandats.deLaStructure(structureId);
    return {
      donnes: tous.filter(({ mandantId }) => mandantId === structureId),
      recus: tous.filter(({ mandataireId }) => mandataireId === structureId),
      aujourdHui: jourDe(this.clock.now()),
    };
  }
}
