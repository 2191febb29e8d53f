import type { SecondFacteurRepository } from '../../../../src/modules/comptes/application/ports/SecondFacteurRepository.ts';
import { CompteModifieEntretemps } from '../../../../src/modules/comptes/domain/erreurs.ts';
import {
  SecondFacteur,
  type EtatSecondFacteur,
} from '../../../../src/modules/comptes/domain/second-facteur/SecondFacteur.ts';

export class InMemorySecondFacteurRepository implements SecondFacteurRepository {
  private readonly etats = new Map<number, EtatSecondFacteur>();

  async find(utilisateurId: number): Promise<SecondFacteur | undefined> {
    const etat = this.etats.get(utilisateurId);
    return etat && SecondFacteur.restituer(etat);
  }

  async estActif(utilisateurId: number): Promise<boolean> {
    return (this.etats.get(utilisateurId)?.actifDepuis ?? null) !== null;
  }

  async save({ etat }: SecondFacteur): Promise<void> {
    if ((this.etats.get(etat.utilisateurId)?.version ?? 0) !== etat.version)
      throw new CompteModifieEntretemps(etat.utilisateurId);
    this.etats.set(etat.utilisateurId, { ...structuredClone(etat), version: etat.version + 1 });
  }

  async retirer(utilisateurId: number): Promise<void> {
    this.etats.delete(utilisateurId);
  }
}
