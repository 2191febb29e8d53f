import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type {
  AlerteDeForclusion,
  AlertesDeForclusion,
  BrouillonAEcheance,
} from '../../application/ports/AlertesDeForclusion.ts';
import type { SeuilAlerte } from '../../domain/Forclusion.ts';

interface BrouillonRow {
  id: number;
  date_achevement: Jour;
  deja_dit: SeuilAlerte | null;
}

export const BROUILLONS_A_ECHEANCE = {
  name: 'memoires.alertes.brouillons',
  text: `SELECT m.id, m.date_achevement,
      (SELECT MIN(a.seuil) FROM memoires_alertes_forclusion AS a
       WHERE a.memoire_id = m.id AND a.date_achevement = m.date_achevement) AS deja_dit
    FROM memoires_memoires AS m
    WHERE m.etat = 'BROUILLON' AND m.premier_depot_le IS NULL AND m.date_achevement IS NOT NULL
      AND m.date_achevement <= ? AND (m.date_achevement, m.id) > (?, ?)
    ORDER BY m.date_achevement, m.id LIMIT ?`,
} as const;

const GARDER = {
  name: 'memoires.alertes.garder',
  text: `INSERT INTO memoires_alertes_forclusion (memoire_id, date_achevement, seuil, dite_le) VALUES (?, ?, ?, ?)
    ON CONFLICT (memoire_id, date_achevement, seuil) DO NOTHING RETURNING memoire_id`,
} as const;

const AVANT_TOUT_ID = -1;

export class KnexAlertesDeForclusion implements AlertesDeForclusion {
  constructor(private readonly database: Database) {}

  async brouillons(
    du: Jour,
    au: Jour,
    apres: BrouillonAEcheance | null,
    limite: number,
  ): Promise<readonly BrouillonAEcheance[]> {
    const cle = apres ? [apres.dateAchevement, apres.memoireId] : [du, AVANT_TOUT_ID];
    const rows = await this.database.query<BrouillonRow>(BROUILLONS_A_ECHEANCE, [au, ...cle, limite]);
    return rows.map(({ id, date_achevement, deja_dit }) => ({
      memoireId: id,
      dateAchevement: date_achevement,
      dejaDit: deja_dit,
    }));
  }

  async garder({ memoireId, dateAchevement, seuil, diteLe }: AlerteDeForclusion): Promise<boolean> {
    const rows = await this.database.query(GARDER, [memoireId, dateAchevement, seuil, diteLe.toISOString()]);
    return rows.length > 0;
  }
}
