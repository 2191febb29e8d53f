import { texteDeRecherche } from '../../../kernel/domain/texteDeRecherche.ts';

export type RegimeRepris = 'COSP' | 'OPTION' | 'ASSUJETTI' | 'FRANCHISE' | 'PERSONNE_PUBLIQUE';

const REGIMES: Readonly<Record<string, RegimeRepris>> = {
  cosp: 'COSP',
  option: 'OPTION',
  'cosp option': 'OPTION',
  'droit d option': 'OPTION',
  assujetti: 'ASSUJETTI',
  'assujetti tva': 'ASSUJETTI',
  'assujetti a la tva': 'ASSUJETTI',
  tva: 'ASSUJETTI',
  franchise: 'FRANCHISE',
  'franchise en base': 'FRANCHISE',
  'franchise tva': 'FRANCHISE',
  'franchise en base de tva': 'FRANCHISE',
  'non assujetti': 'FRANCHISE',
  'non assujetti tva': 'FRANCHISE',
  'non assujetti a la tva': 'FRANCHISE',
  'personne publique': 'PERSONNE_PUBLIQUE',
};

/** The fiscal regime behind a type of tax as the other portal wrote it. Null when it says none: nothing is guessed. */
export const regimeRepris = (typeDeTaxe: string): RegimeRepris | null =>
  REGIMES[texteDeRecherche(typeDeTaxe)] ?? null;
