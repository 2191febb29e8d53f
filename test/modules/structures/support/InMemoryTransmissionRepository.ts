import type { TransmissionRepository } from '../../../../src/modules/structures/application/ports/TransmissionRepository.ts';
import {
  TransmissionClose,
  TransmissionEnCours,
  TransmissionIntrouvable,
} from '../../../../src/modules/structures/domain/erreursDeRoles.ts';
import type { DonneesTransmission } from '../../../../src/modules/structures/domain/transmission/DonneesTransmission.ts';
import { Transmission } from '../../../../src/modules/structures/domain/transmission/Transmission.ts';

export class InMemoryTransmissionRepository implements TransmissionRepository {
  readonly gardees = new Map<number, DonneesTransmission>();

  get(id: number): Promise<Transmission> {
    const donnees = this.gardees.get(id);
    if (!donnees) return Promise.reject(new TransmissionIntrouvable());
    return Promise.resolve(Transmission.restituer(donnees));
  }

  findOuverte(structureId: number): Promise<Transmission | undefined> {
    const donnees = [...this.gardees.values()].find(
      (une) => une.structureId === structureId && une.statut === 'PROPOSEE',
    );
    return Promise.resolve(donnees && Transmission.restituer(donnees));
  }

  async save({ donnees }: Transmission): Promise<void> {
    const { id, version, structureId } = donnees;
    const ouverte = await this.findOuverte(structureId);
    if (version === 0 && ouverte) throw new TransmissionEnCours(ouverte.donnees.id);
    const connue = this.gardees.get(id);
    if (version !== (connue?.version ?? 0)) throw new TransmissionClose(connue?.statut ?? 'CADUQUE');
    this.gardees.set(id, structuredClone({ ...donnees, version: version + 1 }));
  }
}
