/** The mailbox that answers: that of the former login address, or of the new one. */
export type CoteDuChangement = 'ANCIENNE' | 'NOUVELLE';
