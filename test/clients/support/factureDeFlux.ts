import { exempleE3 } from '../../../src/modules/flux/adapters/exemple/exempleE3.ts';

/** A facture of the laboratory 73282932000074, which has no service here. */
export const factureDeFlux = (reference: string, ecart: Parameters<typeof exempleE3>[0] = {}): string =>
  exempleE3({ reference, ...ecart }).replace(/\s*<cac:Contact>[^]*?<\/cac:Contact>/, '');
