import type { Database } from '../../../../platform/knex/Database.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import { enLots } from '../../../../platform/knex/enLots.ts';
import type { RattachementRepository } from '../../application/ports/RattachementRepository.ts';
import {
  RattachementDejaOuvert,
  RattachementIntrouvable,
  RattachementModifieEntretemps,
} from '../../domain/erreurs.ts';
import type { FinDeRattachement } from '../../domain/rattachement/FinDeRattachement.ts';
import { Rattachement } from '../../domain/rattachement/Rattachement.ts';
import { COLONNES, donneesDepuis, rowDe, type RattachementRow } from './rattachementRows.ts';

const TABLE = 'structures_rattachements';

/** Of rows in one insert: SQLite takes 32,766 values at once. */
const LOT = 500;

const OUVERTS = `('EN_COURS_DE_VALIDATION', 'VALIDEE', 'DESACTIVEE')`;

const OUVERT = {
  name: 'structures.rattachement-ouvert',
  text: `SELECT ${COLONNES.join(', ')} FROM ${TABLE} WHERE utilisateur_id = ? AND structure_id = ?
    AND statut IN ${OUVERTS}`,
} as const;

/** SQLite has one writer at a time: the transaction itself is the lock. */
const ouvertsDe = (dialect: Dialect) => ({
  name: 'structures.rattachements-ouverts',
  text: `SELECT ${COLONNES.join(', ')} FROM ${TABLE} WHERE structure_id = ? AND statut IN ${OUVERTS} ORDER BY id
    ${dialect === 'postgres' ? 'FOR UPDATE' : ''}`,
});

const FINIR = {
  name: 'structures.rattachements-finir',
  text: `UPDATE ${TABLE} SET statut = 'SUPPRIMEE', fini_le = ?, cause_de_fin = ?, prochaine_echeance = NULL, version = version + 1
    WHERE structure_id = ? AND statut IN ${OUVERTS} RETURNING id`,
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
    const rows = await this.database.query<RattachementRow>(ouvertsDe(this.database.dialect), [structureId]);
    return rows.map((row) => Rattachement.restituer(donneesDepuis(row)));
  }

  async findPrincipal(structureId: number): Promise<Rattachement | undefined> {
    const [row] = await this.database.query<RattachementRow>(PRINCIPAL, [structureId]);
    return row && Rattachement.restituer(donneesDepuis(row));
  }

  save(rattachement: Rattachement): Promise<void> {
    return rattachement.donnees.version === 0 ? this.insert(rattachement) : this.update(rattachement);
  }

  async finir(structureId: number, { le, cause }: FinDeRattachement): Promise<number> {
    const finis = await this.database.query<{ id: number }>(FINIR, [le.toISOString(), cause, structureId]);
    return finis.length;
  }

  async ajouter(rattachements: readonly Rattachement[]): Promise<void> {
    for (const lot of enLots(rattachements, LOT)) {
      const inseres = await this.database
        .from<RattachementRow>(TABLE)
        .insert(lot.map(({ donnees }) => rowDe(donnees)))
        .onConflict()
        .ignore()
        .returning('id');
      const manque = lot.find(({ donnees }) => !inseres.some(({ id }) => id === donnees.id));
      if (manque) throw new RattachementDejaOuvert(manque.donnees.utilisateurId, manque.donnees.structureId);
    }
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
