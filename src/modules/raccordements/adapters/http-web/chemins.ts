const racine = '/gestionnaire/raccordements';

export interface FiltresDansLAdresse {
  readonly route?: string | undefined;
  readonly resultat?: string | undefined;
  readonly curseur?: string | undefined;
}

export const chemins = {
  racine,
  gestionnaire: '/gestionnaire',
  creerApplication: `${racine}/applications/creer`,
  application: (id: number): string => `${racine}/applications/${id}`,
  renouvelerSecret: (id: number): string => `${racine}/applications/${id}/secret`,
  revoquerApplication: (id: number): string => `${racine}/applications/${id}/revoquer`,
  appels: (id: number, filtres: FiltresDansLAdresse = {}): string => {
    const remplis = Object.entries(filtres).filter((entree): entree is [string, string] =>
      Boolean(entree[1]),
    );
    const requete = new URLSearchParams(remplis).toString();
    return `${racine}/applications/${id}/appels${requete === '' ? '' : `?${requete}`}`;
  },
  modifierApplication: (id: number): string => `${racine}/applications/${id}/modifier`,
  webhooks: (id: number): string => `${racine}/applications/${id}/webhooks`,
  creerWebhook: (id: number): string => `${racine}/applications/${id}/webhooks/creer`,
  webhook: (id: number, apres?: number): string =>
    `${racine}/webhooks/${id}${apres === undefined ? '' : `?apres=${apres}`}`,
  acteDeWebhook: (id: number, acte: 'tester' | 'secret' | 'reprendre' | 'relivrer' | 'supprimer'): string =>
    `${racine}/webhooks/${id}/${acte}`,
  relivrer: (livraisonId: number): string => `${racine}/webhooks/livraisons/${livraisonId}/relivrer`,
  creerCompte: `${racine}/comptes/creer`,
  compte: (id: number): string => `${racine}/comptes/${id}`,
  renouvelerCompte: (id: number): string => `${racine}/comptes/${id}/renouveler`,
  revoquerCompte: (id: number): string => `${racine}/comptes/${id}/revoquer`,
} as const;
