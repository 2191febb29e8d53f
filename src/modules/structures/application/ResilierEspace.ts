import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';

export interface ResilierEspaceCommand extends ActeSurStructure {
  readonly espace: CodeEspace;
}

export class ResilierEspace {
  constructor(private readonly modification: ModificationDeStructure) {}

  execute({ espace, ...acte }: ResilierEspaceCommand): Promise<void> {
    return this.modification.appliquer(acte, (structure, { auteur }) => {
      structure.resilierEspace(espace, auteur);
    });
  }
}
