import type { Clock } from '../../../../src/kernel/application/Clock.ts';
import { PartHabilitations } from '../../../../src/modules/structures/adapters/acteur/PartHabilitations.ts';
import { KnexMandatReader } from '../../../../src/modules/structures/adapters/persistence/KnexMandatReader.ts';
import { LectureDesActeurs } from '../../../../src/platform/acteur/LectureDesActeurs.ts';
import type { Database } from '../../../../src/platform/knex/Database.ts';
import type { HabilitationsReader } from './HabilitationsReader.ts';

/** Through the query that opens a request. */
export class HabilitationsLues implements HabilitationsReader {
  private readonly acteurs: LectureDesActeurs;

  constructor(database: Database, clock: Clock) {
    const mandats = new KnexMandatReader(database, clock);
    this.acteurs = new LectureDesActeurs(database, [new PartHabilitations(mandats, clock)]);
  }

  async habilitationsDe(utilisateurId: number): ReturnType<HabilitationsReader['habilitationsDe']> {
    return (await this.acteurs.charger(utilisateurId))?.habilitations ?? [];
  }
}
