import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { ServiceIntrouvable } from '../../domain/erreurs.ts';
import type { Service } from '../../domain/structure/Service.ts';
import type { ConsulterFiche, FicheConsultee } from './ConsulterFiche.ts';

export interface ServiceConsulte {
  readonly service: Service;
  readonly fiche: FicheConsultee;
}

/** A service of one's own structure, or one that is open in a public structure. */
export class ConsulterService {
  constructor(private readonly fiches: ConsulterFiche) {}

  /** @throws StructureIntrouvable, ServiceIntrouvable */
  async execute(acteur: Acteur, structureId: number, serviceId: number): Promise<ServiceConsulte> {
    const fiche = await this.fiches.execute(acteur, structureId);
    const service = fiche.structure.services.find(({ id }) => id === serviceId);
    if (!service) throw new ServiceIntrouvable(serviceId);
    return { service, fiche };
  }
}
