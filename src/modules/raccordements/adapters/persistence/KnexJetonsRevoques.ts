import type { Database } from '../../../../platform/knex/Database.ts';
import type { JetonsRevoques } from '../../application/ports/JetonsRevoques.ts';

const TABLE = 'raccordements_jetons_revoques';

interface JetonRow {
  jti: string;
  expire_le: string;
}

export class KnexJetonsRevoques implements JetonsRevoques {
  constructor(private readonly database: Database) {}

  async revoquer(jti: string, expireLe: Date): Promise<void> {
    await this.database
      .from<JetonRow>(TABLE)
      .insert({ jti, expire_le: expireLe.toISOString() })
      .onConflict('jti')
      .ignore();
  }

  async purger(avant: Date): Promise<void> {
    await this.database.from<JetonRow>(TABLE).where('expire_le', '<', avant.toISOString()).delete();
  }
}
