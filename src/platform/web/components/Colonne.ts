import type { ComponentChildren } from 'preact';
import type { Balisage } from '../Balisage.ts';

export interface Colonne<Ligne> {
  readonly cle: string;
  readonly titre: string;
  /** Numbers go right, in tabular figures. */
  readonly aligne?: 'gauche' | 'droite' | undefined;
  /** The cell that names its row. */
  readonly enTete?: boolean | undefined;
  readonly triable?: boolean | undefined;
  /** Never broken over two lines: dates, numbers, badges. */
  readonly insecable?: boolean | undefined;
  /** Components, or `balisage` where there are many rows. */
  readonly rendu: (ligne: Ligne) => Balisage | ComponentChildren;
}

export interface SelectionDeLignes<Ligne> {
  readonly nom: string;
  readonly libelleDe: (ligne: Ligne) => string;
  /** The keys of the rows that are ticked already: a form that is shown again. */
  readonly choisies?: ReadonlySet<string> | undefined;
}
