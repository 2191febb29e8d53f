import type { Database } from '../../../../platform/knex/Database.ts';
import { designationComplete } from '../../application/designationComplete.ts';
import type {
  AbonnementLu,
  AbonnementReader,
  PageDAbonnements,
} from '../../application/ports/AbonnementReader.ts';
import { COLONNES, donneesDepuis, type AbonnementRow } from './abonnementRows.ts';

const TABLE = 'structures_abonnements';

interface AvecStructure extends AbonnementRow {
  identifiant: string;
  designation: string;
}

const LUES = COLONNES.map((colonne) => `a.${colonne}`);

export class KnexAbonnementReader implements AbonnementReader {
  constructor(private readonly database: Database) {}

  async mesDemandes(utilisateurId: number, limite: number): Promise<readonly AbonnementLu[]> {
    const rows = (await this.database
      .from<AvecStructure>(`${TABLE} as a`)
      .join('structures_fiches as s', 's.id', 'a.structure_id')
      .select(...LUES, 's.identifiant', 's.designation')
      .where('a.utilisateur_id', utilisateurId)
      .whereNot('a.statut', 'RETIREE')
      .orderBy('a.id', 'desc')
      .limit(limite)) as AvecStructure[];
    return rows.map(luDepuis);
  }

  async demandesEnAttente(
    structureIds: readonly number[],
    apres: number | null,
    limite: number,
  ): Promise<PageDAbonnements> {
    const rows = (await this.enAttente(structureIds)
      .join('structures_fiches as s', 's.id', 'a.structure_id')
      .select(...LUES, 's.identifiant', 's.designation')
      .where('a.id', '>', apres ?? 0)
      .orderBy('a.id')
      .limit(limite + 1)) as AvecStructure[];
    const page = rows.slice(0, limite);
    return {
      demandes: page.map(luDepuis),
      suivant: rows.length > limite ? (page.at(-1)?.id ?? null) : null,
    };
  }

  async compterDemandes(structureIds: readonly number[]): Promise<number> {
    const [row] = await this.enAttente(structureIds).count<{ nombre: number }[]>('* as nombre');
    return row?.nombre ?? 0;
  }

  private enAttente(structureIds: readonly number[]) {
    return this.database
      .from<AvecStructure>(`${TABLE} as a`)
      .join('structures_rattachements as r', 'r.id', 'a.rattachement_id')
      .whereIn('a.structure_id', [...structureIds])
      .whereRaw(`a.statut = 'EN_COURS_DE_VALIDATION'`)
      .where('r.statut', 'VALIDEE');
  }
}

const luDepuis = (row: AvecStructure): AbonnementLu => ({
  ...donneesDepuis(row),
  structure: designationComplete(row),
});
