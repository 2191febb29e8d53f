import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { Libelle } from '../../../kernel/domain/Langue.ts';

export const destinatairesDeSollicitation = ['SUPPORT', 'JURIDICTION'] as const;

export type DestinataireDeSollicitation = (typeof destinatairesDeSollicitation)[number];

export interface Categorie {
  /** Never given to another one. */
  readonly id: number;
  readonly code: string;
  readonly libelle: Libelle;
  /** Offered for a new sollicitation. */
  readonly active: boolean;
}

/** With its catégorie, it says who answers. */
export interface SousCategorie extends Categorie {
  readonly categorie: string;
  readonly destinataire: DestinataireDeSollicitation;
  readonly creeeLe: Jour;
  readonly modifieeLe: Jour;
}
