import type { Libelle } from '../domain/Langue.ts';
import type { Acteur } from './Acteur.ts';

export interface LigneDeRecapitulatif {
  /** A sentence without its full stop. */
  readonly phrase: Libelle;
  /** From the root of the site. */
  readonly chemin: string;
}

export interface PartDeStructure {
  /** "73282932000074 - Laboratoire Hermès" */
  readonly designation: string;
  /** What waits for the person now. */
  readonly attentes: readonly LigneDeRecapitulatif[];
  /** What the week brought: amounts paid … */
  readonly resultats: readonly LigneDeRecapitulatif[];
}

export interface Semaine {
  readonly debut: Date;
  /** Excluded. */
  readonly fin: Date;
}

/** What a module has to say in a person's weekly recap; nothing for a structure about which there is nothing. */
export interface ContributionAuRecapitulatif {
  resumer(acteur: Acteur, semaine: Semaine): Promise<readonly PartDeStructure[]>;
}
