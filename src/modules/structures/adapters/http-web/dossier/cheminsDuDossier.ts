const racine = (id: number): string => `/gestionnaire/structures/${id}`;

/** The addresses of the pages about mandats, pieces, the INSEE and the SIRET. */
export const cheminsDuDossier = {
  mandats: (id: number): string => `${racine(id)}/mandats`,
  donnerMandat: (id: number): string => `${racine(id)}/mandats/donner`,
  mandat: (id: number, mandatId: number, acte: 'accepter' | 'decliner' | 'resilier' | 'document'): string =>
    `${racine(id)}/mandats/${mandatId}/${acte}`,
  pieces: (id: number): string => `${racine(id)}/pieces`,
  mesPieces: '/mon-compte/pieces',
  insee: (id: number): string => `${racine(id)}/insee`,
  siret: (id: number): string => `${racine(id)}/siret`,
  remplacerCompte: (id: number, compteId: number): string =>
    `${racine(id)}/comptes-bancaires/${compteId}/remplacer`,
  compteParDefaut: (id: number, compteId: number): string =>
    `${racine(id)}/comptes-bancaires/${compteId}/par-defaut`,
} as const;
