import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { DemandeQuiAttend, Echeancier } from '../../application/ports/Echeancier.ts';

const LIENS = 'structures_rattachements';
const A_ECHEANCE = `statut = 'VALIDEE' AND prochaine_echeance IS NOT NULL AND prochaine_echeance <= ?`;
const ATTEND = `statut = 'EN_COURS_DE_VALIDATION'`;

const PREMIERE_FICHE = {
  name: 'structures.premiere-fiche',
  text: `WITH RECURSIVE suite (id, origine_id) AS (
      SELECT id, origine_id FROM structures_fiches WHERE id = ?
      UNION ALL SELECT f.id, f.origine_id FROM structures_fiches f JOIN suite s ON f.id = s.origine_id
    ) SELECT id FROM suite WHERE origine_id IS NULL`,
} as const;

const STRUCTURES_A_ECHEANCE = {
  name: 'structures.structures-a-echeance',
  text: `SELECT DISTINCT structure_id FROM ${LIENS} WHERE ${A_ECHEANCE} AND structure_id > ? ORDER BY structure_id LIMIT ?`,
} as const;

const RATTACHEMENTS_A_ECHEANCE = {
  name: 'structures.rattachements-a-echeance',
  text: `SELECT id FROM ${LIENS} WHERE ${A_ECHEANCE} AND structure_id = ? AND id > ? ORDER BY id LIMIT ?`,
} as const;

const STRUCTURES_EN_ATTENTE = {
  name: 'structures.structures-en-attente',
  text: `SELECT structure_id FROM (
      SELECT structure_id FROM ${LIENS} WHERE ${ATTEND} AND demande_le <= ? AND structure_id > ?
      UNION
      SELECT structure_id FROM structures_abonnements WHERE ${ATTEND} AND demande_le <= ? AND structure_id > ?
    ) t ORDER BY structure_id LIMIT ?`,
} as const;

const RATTACHEMENTS_QUI_ATTENDENT = {
  name: 'structures.rattachements-qui-attendent',
  text: `SELECT id, structure_id, utilisateur_id, demande_le FROM ${LIENS}
    WHERE structure_id = ? AND ${ATTEND} ORDER BY id LIMIT ?`,
} as const;

const ABONNEMENTS_QUI_ATTENDENT = {
  name: 'structures.abonnements-qui-attendent',
  text: `SELECT a.id, a.structure_id, a.utilisateur_id, a.demande_le FROM structures_abonnements a
    JOIN ${LIENS} r ON r.id = a.rattachement_id AND r.statut = 'VALIDEE'
    WHERE a.structure_id = ? AND a.${ATTEND} ORDER BY a.id LIMIT ?`,
} as const;

interface LigneRow {
  id: number;
  structure_id: number;
  utilisateur_id: number;
  demande_le: string;
}

export class KnexEcheancier implements Echeancier {
  constructor(private readonly database: Database) {}

  async premiereFiche(structureId: number): Promise<number> {
    const [premiere] = await this.database.query<{ id: number }>(PREMIERE_FICHE, [structureId]);
    return premiere?.id ?? structureId;
  }

  async structuresAEcheance(jusquA: Jour, apres: number, limite: number): Promise<readonly number[]> {
    const rows = await this.database.query<LigneRow>(STRUCTURES_A_ECHEANCE, [jusquA, apres, limite]);
    return rows.map((row) => row.structure_id);
  }

  async rattachementsAEcheance(
    structureId: number,
    jusquA: Jour,
    apres: number,
    limite: number,
  ): Promise<readonly number[]> {
    const valeurs = [jusquA, structureId, apres, limite];
    const rows = await this.database.query<LigneRow>(RATTACHEMENTS_A_ECHEANCE, valeurs);
    return rows.map(({ id }) => id);
  }

  async structuresEnAttente(avant: Date, apres: number, limite: number): Promise<readonly number[]> {
    const instant = avant.toISOString();
    const valeurs = [instant, apres, instant, apres, limite];
    const rows = await this.database.query<LigneRow>(STRUCTURES_EN_ATTENTE, valeurs);
    return rows.map((row) => row.structure_id);
  }

  async demandesEnAttente(structureId: number, limite: number): Promise<readonly DemandeQuiAttend[]> {
    const valeurs = [structureId, limite];
    const rattachements = await this.database.query<LigneRow>(RATTACHEMENTS_QUI_ATTENDENT, valeurs);
    const abonnements = await this.database.query<LigneRow>(ABONNEMENTS_QUI_ATTENDENT, valeurs);
    return [
      ...rattachements.map((row) => demandeDepuis('RATTACHEMENT', row)),
      ...abonnements.map((row) => demandeDepuis('ABONNEMENT', row)),
    ];
  }
}

const demandeDepuis = (nature: DemandeQuiAttend['nature'], row: LigneRow): DemandeQuiAttend => ({
  nature,
  id: row.id,
  structureId: row.structure_id,
  utilisateurId: row.utilisateur_id,
  demandeLe: new Date(row.demande_le),
});
