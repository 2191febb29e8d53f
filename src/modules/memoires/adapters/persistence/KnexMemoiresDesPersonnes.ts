import type { Semaine } from '../../../../kernel/application/ContributionAuRecapitulatif.ts';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type {
  MemoiresDesPersonnes,
  PaiementsDUneStructure,
} from '../../application/ports/MemoiresDesPersonnes.ts';
import { parmi } from './conditionsDeListe.ts';

const ECRITS = {
  name: 'memoires.ecrits-par',
  text: 'SELECT id FROM memoires_memoires WHERE createur_id = ? AND id > ? ORDER BY id LIMIT ?',
} as const;

interface PaiementsRow {
  structure_id: number;
  nombre: number | string;
  total: number | string;
}

export class KnexMemoiresDesPersonnes implements MemoiresDesPersonnes {
  constructor(private readonly database: Database) {}

  async ecritsPar(utilisateurId: number, apres: number, limite: number): Promise<readonly number[]> {
    const rows = await this.database.query<{ id: number }>(ECRITS, [utilisateurId, apres, limite]);
    return rows.map(({ id }) => id);
  }

  async payes(
    structureIds: readonly number[],
    { debut, fin }: Semaine,
  ): Promise<readonly PaiementsDUneStructure[]> {
    if (structureIds.length === 0) return [];
    const { sql, valeurs } = parmi(this.database.dialect, 'structure_id', structureIds);
    const rows = await this.database.query<PaiementsRow>(
      {
        name: 'memoires.payes-de-la-semaine',
        text: `SELECT structure_id, COUNT(*) AS nombre, SUM(COALESCE(montant_retenu_ttc, montant_ttc, 0)) AS total
               FROM memoires_memoires
               WHERE ${sql} AND etat = 'PAYE' AND etat_le >= ? AND etat_le < ?
               GROUP BY structure_id ORDER BY structure_id`,
      },
      [...valeurs, debut.toISOString(), fin.toISOString()],
    );
    return rows.map(({ structure_id: structureId, nombre, total }) => ({
      structureId,
      nombre: Number(nombre),
      montant: Montant.deCentimes(BigInt(total)),
    }));
  }
}
