import type { Jour } from '../../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../../platform/knex/Database.ts';
import type { RegistreDesSyntheses } from '../../../application/notifications/ports/RegistreDesSyntheses.ts';
import type { Synthese } from '../../../domain/notifications/Synthese.ts';

const INSCRIRE = {
  name: 'comptes.syntheses.inscrire',
  text: `INSERT INTO comptes_syntheses (utilisateur_id, nature, periode, inscrite_le) VALUES (?, ?, ?, ?)
         ON CONFLICT (utilisateur_id, nature, periode) DO NOTHING RETURNING utilisateur_id`,
} as const;

const A_FAIRE = {
  name: 'comptes.syntheses.recapitulatifs-a-faire',
  text: `SELECT u.id FROM comptes_utilisateurs AS u
         LEFT JOIN comptes_notifications AS n ON n.utilisateur_id = u.id
         WHERE u.id > ? AND u.statut = 'ACTIF' AND u.connexion_courante IS NOT NULL
           AND COALESCE(n.recapitulatif, true)
           AND NOT EXISTS (SELECT 1 FROM comptes_syntheses AS s
             WHERE s.utilisateur_id = u.id AND s.nature = 'HEBDOMADAIRE' AND s.periode = ?)
         ORDER BY u.id LIMIT ?`,
} as const;

export class KnexRegistreDesSyntheses implements RegistreDesSyntheses {
  constructor(private readonly database: Database) {}

  async inscrire(utilisateurId: number, synthese: Synthese, periode: Jour, le: Date): Promise<boolean> {
    const inscrites = await this.database.query(INSCRIRE, [
      utilisateurId,
      synthese,
      periode,
      le.toISOString(),
    ]);
    return inscrites.length === 1;
  }

  async recapitulatifsAFaire(periode: Jour, apres: number, limite: number): Promise<readonly number[]> {
    const rows = await this.database.query<{ id: number }>(A_FAIRE, [apres, periode, limite]);
    return rows.map(({ id }) => id);
  }

  async oublier(avant: Date): Promise<void> {
    await this.database.from('comptes_syntheses').where('inscrite_le', '<', avant.toISOString()).delete();
  }
}
