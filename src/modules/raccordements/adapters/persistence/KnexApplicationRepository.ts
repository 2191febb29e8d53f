import type { Database } from '../../../../platform/knex/Database.ts';
import type { ApplicationRepository } from '../../application/ports/ApplicationRepository.ts';
import type { Application } from '../../domain/Application.ts';
import { RaccordementIntrouvable } from '../../domain/erreurs.ts';
import { applicationDepuis, rowDApplication, type ApplicationRow } from './raccordementRows.ts';
import { sauver } from './sauver.ts';

const TABLE = 'raccordements_applications';

const PAR_CLIENT = {
  name: 'raccordements.application-par-client',
  text: `SELECT * FROM ${TABLE} WHERE client_id = ?`,
} as const;

export class KnexApplicationRepository implements ApplicationRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Application> {
    const [row] = await this.database.from<ApplicationRow>(TABLE).where({ id });
    if (!row) throw new RaccordementIntrouvable();
    return applicationDepuis(row);
  }

  async findParClientId(clientId: string): Promise<Application | undefined> {
    const [row] = await this.database.query<ApplicationRow>(PAR_CLIENT, [clientId]);
    return row && applicationDepuis(row);
  }

  async deStructures(structureIds: readonly number[]): Promise<readonly Application[]> {
    const rows = await this.database
      .from<ApplicationRow>(TABLE)
      .whereIn('structure_id', [...structureIds])
      .orderBy('id');
    return rows.map(applicationDepuis);
  }

  save(application: Application): Promise<void> {
    return sauver(this.database, TABLE, rowDApplication(application));
  }
}
