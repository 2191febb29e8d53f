import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { CompteBancaire } from '../domain/structure/CompteBancaire.ts';
import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';

export interface RemplacerCompteBancaireCommand extends ActeSurStructure {
  readonly compteId: number;
  readonly compte: Pick<CompteBancaire, 'libelle' | 'titulaire' | 'iban' | 'bic'>;
}

/** Of the old account today is the last day; the new one begins today. */
export class RemplacerCompteBancaire {
  constructor(
    private readonly modification: ModificationDeStructure,
    private readonly ids: IdGenerator,
  ) {}

  execute({ compteId, compte, ...acte }: RemplacerCompteBancaireCommand): Promise<void> {
    return this.modification.appliquer(acte, (structure, { auteur, jour }) => {
      const nouveau = { ...compte, id: this.ids.next(), du: jour, au: null };
      structure.remplacerCompteBancaire(compteId, nouveau, jour, auteur);
    });
  }
}
