import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { CompteBancaire } from '../domain/structure/CompteBancaire.ts';
import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';

export interface AjouterCompteBancaireCommand extends ActeSurStructure {
  readonly compte: Pick<CompteBancaire, 'libelle' | 'titulaire' | 'iban' | 'bic'>;
  /** Its first day; today when it is null. */
  readonly du: Jour | null;
}

export class AjouterCompteBancaire {
  constructor(
    private readonly modification: ModificationDeStructure,
    private readonly ids: IdGenerator,
  ) {}

  execute({ compte, du, ...acte }: AjouterCompteBancaireCommand): Promise<void> {
    return this.modification.appliquer(acte, (structure, { auteur, jour }) => {
      structure.ajouterCompteBancaire(
        { ...compte, id: this.ids.next(), du: du ?? jour, au: null },
        jour,
        auteur,
      );
    });
  }
}
