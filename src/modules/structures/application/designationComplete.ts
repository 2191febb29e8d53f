import { identifiantLisible } from '../domain/structure/IdentifiantStructure.ts';
import type { TypeIdentifiant } from '../domain/structure/TypeIdentifiant.ts';

interface Designee {
  readonly type: TypeIdentifiant;
  readonly identifiant: string;
  readonly designation: string;
}

/** "73282932000074 - Laboratoire Hermès", as structures are named in the lists to choose from. */
export const designationComplete = ({ identifiant, designation }: Omit<Designee, 'type'>): string =>
  `${identifiant} - ${designation}`;

export const identifiantDe = ({ type, identifiant }: Omit<Designee, 'designation'>): string =>
  identifiantLisible({ type, valeur: identifiant });
