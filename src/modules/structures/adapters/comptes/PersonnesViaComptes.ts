import type { AnnuaireDesComptes, ComptesFacade } from '../../../comptes/index.ts';
import type { AnnuaireDesPersonnes, PersonneConnue } from '../../application/ports/AnnuaireDesPersonnes.ts';

export class PersonnesViaComptes implements AnnuaireDesPersonnes {
  constructor(
    private readonly annuaire: AnnuaireDesComptes,
    private readonly comptes: ComptesFacade,
  ) {}

  consulter(ids: readonly number[]): Promise<ReadonlyMap<number, PersonneConnue>> {
    return ids.length === 0 ? Promise.resolve(new Map()) : this.annuaire.consulter(ids);
  }

  chercher(mots: readonly string[], limite: number): Promise<readonly PersonneConnue[]> {
    return this.annuaire.chercher(mots, limite);
  }

  async idParCourriel(courriel: string): Promise<number | undefined> {
    return (await this.comptes.trouverParCourriel(courriel))?.id;
  }
}
