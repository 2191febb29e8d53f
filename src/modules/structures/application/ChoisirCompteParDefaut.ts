import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';

export interface ChoisirCompteParDefautCommand extends ActeSurStructure {
  readonly compteId: number;
}

/** The account on which mémoires are paid unless another is chosen. */
export class ChoisirCompteParDefaut {
  constructor(private readonly modification: ModificationDeStructure) {}

  execute({ compteId, ...acte }: ChoisirCompteParDefautCommand): Promise<void> {
    return this.modification.appliquer(acte, (structure, { auteur, jour }) => {
      structure.choisirCompteParDefaut(compteId, jour, auteur);
    });
  }
}
