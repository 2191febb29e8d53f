export const cheminsDuSupport = {
  racine: '/support',
  journal: '/support/journal',
  personne: (id: number): string => `/support/personnes/${id}`,
  activation: (id: number): string => `/support/personnes/${id}/activation`,
  secours: (id: number): string => `/support/personnes/${id}/secours`,
  structure: (id: number): string => `/support/structures/${id}`,
  reclamations: '/support/reclamations',
  reclamation: (id: number): string => `/support/reclamations/${id}`,
} as const;
