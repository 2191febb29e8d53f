import type { Semaine } from '../../../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { Database } from '../../../../../platform/knex/Database.ts';
import type {
  AvisChoisis,
  AvisGarde,
  AvisRepository,
} from '../../../application/notifications/ports/AvisRepository.ts';
import type { FamilleDAvis } from '../../../domain/notifications/FamilleDAvis.ts';
import { avisDepuis, rowDeLAvis, type AvisRow } from './notificationRows.ts';

const PERSONNES = {
  name: 'comptes.avis.personnes',
  text: `SELECT DISTINCT utilisateur_id FROM comptes_avis
         WHERE attend AND utilisateur_id > ? ORDER BY utilisateur_id LIMIT ?`,
} as const;

export class KnexAvisRepository implements AvisRepository {
  constructor(private readonly database: Database) {}

  async garder(avis: AvisGarde, attend: boolean): Promise<void> {
    await this.avis().insert(rowDeLAvis(avis, attend));
  }

  async personnesEnAttente(apres: number, limite: number): Promise<readonly number[]> {
    const rows = await this.database.query<Pick<AvisRow, 'utilisateur_id'>>(PERSONNES, [apres, limite]);
    return rows.map(({ utilisateur_id }) => utilisateur_id);
  }

  async prendre(utilisateurId: number, limite: number): Promise<AvisChoisis> {
    const enAttente = () => this.avis().where({ utilisateur_id: utilisateurId, attend: true });
    const rows: AvisRow[] = await enAttente().select('*').orderBy('id').limit(limite);
    const total = await enAttente().update({ attend: false });
    return { avis: rows.map(avisDepuis), total: Math.max(total, rows.length) };
  }

  async renoncer(utilisateurId: number, familles: readonly FamilleDAvis[]): Promise<void> {
    if (familles.length === 0) return;
    await this.avis()
      .where({ utilisateur_id: utilisateurId, attend: true })
      .whereIn('famille', [...familles])
      .update({ attend: false });
  }

  async deLaSemaine(utilisateurId: number, { debut, fin }: Semaine, limite: number): Promise<AvisChoisis> {
    const voulus = () =>
      this.avis()
        .where({ utilisateur_id: utilisateurId })
        .where('survenu_le', '>=', debut.toISOString())
        .where('survenu_le', '<', fin.toISOString());
    const rows: AvisRow[] = await voulus().select('*').orderBy('survenu_le').orderBy('id').limit(limite);
    if (rows.length < limite) return { avis: rows.map(avisDepuis), total: rows.length };
    const [compte] = await voulus().count<{ nombre: number | string }[]>('* as nombre');
    return { avis: rows.map(avisDepuis), total: Number(compte?.nombre ?? rows.length) };
  }

  async tous(utilisateurId: number, apres: number, limite: number): Promise<readonly AvisGarde[]> {
    const rows: AvisRow[] = await this.avis()
      .where({ utilisateur_id: utilisateurId })
      .where('id', '>', apres)
      .select('*')
      .orderBy('id')
      .limit(limite);
    return rows.map(avisDepuis);
  }

  async oublier(avant: Date): Promise<void> {
    await this.avis().where('survenu_le', '<', avant.toISOString()).where({ attend: false }).delete();
  }

  private avis() {
    return this.database.from<AvisRow>('comptes_avis');
  }
}
