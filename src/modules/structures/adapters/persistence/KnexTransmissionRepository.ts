import type { Database } from '../../../../platform/knex/Database.ts';
import type { TransmissionRepository } from '../../application/ports/TransmissionRepository.ts';
import {
  TransmissionClose,
  TransmissionEnCours,
  TransmissionIntrouvable,
} from '../../domain/erreursDeRoles.ts';
import { Transmission } from '../../domain/transmission/Transmission.ts';
import { COLONNES, donneesDepuis, rowDe, type TransmissionRow } from './transmissionRows.ts';

const TABLE = 'structures_transmissions';

const SELECT = `SELECT ${COLONNES.join(', ')} FROM ${TABLE}`;

const PAR_ID = { name: 'structures.transmission', text: `${SELECT} WHERE id = ?` } as const;

const OUVERTE = {
  name: 'structures.transmission-ouverte',
  text: `${SELECT} WHERE structure_id = ? AND statut = 'PROPOSEE'`,
} as const;

export class KnexTransmissionRepository implements TransmissionRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Transmission> {
    const [row] = await this.database.query<TransmissionRow>(PAR_ID, [id]);
    if (!row) throw new TransmissionIntrouvable();
    return Transmission.restituer(donneesDepuis(row));
  }

  async findOuverte(structureId: number): Promise<Transmission | undefined> {
    const [row] = await this.database.query<TransmissionRow>(OUVERTE, [structureId]);
    return row && Transmission.restituer(donneesDepuis(row));
  }

  async save({ donnees }: Transmission): Promise<void> {
    const { id, version, structureId } = donnees;
    const table = this.database.from<TransmissionRow>(TABLE);
    if (version === 0) {
      const inserted = await table.insert(rowDe(donnees)).onConflict().ignore().returning('id');
      if (inserted.length === 0) throw new TransmissionEnCours(await this.idOuverte(structureId));
      return;
    }
    const updated = await table.where({ id, version }).update(rowDe(donnees));
    if (updated === 0) throw new TransmissionClose((await this.get(id)).donnees.statut);
  }

  private async idOuverte(structureId: number): Promise<number> {
    return (await this.findOuverte(structureId))?.donnees.id ?? 0;
  }
}
