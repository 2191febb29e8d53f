import type { Acteur } from '../../kernel/application/Acteur.ts';
import type { Libelle } from '../../kernel/domain/Langue.ts';

/** A tab of the banner: the espace of a module, for those who may enter it. */
export interface Onglet {
  /** Tabs stand in this order. */
  readonly ordre: number;
  readonly libelle: Libelle;
  readonly href: string;
  visible(acteur: Acteur): boolean;
}
