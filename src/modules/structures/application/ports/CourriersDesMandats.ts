import type { ActeDeMandat } from '../../domain/mandat/MandatModifie.ts';
import type { Destinataire } from './CourriersStructures.ts';

export interface LettreDeMandat {
  readonly acte: ActeDeMandat;
  /** The structure of the person who is written to. */
  readonly structureId: number;
  readonly structure: string;
  readonly autreStructure: string;
  readonly cote: 'MANDANT' | 'MANDATAIRE';
}

/** Queues, does not send: no network here. */
export interface CourriersDesMandats {
  mandatModifie(a: Destinataire, lettre: LettreDeMandat): Promise<void>;
}
