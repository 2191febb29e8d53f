import type { Jour } from '../../../../kernel/domain/Jour.ts';

/**
 * COSP: collaborateur occasionnel du service public (art. 311-3 of the code de la sécurité sociale), without VAT. OPTION: a COSP who has
 * opted for VAT. FRANCHISE: art. 293 B of the CGI. PERSONNE_PUBLIQUE: art. 256 B of the CGI.
 */
export const regimesFiscaux = ['COSP', 'OPTION', 'ASSUJETTI', 'FRANCHISE', 'PERSONNE_PUBLIQUE'] as const;

export type CodeRegimeFiscal = (typeof regimesFiscaux)[number];

export interface RegimeFiscal {
  readonly code: CodeRegimeFiscal;
  readonly du: Jour;
}

/** The regime in force that day; `regimes` are in the order of their first days. */
export const regimeDu = (regimes: readonly RegimeFiscal[], jour: Jour): RegimeFiscal | null =>
  regimes.filter(({ du }) => du <= jour).at(-1) ?? null;
