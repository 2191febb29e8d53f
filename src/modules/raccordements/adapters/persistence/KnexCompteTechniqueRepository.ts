import type { Database } from '../../../../platform/knex/Database.ts';
import type { CompteTechniqueRepository } from '../../application/ports/CompteTechniqueRepository.ts';
import type { CompteTechnique } from '../../domain/CompteTechnique.ts';
import { RaccordementIntrouvable } from '../../domain/erreurs.ts';
import { compteDepuis, rowDeCompte, type CompteRow } from './raccordementRows.ts';
import { sauver } from './sauver.ts';

const TABLE = 'raccordements_comptes';

export class KnexCompteTechniqueRepository implements CompteTechniqueRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<CompteTechnique> {
    const [row] = await this.database.from<CompteRow>(TABLE).where({ id });
    if (!row) throw new RaccordementIntrouvable();
    return compteDepuis(row);
  }

  async findParLogin(login: string): Promise<CompteTechnique | undefined> {
    const [row] = await this.database.from<CompteRow>(TABLE).where({ login });
    return row && compteDepuis(row);
  }

  async deStructures(structureIds: readonly number[]): Promise<readonly CompteTechnique[]> {
    const rows = await this.database
      .from<CompteRow>(TABLE)
      .whereIn('structure_id', [...structureIds])
      .orderBy('id');
    return rows.map(compteDepuis);
  }

  async expirant(apres: Date, auPlusTard: Date): Promise<readonly CompteTechnique[]> {
    const rows = await this.database
      .from<CompteRow>(TABLE)
      .whereNull('revoque_le')
      .where('expire_le', '>', apres.toISOString())
      .where('expire_le', '<=', auPlusTard.toISOString())
      .orderBy(['expire_le', 'id']);
    return rows.map(compteDepuis);
  }

  save(compte: CompteTechnique): Promise<void> {
    return sauver(this.database, TABLE, rowDeCompte(compte));
  }
}
