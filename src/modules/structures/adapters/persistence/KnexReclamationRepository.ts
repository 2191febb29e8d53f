import type { Database } from '../../../../platform/knex/Database.ts';
import type { ReclamationRepository } from '../../application/ports/ReclamationRepository.ts';
import { ReclamationClose, ReclamationEnCours, ReclamationIntrouvable } from '../../domain/erreursDeRoles.ts';
import { Reclamation } from '../../domain/reclamation/Reclamation.ts';
import { COLONNES, donneesDepuis, rowDe, type ReclamationRow } from './reclamationRows.ts';

const TABLE = 'structures_reclamations';

const SELECT = `SELECT ${COLONNES.join(', ')} FROM ${TABLE}`;

const PAR_ID = { name: 'structures.reclamation', text: `${SELECT} WHERE id = ?` } as const;

const OUVERTE = {
  name: 'structures.reclamation-ouverte',
  text: `${SELECT} WHERE structure_id = ? AND statut IN ('OPPOSABLE', 'AU_SUPPORT')`,
} as const;

const REFUSEE = {
  name: 'structures.reclamation-refusee',
  text: `${SELECT} WHERE structure_id IN (SELECT id FROM structures_fiches WHERE tete_id = ?) AND demandeur_id = ?
    AND statut IN ('OPPOSEE', 'REJETEE')
    ORDER BY close_le DESC, id DESC LIMIT 1`,
} as const;

const ECHUES = {
  name: 'structures.reclamations-echues',
  text: `${SELECT} WHERE statut = 'OPPOSABLE' AND opposable_jusqu_a <= ? ORDER BY opposable_jusqu_a, id LIMIT ?`,
} as const;

export class KnexReclamationRepository implements ReclamationRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Reclamation> {
    const [row] = await this.database.query<ReclamationRow>(PAR_ID, [id]);
    if (!row) throw new ReclamationIntrouvable();
    return Reclamation.restituer(donneesDepuis(row));
  }

  async findOuverte(structureId: number): Promise<Reclamation | undefined> {
    const [row] = await this.database.query<ReclamationRow>(OUVERTE, [structureId]);
    return row && Reclamation.restituer(donneesDepuis(row));
  }

  async derniereRefusee(structureId: number, demandeurId: number): Promise<Reclamation | undefined> {
    const [row] = await this.database.query<ReclamationRow>(REFUSEE, [structureId, demandeurId]);
    return row && Reclamation.restituer(donneesDepuis(row));
  }

  async echues(maintenant: Date, limite: number): Promise<readonly Reclamation[]> {
    const rows = await this.database.query<ReclamationRow>(ECHUES, [maintenant.toISOString(), limite]);
    return rows.map((row) => Reclamation.restituer(donneesDepuis(row)));
  }

  async save({ donnees }: Reclamation): Promise<void> {
    const { id, version } = donnees;
    const table = this.database.from<ReclamationRow>(TABLE);
    if (version === 0) {
      const inserted = await table.insert(rowDe(donnees)).onConflict().ignore().returning('id');
      if (inserted.length === 0) throw new ReclamationEnCours();
      return;
    }
    const updated = await table.where({ id, version }).update(rowDe(donnees));
    if (updated === 0) throw new ReclamationClose((await this.get(id)).donnees.statut);
  }
}
