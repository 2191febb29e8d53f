import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import { insertInBulk, type BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import type { CompteDeFichier } from '../../application/ports/BilanDuQuai.ts';
import type {
  Avancee,
  Lien,
  Lot,
  NatureDeLien,
  PhaseDeLot,
  Registre,
} from '../../application/ports/Registre.ts';

interface LotRow {
  id: number;
  export_sha256: string;
  extrait_le: string;
  phase: PhaseDeLot;
  commence_le: string;
  termine_le: string | null;
  comptes: string;
  tranche_structures: number;
  tranche_memoires: number;
}

interface LienRow {
  nature: NatureDeLien;
  ancien_id: string;
  notre_id: number;
  lot_id: number;
  mis_a_jour_par: number | null;
  empreinte: string;
  version: number;
  cree: boolean | number;
}

interface InvitationRow {
  utilisateur_id: number;
  lot_id: number;
  invitee_le: string | null;
}

const COLONNES_DE_LIEN: readonly BulkColumn[] = [
  { nom: 'nature', type: 'text' },
  { nom: 'ancien_id', type: 'text' },
  { nom: 'notre_id', type: 'bigint' },
  { nom: 'lot_id', type: 'bigint' },
  { nom: 'empreinte', type: 'text' },
  { nom: 'version', type: 'integer' },
  { nom: 'cree', type: 'boolean' },
];

const COLONNES_D_INVITATION: readonly BulkColumn[] = [
  { nom: 'utilisateur_id', type: 'bigint' },
  { nom: 'lot_id', type: 'bigint' },
];

const PAGE = 5_000;

/** However long it takes, and with room for its joins. */
const A_L_AISE = ["statement_timeout = '0'", "work_mem = '64MB'"].map((reglage, rang) => ({
  name: `reprise.registre.a-l-aise.${rang}`,
  text: `SET LOCAL ${reglage}`,
}));

export class KnexRegistre implements Registre {
  private readonly statements: ReturnType<typeof statementsDe>;

  constructor(
    private readonly database: Database,
    private readonly ids: IdGenerator,
  ) {
    this.statements = statementsDe(database.dialect);
  }

  async prendreSonTemps(): Promise<void> {
    if (this.database.dialect === 'postgres')
      for (const reglage of A_L_AISE) await this.database.query(reglage);
  }

  ouvrirLot(exportSha256: string, extraitLe: Date, le: Date): Promise<Lot> {
    return this.database.run(async () => {
      const interrompu = await this.lots()
        .where({ phase: 'EN_COURS', export_sha256: exportSha256 })
        .orderBy('id', 'desc')
        .first();
      if (interrompu) return lotDepuis(interrompu);

      await this.lots()
        .where({ phase: 'EN_COURS' })
        .update({ phase: 'REMPLACE', termine_le: le.toISOString() });
      const row: LotRow = {
        id: this.ids.next(),
        export_sha256: exportSha256,
        extrait_le: extraitLe.toISOString(),
        phase: 'EN_COURS',
        commence_le: le.toISOString(),
        termine_le: null,
        comptes: '[]',
        tranche_structures: -1,
        tranche_memoires: -1,
      };
      await this.lots().insert(row);
      return lotDepuis(row);
    });
  }

  async trouver(lotId: number): Promise<Lot | undefined> {
    const row = await this.lots().where({ id: lotId }).first();
    return row && lotDepuis(row);
  }

  async avancer(lotId: number, { trancheDeStructures, trancheDeMemoires }: Avancee): Promise<void> {
    await this.lots()
      .where({ id: lotId })
      .update({
        ...(trancheDeStructures === undefined ? {} : { tranche_structures: trancheDeStructures }),
        ...(trancheDeMemoires === undefined ? {} : { tranche_memoires: trancheDeMemoires }),
      });
  }

  async clore(
    lotId: number,
    phase: 'TERMINE' | 'ANNULE',
    le: Date,
    comptes: readonly CompteDeFichier[],
  ): Promise<void> {
    await this.lots()
      .where({ id: lotId })
      .update({ phase, termine_le: le.toISOString(), comptes: JSON.stringify(comptes) });
  }

  async lier(lotId: number, liens: readonly Lien[]): Promise<void> {
    if (liens.length === 0) return;
    const tuples = liens.map(({ nature, ancienId, notreId, empreinte, version, cree }) => [
      nature,
      ancienId,
      notreId,
      lotId,
      empreinte,
      version,
      cree,
    ]);
    await this.database.query(this.statements.lier, [JSON.stringify(tuples)]);
  }

  async aInviter(lotId: number, utilisateurIds: readonly number[]): Promise<void> {
    if (utilisateurIds.length === 0) return;
    const tuples = utilisateurIds.map((id) => [id, lotId]);
    await this.database.query(this.statements.aInviter, [JSON.stringify(tuples)]);
  }

  async nePlusInviter(anciensIds: readonly string[]): Promise<void> {
    if (anciensIds.length === 0) return;
    const liste = JSON.stringify(anciensIds);
    await this.database.query(this.statements.nePlusInviter, [liste, liste, liste]);
  }

  async *liensDe(lotId: number, nature: NatureDeLien): AsyncGenerator<readonly Lien[]> {
    for (let repere = ''; ;) {
      const rows = await this.liens()
        .where({ nature, lot_id: lotId })
        .where('ancien_id', '>', repere)
        .orderBy('ancien_id')
        .limit(PAGE);
      const dernier = rows.at(-1);
      if (!dernier) return;
      yield rows.map(lienDepuis);
      repere = dernier.ancien_id;
    }
  }

  relationDesMemoires(lotId: number): string {
    return `(SELECT notre_id AS id, version FROM reprise_liens WHERE nature = 'MEMOIRE' AND lot_id = ${lotId})`;
  }

  async estMele(lotId: number): Promise<boolean> {
    const rows = await this.database.query(this.statements.mele, [lotId, lotId, lotId, lotId]);
    return rows.length > 0;
  }

  async delier(lotId: number): Promise<void> {
    await this.liens().where({ lot_id: lotId }).delete();
    await this.invitees().where({ lot_id: lotId }).delete();
  }

  async invitations(limite: number): Promise<readonly number[]> {
    const rows = await this.invitees().whereNull('invitee_le').orderBy('utilisateur_id').limit(limite);
    return rows.map(({ utilisateur_id }) => utilisateur_id);
  }

  async combienDInvitations(): Promise<number> {
    const [row] = await this.database.query<{ nombre: number }>(this.statements.combienDInvitations);
    return row?.nombre ?? 0;
  }

  async noterInvitees(utilisateurIds: readonly number[], le: Date): Promise<readonly number[]> {
    const rows = await this.invitees()
      .whereIn('utilisateur_id', [...utilisateurIds])
      .whereNull('invitee_le')
      .update({ invitee_le: le.toISOString() })
      .returning('utilisateur_id');
    return rows.map(({ utilisateur_id }) => utilisateur_id);
  }

  private lots() {
    return this.database.from<LotRow>('reprise_lots');
  }

  private liens() {
    return this.database.from<LienRow>('reprise_liens');
  }

  private invitees() {
    return this.database.from<InvitationRow>('reprise_invitations');
  }
}

const lotDepuis = (row: LotRow): Lot => ({
  id: row.id,
  exportSha256: row.export_sha256,
  phase: row.phase,
  commenceLe: new Date(row.commence_le),
  trancheDeStructures: row.tranche_structures,
  trancheDeMemoires: row.tranche_memoires,
});

const lienDepuis = (row: LienRow): Lien => ({
  nature: row.nature,
  ancienId: row.ancien_id,
  notreId: row.notre_id,
  empreinte: row.empreinte,
  version: row.version,
  cree: Boolean(row.cree),
});

const textes = (dialect: Database['dialect']): string =>
  dialect === 'postgres'
    ? '(SELECT value FROM jsonb_array_elements_text(?::jsonb) AS t(value))'
    : '(SELECT value FROM json_each(?))';

const comptesDe = (dialect: Database['dialect']): string =>
  `SELECT notre_id FROM reprise_liens WHERE nature = 'COMPTE' AND ancien_id IN ${textes(dialect)}`;

const statementsDe = (dialect: Database['dialect']) => ({
  lier: insertInBulk(
    dialect,
    'reprise.lier',
    'reprise_liens',
    COLONNES_DE_LIEN,
    `ON CONFLICT (nature, ancien_id) DO UPDATE SET empreinte = excluded.empreinte, version = excluded.version,
       notre_id = excluded.notre_id,
       cree = CASE WHEN reprise_liens.notre_id = excluded.notre_id THEN reprise_liens.cree ELSE excluded.cree END,
       mis_a_jour_par = CASE WHEN reprise_liens.lot_id = excluded.lot_id THEN reprise_liens.mis_a_jour_par ELSE excluded.lot_id END`,
  ),
  aInviter: insertInBulk(
    dialect,
    'reprise.a-inviter',
    'reprise_invitations',
    COLONNES_D_INVITATION,
    'ON CONFLICT (utilisateur_id) DO NOTHING',
  ),
  nePlusInviter: {
    name: 'reprise.ne-plus-inviter',
    text: `DELETE FROM reprise_invitations WHERE invitee_le IS NULL
      AND utilisateur_id IN (${comptesDe(dialect)})
      AND utilisateur_id NOT IN (SELECT notre_id FROM reprise_liens WHERE nature = 'COMPTE'
        AND notre_id IN (${comptesDe(dialect)}) AND ancien_id NOT IN ${textes(dialect)})`,
  },
  mele: {
    name: 'reprise.mele',
    text: `SELECT 1 AS un FROM reprise_liens
      WHERE mis_a_jour_par = ? OR (lot_id = ? AND mis_a_jour_par IS NOT NULL)
      UNION ALL
      SELECT 1 FROM reprise_liens siens
      JOIN reprise_liens autres ON autres.nature = siens.nature AND autres.notre_id = siens.notre_id
      WHERE siens.nature IN ('COMPTE', 'STRUCTURE', 'COMPTE_BANCAIRE') AND siens.cree AND siens.lot_id = ? AND autres.lot_id <> ?
      LIMIT 1`,
  },
  combienDInvitations: {
    name: 'reprise.combien-d-invitations',
    text: 'SELECT count(*) AS nombre FROM reprise_invitations WHERE invitee_le IS NULL',
  },
});
