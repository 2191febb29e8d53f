import type { Courriel } from '../../../../src/kernel/domain/Courriel.ts';
import type { UtilisateurRepository } from '../../../../src/modules/comptes/application/ports/UtilisateurRepository.ts';
import { AdresseIndisponible } from '../../../../src/modules/comptes/domain/adresse/erreurs.ts';
import {
  CompteIntrouvable,
  CompteModifieEntretemps,
} from '../../../../src/modules/comptes/domain/erreurs.ts';
import { Utilisateur, type EtatUtilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';

export class InMemoryUtilisateurRepository implements UtilisateurRepository {
  readonly etats = new Map<number, EtatUtilisateur>();

  async get(id: number): Promise<Utilisateur> {
    const etat = this.etats.get(id);
    if (!etat) throw new CompteIntrouvable(id);
    return Utilisateur.restituer(etat);
  }

  async findParCourriel(courriel: Courriel): Promise<Utilisateur | undefined> {
    const etat = [...this.etats.values()].find((connu) => connu.courriel === courriel);
    return etat && Utilisateur.restituer(etat);
  }

  async add({ etat }: Utilisateur): Promise<boolean> {
    if (await this.findParCourriel(etat.courriel)) return false;
    this.etats.set(etat.id, structuredClone(etat));
    return true;
  }

  async save({ etat }: Utilisateur): Promise<void> {
    if (this.etats.get(etat.id)?.version !== etat.version) throw new CompteModifieEntretemps(etat.id);
    const memeAdresse = await this.findParCourriel(etat.courriel);
    if (memeAdresse && memeAdresse.etat.id !== etat.id) throw new AdresseIndisponible();
    this.etats.set(etat.id, { ...structuredClone(etat), version: etat.version + 1 });
  }
}
