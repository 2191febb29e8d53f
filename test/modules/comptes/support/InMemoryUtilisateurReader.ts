import type { Courriel } from '../../../../src/kernel/domain/Courriel.ts';
import type {
  Identite,
  PersonneNommee,
  PersonneTrouvee,
} from '../../../../src/modules/comptes/application/ComptesFacade.ts';
import type { UtilisateurReader } from '../../../../src/modules/comptes/application/ports/UtilisateurReader.ts';
import type { Profil } from '../../../../src/modules/comptes/application/Profil.ts';
import { CompteIntrouvable } from '../../../../src/modules/comptes/domain/erreurs.ts';
import type { EtatUtilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import type { InMemoryUtilisateurRepository } from './InMemoryUtilisateurRepository.ts';

export class InMemoryUtilisateurReader implements UtilisateurReader {
  constructor(private readonly utilisateurs: InMemoryUtilisateurRepository) {}

  async identite(id: number): Promise<Identite | undefined> {
    const etat = this.utilisateurs.etats.get(id);
    if (!etat) return undefined;
    const { prenom, nom, courriel, langue, derniereConnexion, support, statut } = etat;
    const [actif, aActiver] = [statut === 'ACTIF', statut === 'A_ACTIVER'];
    return { id, prenom, nom, courriel, langue, derniereConnexion, support, actif, aActiver };
  }

  async nommer(ids: readonly number[]): Promise<ReadonlyMap<number, PersonneNommee>> {
    const connus = ids.flatMap((id) => this.utilisateurs.etats.get(id) ?? []);
    return new Map(connus.map((etat) => [etat.id, nommee(etat)]));
  }

  async trouverParCourriel(courriel: Courriel): Promise<PersonneTrouvee | undefined> {
    const etat = [...this.utilisateurs.etats.values()].find((connu) => connu.courriel === courriel);
    return etat && { ...nommee(etat), actif: etat.statut === 'ACTIF' };
  }

  async profil(id: number): Promise<Profil> {
    const etat = this.utilisateurs.etats.get(id);
    if (!etat) throw new CompteIntrouvable(id);
    const { courriel, nom, prenom, courrielContact, courrielContactEnAttente, langue, creeLe } = etat;
    return {
      utilisateurId: id,
      courriel,
      nom,
      prenom,
      courrielContact,
      courrielContactEnAttente,
      aUnMotDePasse: etat.motDePasse !== null,
      langue,
      creeLe,
    };
  }
}

const nommee = ({ id, nom, prenom, courriel, courrielContact, langue }: EtatUtilisateur): PersonneNommee => ({
  id,
  nom,
  prenom,
  courriel,
  courrielDeContact: courrielContact ?? courriel,
  langue,
});
