import type { Acteur } from '../../../../kernel/application/Acteur.ts';

export const actesDeSecours = ['DEVERROUILLAGE', 'SECOND_FACTEUR_OTE', 'COMPTE_ROUVERT'] as const;

export type ActeDeSecours = (typeof actesDeSecours)[number];

export interface DemandeDeSecours {
  readonly acteur: Acteur;
  readonly personneId: number;
  readonly acte: ActeDeSecours;
  /** What was shown to support. */
  readonly motif: string;
  /** The password of the agent, or a code of her application. */
  readonly identification: string;
}

/** What support does to an account whose owner has proved who she is; the owner is told by mail. */
export interface SecoursDesComptes {
  /** Checks who acts, outside of any transaction; the act that it gives back is run inside one. */
  preparer(demande: DemandeDeSecours): Promise<() => Promise<void>>;
  aUnSecondFacteur(personneId: number): Promise<boolean>;
}
