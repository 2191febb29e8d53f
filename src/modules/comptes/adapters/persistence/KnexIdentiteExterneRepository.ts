import type { Database } from '../../../../platform/knex/Database.ts';
import type { IdentiteExterneRepository } from '../../application/identite/ports/IdentiteExterneRepository.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import type { IdentiteExterne } from '../../domain/identite/IdentiteExterne.ts';
import { identiteDepuis, rowDe, type IdentiteRow } from './identiteRows.ts';

export class KnexIdentiteExterneRepository implements IdentiteExterneRepository {
  constructor(private readonly database: Database) {}

  async find(fournisseur: CodeFournisseur, sub: string): Promise<IdentiteExterne | undefined> {
    const [row] = await this.identites().where({ fournisseur, sub }).select('*');
    return row && identiteDepuis(row);
  }

  async deUtilisateur(utilisateurId: number): Promise<readonly IdentiteExterne[]> {
    const rows: IdentiteRow[] = await this.identites()
      .where({ utilisateur_id: utilisateurId })
      .orderBy('fournisseur')
      .select('*');
    return rows.map(identiteDepuis);
  }

  async add(identite: IdentiteExterne): Promise<boolean> {
    const ajoutees = (await this.identites()
      .insert(rowDe(identite))
      .onConflict()
      .ignore()
      .returning('sub')) as unknown[];
    return ajoutees.length === 1;
  }

  async noterVisite(fournisseur: CodeFournisseur, sub: string, le: Date): Promise<void> {
    await this.identites().where({ fournisseur, sub }).update({ vue_le: le.toISOString() });
  }

  async retirer(utilisateurId: number, fournisseur: CodeFournisseur): Promise<boolean> {
    return (await this.identites().where({ utilisateur_id: utilisateurId, fournisseur }).delete()) === 1;
  }

  private identites() {
    return this.database.from<IdentiteRow>('comptes_identites_externes');
  }
}
