import type { LigneSaisie } from '../../../../../domain/LigneDeMemoire.ts';

type Tva = Pick<LigneSaisie, 'tauxTva' | 'codeTva'>;

const FORME = /^(\d{1,5})(?:-([A-Z0-9_]+))?$/;

/** "2000", or "0-FRANCHISE_EN_BASE": the rate first, which is all that the live totals read. */
export const choixDeTva = ({ tauxTva, codeTva }: Tva): string => {
  if (tauxTva === null) return '';
  return tauxTva === 0 && codeTva !== null ? `${tauxTva}-${codeTva}` : String(tauxTva);
};

/** Undefined when it is none of ours. */
export const lireChoixDeTva = (texte: string): Tva | undefined => {
  const [, taux, code] = FORME.exec(texte) ?? [];
  return taux === undefined ? undefined : { tauxTva: Number(taux), codeTva: code ?? null };
};
