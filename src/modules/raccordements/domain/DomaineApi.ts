/** The parts of the API to which an application subscribes: the second part of the addresses of their services. */
export const domainesApi = [
  'factures',
  'structures',
  'transverses',
  'utilisateurs',
  'engagementsJuridiques',
  'memoires',
] as const;

export type DomaineApi = (typeof domainesApi)[number];
