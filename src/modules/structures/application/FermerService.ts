import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';

export interface FermerServiceCommand extends ActeSurStructure {
  readonly serviceId: number;
}

export class FermerService {
  constructor(private readonly modification: ModificationDeStructure) {}

  execute({ serviceId, ...acte }: FermerServiceCommand): Promise<void> {
    return this.modification.appliquer(acte, (structure, { auteur }) => {
      structure.fermerService(serviceId, auteur);
    });
  }
}
