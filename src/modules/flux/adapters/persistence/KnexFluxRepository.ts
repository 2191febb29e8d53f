import type { FileReferences } from '../../../../platform/files/FileReferences.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { FluxRepository, MemeFichier } from '../../application/ports/FluxRepository.ts';
import type { DemandeTraitee } from '../../domain/DemandeDePaiement.ts';
import { FluxIntrouvable, FluxModifieEntretemps } from '../../domain/erreurs.ts';
import { Flux } from '../../domain/Flux.ts';
import { fluxDepuis, rowDeDemande, rowDeFlux, type DemandeRow, type DepotRow } from './fluxRows.ts';

const DEPOTS = 'flux_depots';
const DEMANDES = 'flux_demandes';

export class KnexFluxRepository implements FluxRepository, FileReferences {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Flux> {
    const [row] = await this.database.from<DepotRow>(DEPOTS).where({ id });
    if (!row) throw new FluxIntrouvable();
    return Flux.restituer(fluxDepuis(row));
  }

  async findDeMemeContenu({ structureId, sha256, syntaxe }: MemeFichier): Promise<Flux | undefined> {
    const [row] = await this.database
      .from<DepotRow>(DEPOTS)
      .where({ structure_id: structureId, sha256, syntaxe })
      .whereNotIn('etat', ['IN_REJETE', 'IN_INTEGRE_PARTIEL'])
      .limit(1);
    return row && Flux.restituer(fluxDepuis(row));
  }

  async integreesAvant({ structureId, sha256, syntaxe }: MemeFichier): Promise<ReadonlyMap<number, number>> {
    const rows = (await this.database
      .from<DemandeRow>(`${DEMANDES} AS d`)
      .join(`${DEPOTS} AS f`, 'f.id', 'd.flux_id')
      .select('d.rang', 'd.memoire_id')
      .where({ 'f.structure_id': structureId, 'f.sha256': sha256, 'f.syntaxe': syntaxe })
      .whereNotNull('d.memoire_id')) as readonly { rang: number; memoire_id: number }[];
    return new Map(rows.map(({ rang, memoire_id: memoireId }) => [rang, memoireId]));
  }

  async save({ donnees }: Flux): Promise<void> {
    const row = rowDeFlux(donnees);
    if (donnees.version === 0) {
      const neuves = await this.database
        .from<DepotRow>(DEPOTS)
        .insert(row)
        .onConflict()
        .ignore()
        .returning('id');
      if (neuves.length !== 1) throw new FluxModifieEntretemps();
      return;
    }
    const { id, version } = donnees;
    const changes = await this.database.from<DepotRow>(DEPOTS).where({ id, version }).update(row);
    if (changes !== 1) throw new FluxModifieEntretemps();
  }

  async traitees(fluxId: number): Promise<readonly Pick<DemandeTraitee, 'rang' | 'memoireId'>[]> {
    const rows = await this.database
      .from<DemandeRow>(DEMANDES)
      .select('rang', 'memoire_id')
      .where({ flux_id: fluxId });
    return rows.map(({ rang, memoire_id: memoireId }) => ({ rang, memoireId }));
  }

  async noter(fluxId: number, demande: DemandeTraitee): Promise<void> {
    await this.database
      .from<DemandeRow>(DEMANDES)
      .insert(rowDeDemande(fluxId, demande))
      .onConflict(['flux_id', 'rang'])
      .ignore();
  }

  async referenced(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    if (hashes.length === 0) return new Set();
    const rows = await this.database
      .from<DepotRow>(DEPOTS)
      .select('sha256')
      .whereIn('sha256', [...hashes]);
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}
