import type { Database } from '../../../../platform/knex/Database.ts';
import type { RattachementRepository } from '../../application/ports/RattachementRepository.ts';
import {
  RattachementDejaOuvert,
  RattachementIntrouvable,
  RattachementModifieEntretemps,
} from '../../domain/erreurs.ts';
import { Rattachement } from '../../domain/rattachement/Rattachement.ts';
import { COLONNES, donneesDepuis, rowDe, type RattachementRow } from './rattachementRows.ts';

const TABLE = 'structures_rattachements';

const OUVERT = {
  name: 'structures.rattachement-ouvert',
  text: `SELECT ${COLONNES.join(', ')} FROM ${TABLE} WHERE utilisateur_id = ? AND structure_id = ?
    AND statut IN ('EN_COURS_DE_VALIDATION', 'VALIDEE', 'DESACTIVEE')`,
} as const;

const OUVERTS_DE = {
  name: 'structures.rattachements-ouverts',
  text: `SELECT ${COLONNES.join(', ')} FROM ${TABLE} WHERE structure_id = ?
    AND statut IN ('EN_COURS_DE_VALIDATION', 'VALIDEE', 'DESACTIVEE') ORDER BY id`,
} as const;

const PRINCIPAL = {
  name: 'structures.principal',
  text: `SELECT ${COLONNES.join(', ')} FROM ${TABLE} WHERE structure_id = ? AND role = 'PRINCIPAL' AND statut = 'VALIDEE'`,
} as const;

export class KnexRattachementRepository implements RattachementRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Rattachement> {
    const row = await this.database.from<RattachementRow>(TABLE).where({ id }).first();
    if (!row) throw new RattachementIntrouvable(id);
    return Rattachement.restituer(donneesDepuis(row));
  }

  async findOuvert(utilisateurId: number, structureId: number): Promise<Rattachement | undefined> {
    const [row] = await this.database.query<RattachementRow>(OUVERT, [utilisateurId, structureId]);
    return row && Rattachement.restituer(donneesDepuis(row));
  }

  async ouvertsDe(structureId: number): Promise<readonly Rattachement[]> {
    const rows = await this.database.query<RattachementRow>(OUVERTS_DE, [structureId]);
    return rows.map((row) => Rattachement.restituer(donneesDepuis(row)));
  }

  async findPrincipal(structureId: number): Promise<Rattachement | undefined> {
    const [row] = await this.database.query<RattachementRow>(PRINCIPAL, [structureId]);
    return row && Rattachement.restituer(donneesDepuis(row));
  }

  save(rattachement: Rattachement): Promise<void> {
    return rattachement.donnees.version === 0 ? this.insert(rattachement) : this.update(rattachement);
  }

  private async insert({ donnees }: Rattachement): Promise<void> {
    const inserted = await this.database
      .from<RattachementRow>(TABLE)
      .insert(rowDe(donnees))
      .onConflict()
      .ignore()
      .returning('id');
    if (inserted.length === 0) throw new RattachementDejaOuvert(donnees.utilisateurId, donnees.structureId);
  }

  private async update({ donnees }: Rattachement): Promise<void> {
    const { id, version } = donnees;
    const updated = await this.database
      .from<RattachementRow>(TABLE)
      .where({ id, version })
      .update(rowDe(donnees));
    if (updated === 0) throw new RattachementModifieEntretemps(id);
  }
}
