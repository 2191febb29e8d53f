import type { VNode } from 'preact';
import type { Acteur } from '../../kernel/application/Acteur.ts';
import type { Langue } from '../../kernel/domain/Langue.ts';

/** What a module shows of itself on the connected home page. */
export interface BlocAccueil {
  /** Blocks stand in this order. */
  readonly ordre: number;
  visible(acteur: Acteur): boolean;
  /** Null when there is nothing to show today. */
  rendre(acteur: Acteur, langue: Langue): Promise<VNode | null>;
}
