import type { Acteur } from '../../../../kernel/application/Acteur.ts';

export const actesDeSecours = ['DEVERROUILLAGE', 'SECOND_FACTEUR_OTE', 'COMPTE_ROUVERT'] as const;

export type ActeDeSecours = (typeof actesDeSecours)[number];

/** What support does to an account whose owner has proved who she is; the owner is told by mail. */
export interface SecoursDesComptes {
  secourir(acteur: Acteur, personneId: number, acte: ActeDeSecours, motif: string): Promise<void>;
}
