import type { EtatDeLivraison, Livraison, MotifDeLivraison } from '../../domain/Livraison.ts';
import { Webhook, type EtatDeWebhook, type SecretDeWebhook } from '../../domain/Webhook.ts';

export interface WebhookRow {
  id: number;
  version: number;
  application_id: number;
  url: string;
  etats: string | null;
  secrets: string;
  etat: EtatDeWebhook;
  cree_le: string;
  echecs: number;
  echec_depuis: string | null;
  pause_jusqu_au: string | null;
}

export interface LivraisonRow {
  id: number;
  webhook_id: number;
  cle: string;
  memoire_id: number | null;
  contenu: string;
  etat: EtatDeLivraison;
  cree_le: string;
  depuis: string;
  tentatives: number;
  prochain_le: string | null;
  dernier_le: string | null;
  statut: number | null;
  duree: number | null;
  motif: MotifDeLivraison | null;
}

interface SecretJson {
  readonly scelle: string;
  readonly creeLe: string;
  readonly expireLe: string | null;
}

/** Without who holds it: that is not of the aggregate. */
export const rowDeWebhook = ({ donnees }: Webhook): WebhookRow => ({
  id: donnees.id,
  version: donnees.version + 1,
  application_id: donnees.applicationId,
  url: donnees.url,
  etats: donnees.etats && JSON.stringify(donnees.etats),
  secrets: JSON.stringify(donnees.secrets),
  etat: donnees.etat,
  cree_le: donnees.creeLe.toISOString(),
  echecs: donnees.echecs,
  echec_depuis: donnees.echecDepuis?.toISOString() ?? null,
  pause_jusqu_au: donnees.pauseJusquAu?.toISOString() ?? null,
});

export const webhookDepuis = (row: WebhookRow): Webhook =>
  Webhook.restituer({
    id: row.id,
    version: row.version,
    applicationId: row.application_id,
    url: row.url,
    etats: row.etats === null ? null : (JSON.parse(row.etats) as string[]),
    secrets: (JSON.parse(row.secrets) as readonly SecretJson[]).map(secretDepuis),
    etat: row.etat,
    creeLe: new Date(row.cree_le),
    echecs: row.echecs,
    echecDepuis: dateOuNull(row.echec_depuis),
    pauseJusquAu: dateOuNull(row.pause_jusqu_au),
  });

const secretDepuis = ({ scelle, creeLe, expireLe }: SecretJson): SecretDeWebhook => ({
  scelle,
  creeLe: new Date(creeLe),
  expireLe: dateOuNull(expireLe),
});

export const rowDeLivraison = (livraison: Livraison): LivraisonRow => ({
  id: livraison.id,
  webhook_id: livraison.webhookId,
  cle: livraison.cle,
  memoire_id: livraison.memoireId,
  contenu: livraison.contenu,
  etat: livraison.etat,
  cree_le: livraison.creeeLe.toISOString(),
  depuis: livraison.depuis.toISOString(),
  tentatives: livraison.tentatives,
  prochain_le: livraison.prochainLe?.toISOString() ?? null,
  dernier_le: livraison.dernierLe?.toISOString() ?? null,
  statut: livraison.statut,
  duree: livraison.duree,
  motif: livraison.motif,
});

export const livraisonDepuis = (row: LivraisonRow): Livraison => ({
  id: row.id,
  webhookId: row.webhook_id,
  cle: row.cle,
  memoireId: row.memoire_id,
  contenu: row.contenu,
  etat: row.etat,
  creeeLe: new Date(row.cree_le),
  depuis: new Date(row.depuis),
  tentatives: row.tentatives,
  prochainLe: dateOuNull(row.prochain_le),
  dernierLe: dateOuNull(row.dernier_le),
  statut: row.statut,
  duree: row.duree,
  motif: row.motif,
});

const dateOuNull = (texte: string | null): Date | null => (texte === null ? null : new Date(texte));
