import type { Habilitation } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { HabilitationsReader } from '../../application/ports/HabilitationsReader.ts';
import {
  habilitationsDepuis,
  ORDRE_DES_HABILITATIONS,
  requeteDesHabilitations,
  type HabilitationRow,
} from './habilitationRows.ts';

const HABILITATIONS = {
  name: 'structures.habilitations',
  text: `${requeteDesHabilitations('?')} ORDER BY ${ORDRE_DES_HABILITATIONS.join(', ')}`,
} as const;

export class KnexHabilitationsReader implements HabilitationsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async habilitationsDe(utilisateurId: number): Promise<readonly Habilitation[]> {
    const rows = await this.database.query<HabilitationRow>(HABILITATIONS, [utilisateurId]);
    return habilitationsDepuis(rows, jourDe(this.clock.now()));
  }
}
