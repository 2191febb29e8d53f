import type { Database } from '../../../../platform/knex/Database.ts';
import type { JetonRepository } from '../../application/ports/JetonRepository.ts';
import type { Jeton, NatureDeJeton } from '../../domain/Jeton.ts';
import { jetonDepuis, rowDe, type JetonRow } from './jetonRows.ts';

const RETIRER = {
  name: 'comptes.jetons.retirer',
  text: `DELETE FROM comptes_jetons WHERE empreinte = ? AND nature = ?
         RETURNING utilisateur_id, nature, empreinte, cree_le, expire_le`,
} as const;

export class KnexJetonRepository implements JetonRepository {
  constructor(private readonly database: Database) {}

  findDe(utilisateurId: number, nature: NatureDeJeton): Promise<Jeton | undefined> {
    return this.find({ utilisateur_id: utilisateurId, nature });
  }

  findParEmpreinte(empreinte: string, nature: NatureDeJeton): Promise<Jeton | undefined> {
    return this.find({ empreinte, nature });
  }

  async save(jeton: Jeton): Promise<void> {
    await this.jetons().insert(rowDe(jeton)).onConflict(['utilisateur_id', 'nature']).merge();
  }

  async retirerDe(utilisateurId: number, natures: readonly NatureDeJeton[]): Promise<void> {
    await this.jetons()
      .where({ utilisateur_id: utilisateurId })
      .whereIn('nature', [...natures])
      .delete();
  }

  async retirer(empreinte: string, nature: NatureDeJeton): Promise<Jeton | undefined> {
    const [row] = await this.database.query<JetonRow>(RETIRER, [empreinte, nature]);
    return row && jetonDepuis(row);
  }

  private async find(cle: Partial<JetonRow>): Promise<Jeton | undefined> {
    const [row] = await this.jetons().where(cle).select('*');
    return row && jetonDepuis(row);
  }

  private jetons() {
    return this.database.from<JetonRow>('comptes_jetons');
  }
}
