import { lireSiret } from '../../../kernel/domain/Siret.ts';
import type { CodeAnomalie, Consequence } from './anomalies.ts';

const NUMERO_DE_SECURITE_SOCIALE = /^[1-478]\d{4}(?:\d{2}|2[ABab])\d{6}(?:\d{2})?$/;

export interface IdentifiantRepris {
  readonly valeur: string | null;
  readonly anomalie?: {
    readonly code: CodeAnomalie;
    readonly consequence: Consequence;
    readonly montree: boolean;
  };
}

/**
 * The identifier of a fournisseur as it is kept: a SIRET whose key is right, or the legacy number of a person. A number of social
 * security (NIR) is never kept, nor shown in the report.
 */
export const identifiantRepris = (type: 'SIRET' | 'PARTICULIER', saisi: string | null): IdentifiantRepris => {
  if (saisi !== null && NUMERO_DE_SECURITE_SOCIALE.test(saisi.replace(/[\s.-]/g, ''))) {
    const consequence = type === 'SIRET' ? 'STRUCTURE_SANS_SIRET' : 'VALEUR_OMISE';
    return { valeur: null, anomalie: { code: 'IDENTIFIANT_INTERDIT', consequence, montree: false } };
  }
  if (type === 'PARTICULIER') return { valeur: saisi };

  const siret = saisi === null ? undefined : lireSiret(saisi);
  if (siret !== undefined) return { valeur: siret };
  const code = saisi === null ? 'VALEUR_OBLIGATOIRE' : 'SIRET_INVALIDE';
  return { valeur: null, anomalie: { code, consequence: 'STRUCTURE_SANS_SIRET', montree: true } };
};
