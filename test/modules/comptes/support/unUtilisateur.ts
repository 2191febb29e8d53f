import type { Courriel } from '../../../../src/kernel/domain/Courriel.ts';
import { Utilisateur, type EtatUtilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import { nextId } from '../../../support/doubles.ts';

export const MOT_DE_PASSE = 'girafe tulipe marteau nuage';
export const hacheDe = (motDePasse: string): string => `hache(${motDePasse})`;

const parDefaut = (): EtatUtilisateur => {
  const id = nextId();
  return {
    id,
    version: 1,
    courriel: `personne.${id}@exemple.fr` as Courriel,
    nom: 'Interprète',
    prenom: 'Camille',
    courrielContact: null,
    courrielContactEnAttente: null,
    langue: 'fr',
    statut: 'ACTIF',
    motDePasse: hacheDe(MOT_DE_PASSE),
    echecs: 0,
    verrouilleJusque: null,
    derniereConnexion: null,
    connexionCourante: null,
    support: false,
    creeLe: new Date('2026-01-05T08:00:00.000Z'),
    fermeLe: null,
  };
};

class UtilisateurBuilder {
  constructor(private readonly etat: EtatUtilisateur) {}

  avec(ecart: Partial<EtatUtilisateur>): UtilisateurBuilder {
    return new UtilisateurBuilder({ ...this.etat, ...ecart });
  }

  aActiver(): UtilisateurBuilder {
    return this.avec({ statut: 'A_ACTIVER', motDePasse: null });
  }

  inactif(): UtilisateurBuilder {
    return this.avec({ statut: 'INACTIF' });
  }

  verrouilleJusque(instant: string): UtilisateurBuilder {
    return this.avec({ echecs: 5, verrouilleJusque: new Date(instant) });
  }

  anglophone(): UtilisateurBuilder {
    return this.avec({ langue: 'en' });
  }

  build(): Utilisateur {
    return Utilisateur.restituer(this.etat);
  }
}

export const unUtilisateur = (): UtilisateurBuilder => new UtilisateurBuilder(parDefaut());
