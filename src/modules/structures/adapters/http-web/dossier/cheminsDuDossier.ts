const racine = (id: number): string => `/gestionnaire/structures/${id}`;

/** The addresses of the pages about mandats, pieces, the INSEE and the SIRET. */
export const cheminsDuDossier = {
  mandats: (
    id: number,
    apres: { readonly donnes?: number | undefined; readonly recus?: number | undefined } = {},
  ): string => {
    const parametres = new URLSearchParams();
    for (const [sens, repere] of Object.entries(apres))
      if (repere !== undefined) parametres.set(sens, String(repere));
    return `${racine(id)}/mandats${parametres.size === 0 ? '' : `?${parametres.toString()}`}`;
  },
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
