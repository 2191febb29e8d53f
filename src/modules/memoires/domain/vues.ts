import type { CodeEtat } from './etats.ts';

export type Vue = 'a-traiter' | 'en-cours' | 'payes' | 'tous';

export type EspaceJuridiction = 'MEMOIRES_RECUS' | 'TAXATION' | 'PAIEMENT';

const DEPOSES: readonly CodeEtat[] = [
  'MIS_A_DISPOSITION',
  'PRIS_EN_CHARGE',
  'A_COMPLETER',
  'COMPLETE',
  'EN_TAXATION',
  'CERTIFIE',
  'TAXE',
  'MIS_EN_PAIEMENT',
  'PAYE',
  'REFUSE',
  'DUPLIQUE_APRES_REFUS',
  'ABANDONNE',
];

const EN_COURS: readonly CodeEtat[] = [
  'MIS_A_DISPOSITION',
  'PRIS_EN_CHARGE',
  'COMPLETE',
  'EN_TAXATION',
  'CERTIFIE',
  'TAXE',
  'MIS_EN_PAIEMENT',
];

/** What a prestataire sees under each heading. What was deleted is in none. */
export const VUES_PRESTATAIRE: Readonly<Record<Vue, readonly CodeEtat[]>> = {
  'a-traiter': ['BROUILLON', 'REFUSE', 'A_COMPLETER'],
  'en-cours': EN_COURS,
  payes: ['PAYE'],
  tous: ['BROUILLON', ...DEPOSES],
};

const A_TRAITER: Readonly<Record<EspaceJuridiction, readonly CodeEtat[]>> = {
  MEMOIRES_RECUS: ['MIS_A_DISPOSITION', 'PRIS_EN_CHARGE', 'COMPLETE'],
  TAXATION: ['EN_TAXATION'],
  PAIEMENT: ['CERTIFIE', 'TAXE', 'MIS_EN_PAIEMENT'],
};

/** What a juridiction sees from each of its espaces: never a draft, nor what was deleted. */
export const etatsRecus = (espace: EspaceJuridiction, vue: Vue): readonly CodeEtat[] => {
  if (vue === 'a-traiter') return A_TRAITER[espace];
  if (vue === 'tous') return DEPOSES;
  if (vue === 'payes') return ['PAYE'];
  return [...EN_COURS, 'A_COMPLETER'];
};
