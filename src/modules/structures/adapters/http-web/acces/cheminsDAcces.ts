import type { CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import { chemins } from '../chemins.ts';

/** The addresses of the pages about rattachements and espaces. */
export const cheminsDAcces = {
  mesAbonnements: '/mon-compte/abonnements',
  ajouter: '/mon-compte/abonnements/ajouter',
  ajouterPour: (structureId: number): string => `/mon-compte/abonnements/ajouter?structure=${structureId}`,
  retirer: (demandeId: number): string => `/mon-compte/abonnements/${demandeId}/retirer`,
  renoncer: (structureId: number, espace: CodeEspace): string =>
    `/mon-compte/abonnements/${structureId}/${espace}/renoncer`,
  abonnements: '/gestionnaire/abonnements',
  abonnement: (demandeId: number): string => `/gestionnaire/abonnements/${demandeId}`,
  rattacher: (structureId: number): string => `${chemins.utilisateurs(structureId)}/rattacher`,
  dupliquer: (structureId: number, rattachementId: number): string =>
    `${chemins.utilisateur(structureId, rattachementId)}/dupliquer`,
  renvoyerActivation: (structureId: number, rattachementId: number): string =>
    `${chemins.utilisateur(structureId, rattachementId)}/renvoyer-activation`,
  parEspace: (structureId: number, espace: CodeEspace): string =>
    `${chemins.structure(structureId)}/espaces/${espace}/personnes`,
} as const;
