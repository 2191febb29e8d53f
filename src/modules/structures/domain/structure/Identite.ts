import type { TypeIdentifiant } from './TypeIdentifiant.ts';

/** A PARTICULIER has a nom and a prénom; every other structure has a raison sociale. */
export type Identite =
  | { readonly nature: 'MORALE'; readonly raisonSociale: string }
  | { readonly nature: 'PHYSIQUE'; readonly nom: string; readonly prenom: string };

export const natureDe = (type: TypeIdentifiant): Identite['nature'] =>
  type === 'PARTICULIER' ? 'PHYSIQUE' : 'MORALE';

/** "Laboratoire Hermès", "Antoine ROBIN" */
export const designationDe = (identite: Identite): string =>
  identite.nature === 'MORALE'
    ? identite.raisonSociale
    : `${identite.prenom} ${identite.nom.toLocaleUpperCase('fr')}`;
