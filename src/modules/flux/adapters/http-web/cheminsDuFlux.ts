const racine = '/flux';

export const cheminsDuFlux = {
  racine,
  avant: (id: number): string => `${racine}?avant=${id}`,
  deposer: `${racine}/deposer`,
  exemple: `${racine}/exemple`,
  flux: (id: number): string => `${racine}/${id}`,
  compteRendu: (id: number): string => `${racine}/${id}/compte-rendu`,
  memoire: (id: number): string => `/memoires/${id}`,
} as const;
