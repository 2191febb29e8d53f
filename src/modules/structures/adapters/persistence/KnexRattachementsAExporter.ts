import type { Database } from '../../../../platform/knex/Database.ts';
import type { Statement } from '../../../../platform/knex/Statement.ts';
import type { RepereParRole } from '../../application/ports/RattachementReader.ts';
import type {
  PageDeRattachements,
  RattachementsAExporter,
} from '../../application/ports/RattachementsAExporter.ts';
import type { StatutRattachement } from '../../domain/rattachement/DonneesRattachement.ts';
import { COLONNES, donneesDepuis, type RattachementRow } from './rattachementRows.ts';

const lecture = (nom: string, suite: string): Statement => ({
  name: `structures.rattachements.${nom}`,
  text: `SELECT ${COLONNES.join(', ')} FROM structures_rattachements
    WHERE structure_id = ? AND statut = ? ${suite} ORDER BY rang, id LIMIT ?`,
});

const DEBUT = lecture('exporter', '');
const SUITE = lecture('exporter-suite', 'AND (rang, id) > (?, ?)');

export class KnexRattachementsAExporter implements RattachementsAExporter {
  constructor(private readonly database: Database) {}

  async page(
    structureId: number,
    statut: StatutRattachement,
    apres: RepereParRole | null,
    limite: number,
  ): Promise<PageDeRattachements> {
    const rows = apres
      ? await this.lire(SUITE, [structureId, statut, apres.rang, apres.id, limite + 1])
      : await this.lire(DEBUT, [structureId, statut, limite + 1]);
    const page = rows.slice(0, limite);
    const dernier = rows.length > limite ? page.at(-1) : undefined;
    return {
      rattachements: page.map(donneesDepuis),
      suivant: dernier ? { rang: dernier.rang, id: dernier.id } : null,
    };
  }

  private lire(statement: Statement, valeurs: readonly (string | number)[]): Promise<RattachementRow[]> {
    return this.database.query<RattachementRow>(statement, valeurs);
  }
}
