import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';

export interface AjouterServiceCommand extends ActeSurStructure {
  readonly code: string;
  readonly nom: string;
}

export class AjouterService {
  constructor(
    private readonly modification: ModificationDeStructure,
    private readonly ids: IdGenerator,
  ) {}

  execute({ code, nom, ...acte }: AjouterServiceCommand): Promise<void> {
    return this.modification.appliquer(acte, (structure, { auteur }) => {
      structure.ajouterService({ id: this.ids.next(), code, nom }, auteur);
    });
  }
}
