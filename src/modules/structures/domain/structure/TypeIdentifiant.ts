/** In the order in which they are offered. */
export const typesIdentifiant = [
  'SIRET',
  'PARTICULIER',
  'UE_HORS_FRANCE',
  'HORS_UE',
  'RIDET',
  'TAHITI',
  'AUTRE',
] as const;

export type TypeIdentifiant = (typeof typesIdentifiant)[number];
