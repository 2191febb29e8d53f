import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { MandatRepository } from '../../application/ports/MandatRepository.ts';
import { MandatIntrouvable, MandatModifieEntretemps } from '../../domain/erreursDuDossier.ts';
import { Mandat } from '../../domain/mandat/Mandat.ts';
import { COLONNES_DE_MANDAT, mandatDepuis, rowDeMandat, type MandatRow } from './mandatRows.ts';

const TABLE = 'structures_mandats';

const SELECT = `SELECT ${COLONNES_DE_MANDAT.join(', ')} FROM ${TABLE}`;

const PAR_ID = { name: 'structures.mandat', text: `${SELECT} WHERE id = ?` } as const;

const CROISE = {
  name: 'structures.mandat-croise',
  text: `${SELECT} WHERE mandant_id = ? AND mandataire_id = ? AND statut IN ('EN_ATTENTE', 'ACCEPTE')
    AND (au IS NULL OR au >= ?) AND du <= ? ORDER BY id LIMIT 1`,
} as const;

const SANS_FIN = '9999-12-31';

export class KnexMandatRepository implements MandatRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Mandat> {
    const [row] = await this.database.query<MandatRow>(PAR_ID, [id]);
    if (!row) throw new MandatIntrouvable(id);
    return Mandat.restituer(mandatDepuis(row));
  }

  async findCroise(
    mandantId: number,
    mandataireId: number,
    { du, au }: { readonly du: Jour; readonly au: Jour | null },
  ): Promise<Mandat | undefined> {
    const valeurs = [mandantId, mandataireId, du, au ?? SANS_FIN];
    const [row] = await this.database.query<MandatRow>(CROISE, valeurs);
    return row && Mandat.restituer(mandatDepuis(row));
  }

  async save({ donnees }: Mandat): Promise<void> {
    const { id, version } = donnees;
    if (version === 0) {
      await this.database.from<MandatRow>(TABLE).insert(rowDeMandat(donnees));
      return;
    }
    const updated = await this.database
      .from<MandatRow>(TABLE)
      .where({ id, version })
      .update(rowDeMandat(donnees));
    if (updated === 0) throw new MandatModifieEntretemps(id);
  }
}
