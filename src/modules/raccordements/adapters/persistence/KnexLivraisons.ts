import type { Database } from '../../../../platform/knex/Database.ts';
import type { Livraisons, PageDeLivraisons } from '../../application/ports/Livraisons.ts';
import { RaccordementIntrouvable } from '../../domain/erreurs.ts';
import type { Livraison } from '../../domain/Livraison.ts';
import { livraisonDepuis, rowDeLivraison, type LivraisonRow } from './webhookRows.ts';

const TABLE = 'raccordements_livraisons';
const WEBHOOKS = 'raccordements_webhooks';

interface PriseRow {
  webhook_id: number;
  livraison_id: number;
}

/** A probe of one index for each webhook: a long queue of one of them is not read. */
const PROCHAINE = {
  name: 'raccordements.livraisons.prochaine',
  text: `SELECT * FROM (
      SELECT w.id AS webhook_id, w.pris_jusqu_au, w.cree_le,
        (SELECT l.id FROM ${TABLE} l WHERE l.webhook_id = w.id AND l.etat = 'EN_ATTENTE' AND l.prochain_le <= ?
          ORDER BY l.prochain_le, l.id LIMIT 1) AS livraison_id
      FROM ${WEBHOOKS} w
      WHERE w.etat = 'EN_SERVICE' AND (w.pause_jusqu_au IS NULL OR w.pause_jusqu_au <= ?)
        AND (w.pris_jusqu_au IS NULL OR w.pris_jusqu_au <= ?)
    ) AS prochaines
    WHERE livraison_id IS NOT NULL ORDER BY COALESCE(pris_jusqu_au, cree_le), webhook_id LIMIT 1`,
} as const;

const TENIR = {
  name: 'raccordements.webhooks.tenir',
  text: `UPDATE ${WEBHOOKS} SET pris_jusqu_au = ? WHERE id = ? AND (pris_jusqu_au IS NULL OR pris_jusqu_au <= ?)
    RETURNING id`,
} as const;

const RENDRE = {
  name: 'raccordements.webhooks.rendre',
  text: `UPDATE ${WEBHOOKS} SET pris_jusqu_au = ? WHERE id = ?`,
} as const;

const PURGER = {
  name: 'raccordements.livraisons.purger',
  text: `DELETE FROM ${TABLE} WHERE id IN
    (SELECT id FROM ${TABLE} WHERE cree_le < ? AND etat <> 'EN_ATTENTE' ORDER BY cree_le LIMIT ?) RETURNING id`,
} as const;

export class KnexLivraisons implements Livraisons {
  constructor(private readonly database: Database) {}

  async ajouter(livraisons: readonly Livraison[]): Promise<number> {
    if (livraisons.length === 0) return 0;
    const entrees = await this.database
      .from<LivraisonRow>(TABLE)
      .insert(livraisons.map(rowDeLivraison))
      .onConflict(['webhook_id', 'cle'])
      .ignore()
      .returning('id');
    return entrees.length;
  }

  async get(id: number): Promise<Livraison> {
    const [row] = await this.database.from<LivraisonRow>(TABLE).where({ id });
    if (!row) throw new RaccordementIntrouvable();
    return livraisonDepuis(row);
  }

  async garder(livraison: Livraison): Promise<void> {
    const row = rowDeLivraison(livraison);
    await this.database.from<LivraisonRow>(TABLE).where({ id: row.id }).update(row);
  }

  async page(webhookId: number, apres: number | null, limite: number): Promise<PageDeLivraisons> {
    const query = this.database
      .from<LivraisonRow>(TABLE)
      .where({ webhook_id: webhookId })
      .orderBy('id', 'desc')
      .limit(limite + 1);
    if (apres !== null) query.where('id', '<', apres);
    const rows = await query;
    const livraisons = rows.slice(0, limite).map(livraisonDepuis);
    return { livraisons, suivant: rows.length > limite ? (livraisons.at(-1)?.id ?? null) : null };
  }

  async manquees(webhookId: number, limite: number): Promise<readonly Livraison[]> {
    const rows = await this.database
      .from<LivraisonRow>(TABLE)
      .where({ webhook_id: webhookId })
      .whereIn('etat', ['ABANDONNEE', 'NON_ENVOYEE'])
      .orderBy('id')
      .limit(limite);
    return rows.map(livraisonDepuis);
  }

  async abandonner(webhookId: number): Promise<void> {
    await this.database
      .from<LivraisonRow>(TABLE)
      .where({ webhook_id: webhookId, etat: 'EN_ATTENTE' })
      .update({ etat: 'ABANDONNEE', prochain_le: null, motif: 'WEBHOOK_SUSPENDU' });
  }

  async prendre(le: Date, jusqua: Date): Promise<Livraison | undefined> {
    const now = le.toISOString();
    for (;;) {
      const [prochaine] = await this.database.query<PriseRow>(PROCHAINE, [now, now, now]);
      if (!prochaine) return undefined;
      const { webhook_id: webhookId, livraison_id: id } = prochaine;
      const tenu = await this.database.query(TENIR, [jusqua.toISOString(), webhookId, now]);
      if (tenu.length === 0) continue;
      const [row] = await this.database.from<LivraisonRow>(TABLE).where({ id, etat: 'EN_ATTENTE' });
      if (row?.prochain_le && new Date(row.prochain_le) <= le) return livraisonDepuis(row);
      await this.rendre(webhookId, le);
    }
  }

  async rendre(webhookId: number, le: Date): Promise<void> {
    await this.database.query(RENDRE, [le.toISOString(), webhookId]);
  }

  async purger(avant: Date, limite: number): Promise<number> {
    return (await this.database.query(PURGER, [avant.toISOString(), limite])).length;
  }
}
