import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';

export interface CloreCompteBancaireCommand extends ActeSurStructure {
  readonly compteId: number;
}

/** Today is its last day. */
export class CloreCompteBancaire {
  constructor(private readonly modification: ModificationDeStructure) {}

  execute({ compteId, ...acte }: CloreCompteBancaireCommand): Promise<void> {
    return this.modification.appliquer(acte, (structure, { auteur, jour }) => {
      structure.cloreCompteBancaire(compteId, jour, auteur);
    });
  }
}
