import type { Personne } from './Utilisateurs.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';

export interface Destinataire extends Personne {
  readonly langue: Langue;
}

export interface DemandeRecue {
  readonly rattachementId: number;
  readonly demandeur: Personne;
  /** "73282932000074 - Laboratoire Hermès" */
  readonly structure: string;
  readonly commentaire: string | null;
}

export interface DemandeDecidee {
  readonly structure: string;
  readonly decision: 'VALIDEE' | 'REFUSEE';
  readonly motif: string | null;
}

/** Queues, does not send: no network here. */
export interface CourriersStructures {
  demandeRecue(a: Destinataire, demande: DemandeRecue): Promise<void>;
  demandeDecidee(a: Destinataire, demande: DemandeDecidee): Promise<void>;
}
