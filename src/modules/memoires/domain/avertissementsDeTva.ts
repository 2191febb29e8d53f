import type { DonneesMemoire } from './DonneesMemoire.ts';
import type { CodeProbleme, Probleme } from './Probleme.ts';
import { contredit, exonerationDe, type RegimeFiscal } from './RegimeFiscal.ts';

/**
 * Where the VAT of the lines and the fiscal regime of the structure do not say the same: VAT charged by somebody who
 * charges none, or an article that dispenses of it and is another regime's. Never a block: the fiche may be the one that
 * is late.
 */
export const avertissementsDeTva = (
  { lignes }: Pick<DonneesMemoire, 'lignes'>,
  regime: RegimeFiscal | null,
): readonly Probleme[] => {
  if (regime === null) return [];
  const exonere = exonerationDe(regime) !== null;
  return lignes.flatMap(({ rang, tauxTva, codeTva }): readonly Probleme[] => {
    if (tauxTva === null) return [];
    if (tauxTva > 0) return exonere ? [avertissement('tva-sans-objet', rang, regime)] : [];
    return codeTva !== null && contredit(codeTva, regime)
      ? [avertissement('exoneration-contraire', rang, regime)]
      : [];
  });
};

const avertissement = (code: CodeProbleme, rang: number, regime: RegimeFiscal): Probleme => ({
  code,
  niveau: 'avertissement',
  champ: `lignes.${rang}.tauxTva`,
  etape: 2,
  params: { regime },
});
