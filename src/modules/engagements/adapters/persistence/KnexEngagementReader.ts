import type { Knex } from 'knex';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type {
  CriteresDEngagements,
  EngagementReader,
  PageDEngagements,
  RepereDEngagement,
  TrancheDEngagements,
  TriDEngagements,
} from '../../application/ports/EngagementReader.ts';
import type { Engagement } from '../../domain/Engagement.ts';
import { engagementDepuis, type EngagementRow } from './engagementRows.ts';

const TABLE = 'engagements_engagements';

const TRIS: Readonly<Record<TriDEngagements, keyof EngagementRow>> = {
  notification: 'notifie_le',
  numero: 'numero',
  montant: 'montant_ttc',
};

type Requete = Knex.QueryBuilder<EngagementRow, EngagementRow[]>;

export class KnexEngagementReader implements EngagementReader {
  constructor(private readonly database: Database) {}

  async page(
    criteres: CriteresDEngagements,
    apres: RepereDEngagement | null,
    limite: number,
  ): Promise<PageDEngagements> {
    const requete = this.selon(criteres)
      .orderBy([
        { column: 'notifie_le', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limite + 1);
    if (apres) void requete.whereRaw('(notifie_le, id) < (?, ?)', [apres.notifieLe, apres.id]);
    const rows = await requete;
    const dernier = rows.length > limite ? rows[limite - 1] : undefined;
    return {
      engagements: rows.slice(0, limite).map(engagementDepuis),
      suivant: dernier ? { notifieLe: dernier.notifie_le as Jour, id: dernier.id } : null,
    };
  }

  async tranche(
    criteres: CriteresDEngagements,
    { depuis, limite, tri, sens }: TrancheDEngagements,
  ): Promise<readonly Engagement[]> {
    const rows = await this.selon(criteres)
      .orderBy([
        { column: TRIS[tri], order: sens },
        { column: 'id', order: sens },
      ])
      .offset(depuis)
      .limit(limite);
    return rows.map(engagementDepuis);
  }

  async compter(criteres: CriteresDEngagements): Promise<number> {
    const [row] = (await this.selon(criteres).count({ n: '*' })) as unknown as { n: number | string }[];
    return Number(row?.n ?? 0);
  }

  async find(numero: string): Promise<Engagement | undefined> {
    const [row] = await this.database.from<EngagementRow>(TABLE).where({ numero }).limit(1);
    return row && engagementDepuis(row);
  }

  private selon(criteres: CriteresDEngagements): Requete {
    const requete = this.database
      .from<EngagementRow>(TABLE)
      .whereIn('structure_id', [...criteres.structureIds]);
    const { numero, numeroMarche, etat, notifieDu, notifieAu, montantMin, montantMax } = criteres;
    if (numero !== undefined) void requete.where({ numero });
    if (numeroMarche !== undefined) void requete.where({ numero_marche: numeroMarche });
    if (etat !== undefined) void requete.where({ etat });
    if (notifieDu !== undefined) void requete.where('notifie_le', '>=', notifieDu);
    if (notifieAu !== undefined) void requete.where('notifie_le', '<=', notifieAu);
    if (montantMin !== undefined) void requete.where('montant_ttc', '>=', Number(montantMin.centimes));
    if (montantMax !== undefined) void requete.where('montant_ttc', '<=', Number(montantMax.centimes));
    return requete;
  }
}
