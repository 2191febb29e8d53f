import type { Database } from '../../../../platform/knex/Database.ts';
import type { FluxConsulte, FluxListe, FluxReader } from '../../application/ports/FluxReader.ts';
import { demandeDepuis, fluxDepuis, type DemandeRow, type DepotRow } from './fluxRows.ts';

const DEPOTS = 'flux_depots';
const DEMANDES = 'flux_demandes';

export class KnexFluxReader implements FluxReader {
  constructor(private readonly database: Database) {}

  find(id: number): Promise<FluxConsulte | undefined> {
    return this.lire({ id });
  }

  findParNumero(numero: string): Promise<FluxConsulte | undefined> {
    return this.lire({ numero });
  }

  async lister(
    structureIds: readonly number[],
    avant: number | null,
    limite: number,
  ): Promise<readonly FluxListe[]> {
    const page = this.database
      .from<DepotRow>(DEPOTS)
      .whereIn('structure_id', [...structureIds])
      .orderBy('id', 'desc')
      .limit(limite);
    const rows: DepotRow[] = await (avant === null ? page : page.where('id', '<', avant));
    const demandes: Pick<DemandeRow, 'flux_id' | 'memoire_id'>[] = await this.database
      .from<DemandeRow>(DEMANDES)
      .select('flux_id', 'memoire_id')
      .whereIn(
        'flux_id',
        rows.map(({ id }) => id),
      );
    return rows.map((row) => {
      const { id, numero, structureId, nomFichier, deposeLe, etat, etatLe, erreurs } = fluxDepuis(row);
      const siennes = demandes.filter(({ flux_id }) => flux_id === id);
      const integrees = siennes.filter(({ memoire_id }) => memoire_id !== null).length;
      const refusees = siennes.length - integrees + erreurs.length;
      return { id, numero, structureId, nomFichier, deposeLe, etat, etatLe, integrees, refusees };
    });
  }

  private async lire(cle: Partial<Pick<DepotRow, 'id' | 'numero'>>): Promise<FluxConsulte | undefined> {
    const [row] = await this.database.from<DepotRow>(DEPOTS).where(cle);
    if (!row) return undefined;
    const demandes = await this.database
      .from<DemandeRow>(DEMANDES)
      .where({ flux_id: row.id })
      .orderBy('rang');
    return { flux: fluxDepuis(row), demandes: demandes.map(demandeDepuis) };
  }
}
