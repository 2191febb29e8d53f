/** The addresses of this module's pages. */
export const chemins = {
  accueil: '/accueil',
  monCompte: '/mon-compte',
  rattachements: '/mon-compte/rattachements',
  demander: '/mon-compte/rattachements/demander',
  demanderA: (structureId: number): string => `/mon-compte/rattachements/demander?structure=${structureId}`,
  creer: '/structures/creer',
  creerFiche: '/structures/creer/fiche',
  fiche: (id: number): string => `/structures/${id}`,
  gestionnaire: '/gestionnaire',
  demandes: '/gestionnaire/demandes',
  demande: (rattachementId: number): string => `/gestionnaire/demandes/${rattachementId}`,
  structure: (id: number): string => `/gestionnaire/structures/${id}`,
  modifier: (id: number): string => `/gestionnaire/structures/${id}/modifier`,
  ajouterCompte: (id: number): string => `/gestionnaire/structures/${id}/comptes-bancaires/ajouter`,
  cloreCompte: (id: number, compteId: number): string =>
    `/gestionnaire/structures/${id}/comptes-bancaires/${compteId}/clore`,
  ajouterService: (id: number): string => `/gestionnaire/structures/${id}/services/ajouter`,
  fermerService: (id: number, serviceId: number): string =>
    `/gestionnaire/structures/${id}/services/${serviceId}/fermer`,
  ajouterEspaces: (id: number): string => `/gestionnaire/structures/${id}/espaces/ajouter`,
  resilierEspace: (id: number, espace: string): string =>
    `/gestionnaire/structures/${id}/espaces/${espace}/resilier`,
  utilisateurs: (id: number): string => `/gestionnaire/structures/${id}/utilisateurs`,
  utilisateur: (id: number, rattachementId: number): string =>
    `/gestionnaire/structures/${id}/utilisateurs/${rattachementId}`,
  publiques: '/structures-publiques',
  publique: (id: number): string => `/structures-publiques/${id}`,
} as const;
