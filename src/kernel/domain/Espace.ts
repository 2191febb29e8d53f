/** The espaces of the product, in the order in which their tabs stand. */
export const codesEspaces = [
  'MEMOIRES',
  'MEMOIRES_RECUS',
  'TAXATION',
  'PAIEMENT',
  'ENGAGEMENTS',
  'SUIVI_DES_FLUX',
  'SOLLICITATIONS_EMISES',
  'SOLLICITATIONS_RECUES',
  'RACCORDEMENTS',
] as const;

export type CodeEspace = (typeof codesEspaces)[number];

export type NiveauEspace = 'CONSULTATION' | 'MODIFICATION';
