import { bulkRows, type BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import type { Annonce, Annonces } from '../../application/ports/Annonces.ts';
import type { BaseDuQuai } from './BaseDuQuai.ts';

const COLONNES: readonly BulkColumn[] = [
  { nom: 'nature', type: 'text' },
  { nom: 'ancien_id', type: 'text' },
];

export class KnexAnnonces implements Annonces {
  constructor(private readonly base: BaseDuQuai) {}

  vider(): Promise<void> {
    return this.base.creer('annonces', 'nature text, ancien_id text, PRIMARY KEY (nature, ancien_id)');
  }

  async noter(annonces: readonly Annonce[]): Promise<void> {
    if (annonces.length === 0) return;
    const tuples = annonces.map(({ nature, ancienId }) => [nature, ancienId]);
    await this.base.executer(
      `INSERT INTO ${this.base.nom('annonces')} (nature, ancien_id)
       SELECT nature, ancien_id FROM ${bulkRows(this.base.dialect, COLONNES)} WHERE true ON CONFLICT DO NOTHING`,
      [JSON.stringify(tuples)],
    );
  }
}
