import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { jourDe, type Jour } from '../../../../kernel/domain/Jour.ts';
import { exigerLectureEnGestionnaire } from '../politique.ts';
import type { MandatReader, PageDeMandats } from '../ports/MandatReader.ts';

/** The ids after which each list begins; from its start where there is none. */
export interface ReperesDeMandats {
  readonly donnes?: number | undefined;
  readonly recus?: number | undefined;
}

export interface MandatsDeStructure {
  readonly donnes: PageDeMandats;
  readonly recus: PageDeMandats;
  readonly aujourdHui: Jour;
}

const PAR_PAGE = 50;

/** The mandats that a structure has given, and those that it has received: both sides see the same. */
export class ListerMandats {
  constructor(
    private readonly mandats: MandatReader,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable */
  async execute(
    acteur: Acteur,
    structureId: number,
    apres: ReperesDeMandats = {},
    limite: number = PAR_PAGE,
  ): Promise<MandatsDeStructure> {
    exigerLectureEnGestionnaire(acteur, structureId);
    const [donnes, recus] = await Promise.all([
      this.mandats.page('DONNES', structureId, apres.donnes ?? null, limite),
      this.mandats.page('RECUS', structureId, apres.recus ?? null, limite),
    ]);
    return { donnes, recus, aujourdHui: jourDe(this.clock.now()) };
  }
}
