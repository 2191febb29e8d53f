import type { DestinataireDuCompte } from './CourriersComptes.ts';

/** A security letter: to the login address, at once. Queues, does not send. */
export interface CourriersDeDonnees {
  donneesExportees(a: DestinataireDuCompte, le: Date): Promise<void>;
}
