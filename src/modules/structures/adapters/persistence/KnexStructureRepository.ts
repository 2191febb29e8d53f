import type { Database } from '../../../../platform/knex/Database.ts';
import type { StructureRepository } from '../../application/ports/StructureRepository.ts';
import {
  StructureDejaConnue,
  StructureIntrouvable,
  StructureModifieeEntretemps,
} from '../../domain/erreurs.ts';
import type { DonneesStructure } from '../../domain/structure/DonneesStructure.ts';
import type { IdentifiantStructure } from '../../domain/structure/IdentifiantStructure.ts';
import { Structure } from '../../domain/structure/Structure.ts';
import { COLONNES, donneesDepuis, rowDe, type StructureRow } from './structureRows.ts';

const TABLE = 'structures_fiches';

const SELECT = `SELECT ${COLONNES.join(', ')} FROM ${TABLE}`;

const PAR_ID = { name: 'structures.fiche', text: `${SELECT} WHERE id = ?` } as const;

/** SQLite has one writer at a time: the transaction itself is the lock. */
const SOUS_VERROU = {
  name: 'structures.fiche-sous-verrou',
  text: `${SELECT} WHERE id = ? FOR UPDATE`,
} as const;

const TENUE = { name: 'structures.fiche-tenue', text: `${SELECT} WHERE id = ? FOR SHARE` } as const;

const PAR_IDENTIFIANT = {
  name: 'structures.fiche-par-identifiant',
  text: `${SELECT} WHERE type_identifiant = ? AND identifiant = ?`,
} as const;

const FAIRE_SUIVRE = {
  name: 'structures.fiche-faire-suivre',
  text: `UPDATE ${TABLE} SET tete_id = ? WHERE tete_id = ?`,
} as const;

export class KnexStructureRepository implements StructureRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Structure> {
    const structure = await this.find(id);
    if (!structure) throw new StructureIntrouvable(id);
    return structure;
  }

  async find(id: number): Promise<Structure | undefined> {
    const [row] = await this.database.query<StructureRow>(PAR_ID, [id]);
    return row && Structure.restituer(donneesDepuis(row));
  }

  async getSousVerrou(id: number): Promise<Structure> {
    const statement = this.database.dialect === 'postgres' ? SOUS_VERROU : PAR_ID;
    const [row] = await this.database.query<StructureRow>(statement, [id]);
    if (!row) throw new StructureIntrouvable(id);
    return Structure.restituer(donneesDepuis(row));
  }

  async findTenue(id: number): Promise<Structure | undefined> {
    const statement = this.database.dialect === 'postgres' ? TENUE : PAR_ID;
    const [row] = await this.database.query<StructureRow>(statement, [id]);
    return row && Structure.restituer(donneesDepuis(row));
  }

  async findParIdentifiant({ type, valeur }: IdentifiantStructure): Promise<Structure | undefined> {
    const [row] = await this.database.query<StructureRow>(PAR_IDENTIFIANT, [type, valeur]);
    return row && Structure.restituer(donneesDepuis(row));
  }

  async juridictions(): Promise<readonly Structure[]> {
    const rows = await this.database
      .from<StructureRow>(TABLE)
      .select(...COLONNES)
      .whereNotNull('juridiction')
      .orderBy('id');
    return (rows as StructureRow[]).map((row) => Structure.restituer(donneesDepuis(row)));
  }

  save(structure: Structure): Promise<void> {
    return structure.donnees.version === 0 ? this.insert(structure) : this.update(structure);
  }

  private async insert({ donnees }: Structure): Promise<void> {
    const inserted = await this.database
      .from<StructureRow>(TABLE)
      .insert(rowDe(donnees))
      .onConflict(['type_identifiant', 'identifiant'])
      .ignore()
      .returning('id');
    if (inserted.length > 0) return this.faireSuivre(donnees);
    const connue = await this.findParIdentifiant(donnees.identifiant);
    throw connue ? new StructureDejaConnue(connue.donnees.id) : new StructureModifieeEntretemps(donnees.id);
  }

  /** All that led to the fiche that it replaces leads to it. */
  private async faireSuivre({ origineId, teteId }: DonneesStructure): Promise<void> {
    if (origineId !== null) await this.database.query(FAIRE_SUIVRE, [teteId, origineId]);
  }

  private async update({ donnees }: Structure): Promise<void> {
    const { id, version } = donnees;
    const updated = await this.database
      .from<StructureRow>(TABLE)
      .where({ id, version })
      .update(rowDe(donnees));
    if (updated === 0) throw new StructureModifieeEntretemps(id);
  }
}
