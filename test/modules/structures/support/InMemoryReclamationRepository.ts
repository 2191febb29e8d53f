import type { StructureRepository } from '../../../../src/modules/structures/application/ports/StructureRepository.ts';
import type { ReclamationRepository } from '../../../../src/modules/structures/application/ports/ReclamationRepository.ts';
import {
  ReclamationClose,
  ReclamationEnCours,
  ReclamationIntrouvable,
} from '../../../../src/modules/structures/domain/erreursDeRoles.ts';
import type { DonneesReclamation } from '../../../../src/modules/structures/domain/reclamation/DonneesReclamation.ts';
import { Reclamation } from '../../../../src/modules/structures/domain/reclamation/Reclamation.ts';

export class InMemoryReclamationRepository implements ReclamationRepository {
  readonly gardees = new Map<number, DonneesReclamation>();

  constructor(private readonly structures: StructureRepository) {}

  get(id: number): Promise<Reclamation> {
    const donnees = this.gardees.get(id);
    if (!donnees) return Promise.reject(new ReclamationIntrouvable());
    return Promise.resolve(Reclamation.restituer(donnees));
  }

  findOuverte(structureId: number): Promise<Reclamation | undefined> {
    const ouverte = [...this.gardees.values()]
      .filter((une) => une.structureId === structureId)
      .map((donnees) => Reclamation.restituer(donnees))
      .find((une) => une.ouverte);
    return Promise.resolve(ouverte);
  }

  async derniereRefusee(structureId: number, demandeurId: number): Promise<Reclamation | undefined> {
    const refusees = [...this.gardees.values()]
      .filter((une) => une.demandeurId === demandeurId)
      .filter(({ statut }) => statut === 'OPPOSEE' || statut === 'REJETEE')
      .sort((a, b) => (b.closeLe?.getTime() ?? 0) - (a.closeLe?.getTime() ?? 0) || b.id - a.id);
    for (const refusee of refusees) {
      const { teteId } = (await this.structures.get(refusee.structureId)).donnees;
      if (teteId === structureId) return Reclamation.restituer(refusee);
    }
    return undefined;
  }

  echues(maintenant: Date, limite: number): Promise<readonly Reclamation[]> {
    const echues = [...this.gardees.values()]
      .filter((une) => une.statut === 'OPPOSABLE' && une.opposableJusquA <= maintenant)
      .sort((a, b) => a.opposableJusquA.getTime() - b.opposableJusquA.getTime() || a.id - b.id);
    return Promise.resolve(echues.slice(0, limite).map((donnees) => Reclamation.restituer(donnees)));
  }

  async save({ donnees }: Reclamation): Promise<void> {
    const { id, version, structureId } = donnees;
    if (version === 0 && (await this.findOuverte(structureId))) throw new ReclamationEnCours();
    const connue = this.gardees.get(id);
    if (version !== (connue?.version ?? 0)) throw new ReclamationClose(connue?.statut ?? 'CADUQUE');
    this.gardees.set(id, structuredClone({ ...donnees, version: version + 1 }));
  }
}
