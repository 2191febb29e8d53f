import type { Knex } from 'knex';
import type { Database } from '../../../../platform/knex/Database.ts';
import type {
  CriteresStructuresPubliques,
  FicheDeLignee,
  MaStructure,
  PageDeStructures,
  RepereParNom,
  StructureReader,
  StructureResumee,
} from '../../application/ports/StructureReader.ts';
import { ficheDeLigneeDepuis, ORDRE_DE_LIGNEE, requeteDeLignee, type LigneeRow } from './ligneeRows.ts';
import {
  COLONNES_RESUME,
  maStructureDepuis,
  resumeDepuis,
  type ResumeRow,
  type StructureRow,
} from './structureRows.ts';

const TABLE = 'structures_fiches';

const LIGNEE = {
  name: 'structures.lignee',
  text: `SELECT l.* FROM (${requeteDeLignee('?')}) l ORDER BY ${ORDRE_DE_LIGNEE.map((colonne) => `l.${colonne}`).join(', ')}`,
} as const;

type Resumes = Knex.QueryBuilder<StructureRow, ResumeRow[]>;

export class KnexStructureReader implements StructureReader {
  constructor(private readonly database: Database) {}

  async rechercherPubliques(
    { mots, juridiction }: CriteresStructuresPubliques,
    apres: RepereParNom | null,
    limite: number,
  ): Promise<PageDeStructures> {
    const query = this.resumes().whereRaw(`publique AND statut = 'ACTIVE'`);
    if (juridiction !== null) query.where({ juridiction });
    if (apres) query.whereRaw('(tri, id) > (?, ?)', [apres.tri, apres.id]);
    const rows = await contenant(query, mots)
      .orderBy('tri')
      .orderBy('id')
      .limit(limite + 1);
    const page = rows.slice(0, limite);
    const derniere = rows.length > limite ? page.at(-1) : undefined;
    return {
      structures: page.map(resumeDepuis),
      suivant: derniere ? { tri: derniere.tri, id: derniere.id } : null,
    };
  }

  async rechercher(mots: readonly string[], limite: number): Promise<readonly StructureResumee[]> {
    const query = this.resumes().where({ statut: 'ACTIVE' }).whereNot({ type_identifiant: 'PARTICULIER' });
    return (await contenant(query, mots).orderBy('tri').orderBy('id').limit(limite)).map(resumeDepuis);
  }

  async trouverParIdentifiant(identifiant: string): Promise<readonly StructureResumee[]> {
    const rows = await this.resumes()
      .whereRaw(`id IN (SELECT tete_id FROM ${TABLE} WHERE identifiant = ?)`, [identifiant])
      .where({ statut: 'ACTIVE' })
      .orderBy('id');
    return rows.map(resumeDepuis);
  }

  async mesStructures(ids: readonly number[]): Promise<readonly MaStructure[]> {
    const rows = await this.database
      .from<StructureRow>(TABLE)
      .select(...COLONNES_RESUME, 'raison_sociale', 'services', 'cree_le')
      .whereIn('id', [...ids])
      .orderBy('tri')
      .orderBy('id');
    return (rows as StructureRow[]).map(maStructureDepuis);
  }

  async lignee(structureId: number): Promise<readonly FicheDeLignee[]> {
    return (await this.database.query<LigneeRow>(LIGNEE, [structureId])).map(ficheDeLigneeDepuis);
  }

  async nommer(ids: readonly number[]): Promise<readonly StructureResumee[]> {
    if (ids.length === 0) return [];
    return (await this.resumes().whereIn('id', [...ids])).map(resumeDepuis);
  }

  private resumes(): Resumes {
    const query = this.database.from<ResumeRow>(TABLE).select(...COLONNES_RESUME);
    return query as unknown as Resumes;
  }
}

/** The words hold letters and digits only: nothing to escape. */
const contenant = (query: Resumes, mots: readonly string[]): Resumes => {
  for (const mot of mots) query.where('recherche', 'like', `%${mot}%`);
  return query;
};
