import type { DestinataireDuCompte } from './CourriersComptes.ts';

/** The letter of welcome to a person who comes from the former portal: to the login address, after the commit. */
export interface InvitationAuCompte {
  inviter(a: DestinataireDuCompte): Promise<void>;
}
