import type { Courriel } from '../../../kernel/domain/Courriel.ts';
import { couper } from './couper.ts';
import type { FournisseurDOrigine } from './FournisseurDOrigine.ts';
import { identifiantProvisoire } from './identifiantProvisoire.ts';
import { paysRepris } from './paysRepris.ts';

export interface FicheReprise {
  /** Null for a natural person, to whom a number of ours is given. */
  readonly identifiant: { readonly type: 'SIRET' | 'AUTRE'; readonly valeur: string } | null;
  readonly fiche: {
    readonly identite:
      | { readonly nature: 'MORALE'; readonly raisonSociale: string }
      | { readonly nature: 'PHYSIQUE'; readonly nom: string; readonly prenom: string };
    readonly adresse: {
      readonly ligne1: string;
      readonly ligne2: string | null;
      readonly codePostal: string;
      readonly ville: string;
      readonly pays: string;
    };
    readonly courriel: Courriel | null;
    readonly telephone: string | null;
    readonly numeroTva: null;
    readonly numeroRcs: null;
    readonly categorie: string;
  };
  readonly active: boolean;
  readonly creeLe: Date | null;
}

/** Of fournisseurs that are one structure, the one whose fiche is kept: the first that is not inactive. */
export const fournisseurRetenu = <F extends FournisseurDOrigine>(fournisseurs: readonly [F, ...F[]]): F =>
  fournisseurs.find(({ statut }) => statut !== 'INACTIF') ?? fournisseurs[0];

/** The fiche of a structure, as that fournisseur says it; what a fiche here may not hold is cut to its length. */
export const ficheReprise = (fournisseur: FournisseurDOrigine, categorie: string): FicheReprise => {
  const { id, identifiant, statut, dateCreation, courriel } = fournisseur;
  const physique = fournisseur.typeIdentifiant === 'PARTICULIER';
  const nomComplet = [fournisseur.prenom, fournisseur.nom].filter((mot) => mot !== null).join(' ');
  const raisonSociale = fournisseur.raisonSociale ?? (nomComplet === '' ? `Fournisseur ${id}` : nomComplet);
  const autre = { type: 'AUTRE', valeur: identifiantProvisoire(id) } as const;
  const moral = identifiant === null ? autre : ({ type: 'SIRET', valeur: identifiant } as const);
  return {
    identifiant: physique ? null : moral,
    fiche: {
      identite: physique
        ? {
            nature: 'PHYSIQUE',
            nom: nomQuiTient(fournisseur.nom ?? raisonSociale),
            prenom: couper(fournisseur.prenom ?? '', 100),
          }
        : { nature: 'MORALE', raisonSociale: couper(raisonSociale, 200) },
      adresse: {
        ligne1: couper(fournisseur.adresse ?? '', 100),
        ligne2: fournisseur.complement && couper(fournisseur.complement, 100),
        codePostal: couper(fournisseur.codePostal ?? '', 12),
        ville: fournisseur.ville ?? '',
        pays: paysRepris(fournisseur.pays),
      },
      courriel,
      telephone: fournisseur.telephone,
      numeroTva: null,
      numeroRcs: null,
      categorie,
    },
    active: statut !== 'INACTIF',
    creeLe: dateCreation,
  };
};

/** A name is shown in capitals, and some letters then take three places. */
const nomQuiTient = (nom: string): string => {
  const coupe = couper(nom, 100);
  return coupe.toLocaleUpperCase('fr').length > 100 ? couper(coupe, 33) : coupe;
};
