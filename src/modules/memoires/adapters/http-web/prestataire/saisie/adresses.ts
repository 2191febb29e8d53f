export const ETAPES = ['en-tete', 'prestations', 'pieces', 'recapitulatif'] as const;

export type CodeEtape = (typeof ETAPES)[number];

export const adresseDuMemoire = (memoireId: number): string => `/memoires/${memoireId}`;

export const adresseDEtape = (memoireId: number, etape: CodeEtape): string =>
  `/memoires/${memoireId}/saisie/${etape}`;
