/** The addresses of the pages about roles, accesses and the state of a structure. */
export const cheminsDesRoles = {
  role: (id: number, rattachementId: number): string =>
    `/gestionnaire/structures/${id}/utilisateurs/${rattachementId}/role`,
  acte: (id: number, rattachementId: number, acte: string): string =>
    `/gestionnaire/structures/${id}/utilisateurs/${rattachementId}/${acte}`,
  desactivees: (id: number): string => `/gestionnaire/structures/${id}/utilisateurs-desactives`,
  annulerTransmission: (id: number, transmissionId: number): string =>
    `/gestionnaire/structures/${id}/transmissions/${transmissionId}/annuler`,
  statut: (id: number): string => `/gestionnaire/structures/${id}/statut`,
  desactiver: (id: number): string => `/gestionnaire/structures/${id}/desactiver`,
  reactiver: (id: number): string => `/gestionnaire/structures/${id}/reactiver`,
  quitter: (rattachementId: number): string => `/mon-compte/rattachements/${rattachementId}/quitter`,
  reclamer: (rattachementId: number): string => `/mon-compte/rattachements/${rattachementId}/reclamer`,
  transmission: (id: number): string => `/mon-compte/rattachements/transmissions/${id}`,
  accepter: (id: number): string => `/mon-compte/rattachements/transmissions/${id}/accepter`,
  decliner: (id: number): string => `/mon-compte/rattachements/transmissions/${id}/decliner`,
  reclamation: (id: number): string => `/mon-compte/rattachements/reclamations/${id}`,
  opposer: (id: number): string => `/mon-compte/rattachements/reclamations/${id}/opposer`,
  retirer: (id: number): string => `/mon-compte/rattachements/reclamations/${id}/retirer`,
} as const;
