/**
 * The fiscal regime of a structure on a given day. COSP: an occasional collaborator of the public service, outside VAT;
 * OPTION: one who opted for it. FRANCHISE: art. 293 B CGI. PERSONNE_PUBLIQUE: art. 256 B CGI.
 */
export type RegimeFiscal = 'COSP' | 'OPTION' | 'ASSUJETTI' | 'FRANCHISE' | 'PERSONNE_PUBLIQUE';

/** The code of VAT that goes with each regime under which none is charged. */
const EXONERATIONS: Readonly<Partial<Record<RegimeFiscal, string>>> = {
  COSP: 'COLLABORATEUR_OCCASIONNEL',
  FRANCHISE: 'FRANCHISE_EN_BASE',
  PERSONNE_PUBLIQUE: 'PERSONNE_PUBLIQUE',
};

/** Null for a regime that charges VAT, and while the regime is not known. */
export const exonerationDe = (regime: RegimeFiscal | null): string | null =>
  regime === null ? null : (EXONERATIONS[regime] ?? null);

/** This code of VAT says something of who claims, and the structure is not that. Others say what or where: no one's. */
export const contredit = (codeTva: string, regime: RegimeFiscal): boolean =>
  Object.values(EXONERATIONS).includes(codeTva) && codeTva !== exonerationDe(regime);
