import { jourDe } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { TentativesSansCompte } from '../../application/ports/TentativesSansCompte.ts';

const COMPTER = {
  name: 'comptes.tentatives-sans-compte',
  text: `INSERT INTO comptes_tentatives_sans_compte (jour, nombre) VALUES (?, 1)
         ON CONFLICT (jour) DO UPDATE SET nombre = comptes_tentatives_sans_compte.nombre + 1`,
} as const;

export class KnexTentativesSansCompte implements TentativesSansCompte {
  constructor(private readonly database: Database) {}

  async compter(le: Date): Promise<void> {
    await this.database.query(COMPTER, [jourDe(le)]);
  }
}
