import { texteDeRecherche } from '../../../../src/kernel/domain/texteDeRecherche.ts';
import type { AnnuaireDesComptes } from '../../../../src/modules/comptes/application/annuaire/AnnuaireDesComptes.ts';
import type { CompteConsulte } from '../../../../src/modules/comptes/application/annuaire/CompteConsulte.ts';
import type { EtatUtilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import type { InMemoryUtilisateurRepository } from './InMemoryUtilisateurRepository.ts';

export class InMemoryAnnuaireDesComptes implements AnnuaireDesComptes {
  constructor(private readonly utilisateurs: InMemoryUtilisateurRepository) {}

  consulter(ids: readonly number[]): Promise<ReadonlyMap<number, CompteConsulte>> {
    const connus = ids.flatMap((id) => this.utilisateurs.etats.get(id) ?? []);
    return Promise.resolve(new Map(connus.map((etat) => [etat.id, compteDe(etat)])));
  }

  chercher(mots: readonly string[], limite: number): Promise<readonly CompteConsulte[]> {
    const trouves = [...this.utilisateurs.etats.values()].filter(({ prenom, nom, courriel }) => {
      const recherche = texteDeRecherche(prenom, nom, courriel);
      return mots.every((mot) => recherche.includes(mot));
    });
    return Promise.resolve(
      trouves
        .sort((a, b) => compare(a.nom, b.nom) || compare(a.prenom, b.prenom) || a.id - b.id)
        .slice(0, limite)
        .map(compteDe),
    );
  }
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const compteDe = (etat: EtatUtilisateur): CompteConsulte => {
  const { id, nom, prenom, courriel, statut, verrouilleJusque, support, creeLe } = etat;
  const derniereConnexion = etat.connexionCourante ?? etat.derniereConnexion;
  return { id, nom, prenom, courriel, statut, verrouilleJusque, derniereConnexion, support, creeLe };
};
