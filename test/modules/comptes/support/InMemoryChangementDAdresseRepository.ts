import type { ChangementDAdresseRepository } from '../../../../src/modules/comptes/application/ports/ChangementDAdresseRepository.ts';
import {
  ChangementDAdresse,
  type EtatChangementDAdresse,
} from '../../../../src/modules/comptes/domain/adresse/ChangementDAdresse.ts';
import { CompteModifieEntretemps } from '../../../../src/modules/comptes/domain/erreurs.ts';

export class InMemoryChangementDAdresseRepository implements ChangementDAdresseRepository {
  private readonly etats = new Map<number, EtatChangementDAdresse>();

  async find(utilisateurId: number): Promise<ChangementDAdresse | undefined> {
    const etat = this.etats.get(utilisateurId);
    return etat && ChangementDAdresse.restituer(etat);
  }

  async save({ etat }: ChangementDAdresse): Promise<void> {
    if (etat.version !== 0 && this.etats.get(etat.utilisateurId)?.version !== etat.version)
      throw new CompteModifieEntretemps(etat.utilisateurId);
    this.etats.set(etat.utilisateurId, { ...structuredClone(etat), version: etat.version + 1 });
  }

  async retirer(utilisateurId: number): Promise<void> {
    this.etats.delete(utilisateurId);
  }
}
