import type { Faits } from '../../domain/historique/Faits.ts';
import type { ChangementDeStructure } from '../../domain/structure/StructureModifiee.ts';
import type { Destinataire } from './CourriersStructures.ts';
import type { Personne } from './Utilisateurs.ts';

export interface LettreDeFiche {
  readonly structureId: number;
  readonly structure: string;
  readonly changement: ChangementDeStructure;
  /** What differs; the middle of an IBAN is hidden. */
  readonly avant: Faits;
  readonly apres: Faits;
  /** Undefined when the account is gone. */
  readonly par: Personne | undefined;
}

/** Queues, does not send: no network here. */
export interface CourriersDeLaFiche {
  ficheModifiee(a: Destinataire, lettre: LettreDeFiche): Promise<void>;
}
