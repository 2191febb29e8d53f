import type { Database } from '../../../../platform/knex/Database.ts';
import type { MaStructure } from '../../application/ports/StructureReader.ts';
import type { StructuresDuSupport } from '../../application/ports/StructuresDuSupport.ts';
import { COLONNES_RESUME, maStructureDepuis, type StructureRow } from './structureRows.ts';

export class KnexStructuresDuSupport implements StructuresDuSupport {
  constructor(private readonly database: Database) {}

  /** The words hold letters and digits only: nothing to escape. */
  async chercher(mots: readonly string[], limite: number): Promise<readonly MaStructure[]> {
    const query = this.database
      .from<StructureRow>('structures_fiches')
      .select(...COLONNES_RESUME, 'raison_sociale', 'services', 'statut', 'cree_le')
      .orderBy(['tri', 'id'])
      .limit(limite);
    for (const mot of mots) query.where('recherche', 'like', `%${mot}%`);
    return ((await query) as StructureRow[]).map(maStructureDepuis);
  }
}
