import { Montant } from '../../../../kernel/domain/Montant.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { MemoiresLies } from '../../application/ports/EngagementReader.ts';
import type { MemoireLie } from '../../domain/MemoireLie.ts';

const TABLE = 'engagements_memoires';
const MAX = 200;

interface MemoireLieRow {
  memoire_id: number;
  numero: string;
  structure_id: number;
  mandataire_id: number | null;
  numero_engagement: string;
  etat: string;
  etat_famille: string;
  etat_fr: string;
  etat_en: string;
  etat_le: string;
  depose_le: string;
  montant_ttc: number;
}

const NOTER = {
  name: 'engagements.memoires.noter',
  text: `INSERT INTO ${TABLE}
    (memoire_id, numero, structure_id, mandataire_id, numero_engagement, etat, etat_famille, etat_fr, etat_en,
      etat_le, depose_le, montant_ttc)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (memoire_id) DO UPDATE SET etat = excluded.etat, etat_famille = excluded.etat_famille,
      etat_fr = excluded.etat_fr, etat_en = excluded.etat_en, etat_le = excluded.etat_le,
      montant_ttc = excluded.montant_ttc
    WHERE ${TABLE}.etat_le <= excluded.etat_le`,
} as const;

export class KnexMemoiresLies implements MemoiresLies {
  constructor(private readonly database: Database) {}

  async noter(memoire: MemoireLie): Promise<void> {
    await this.database.query(NOTER, [
      memoire.memoireId,
      memoire.numero,
      memoire.structureId,
      memoire.mandataireId,
      memoire.numeroEngagement,
      memoire.etat.codeApi,
      memoire.etat.famille,
      memoire.etat.libelle.fr,
      memoire.etat.libelle.en,
      memoire.etatLe.toISOString(),
      memoire.deposeLe.toISOString(),
      Number(memoire.montantTtc.centimes),
    ]);
  }

  async de(numeroEngagement: string, lecteurs: readonly number[]): Promise<readonly MemoireLie[]> {
    const rows = await this.database
      .from<MemoireLieRow>(TABLE)
      .where({ numero_engagement: numeroEngagement })
      .where((lisible) => {
        void lisible.whereIn('structure_id', [...lecteurs]).orWhereIn('mandataire_id', [...lecteurs]);
      })
      .orderBy([
        { column: 'depose_le', order: 'desc' },
        { column: 'memoire_id', order: 'desc' },
      ])
      .limit(MAX);
    return rows.map((row) => ({
      memoireId: row.memoire_id,
      numero: row.numero,
      structureId: row.structure_id,
      mandataireId: row.mandataire_id,
      numeroEngagement: row.numero_engagement,
      etat: {
        codeApi: row.etat,
        famille: row.etat_famille,
        libelle: { fr: row.etat_fr, en: row.etat_en },
      },
      etatLe: new Date(row.etat_le),
      deposeLe: new Date(row.depose_le),
      montantTtc: Montant.deCentimes(row.montant_ttc),
    }));
  }
}
