import { Aggregate } from '../../../kernel/domain/Aggregate.ts';
import { RecouvrementInvalide, WebhookArrete } from './erreurs.ts';
import type { EvenementDeWebhook } from './evenements.ts';
import type { Intervention } from './Intervention.ts';
import { RECOUVREMENT_MAX_JOURS } from './Application.ts';
import { pauseApres, PATIENCE_MS } from './reprises.ts';
import { typeDAnnonce } from './typeDAnnonce.ts';

export const WEBHOOKS_MAX = 5;
const JOUR_MS = 24 * 60 * 60_000;

/** ARRETE: the other side has answered 410; SUSPENDU: nothing has passed for three days. */
export type EtatDeWebhook = 'EN_SERVICE' | 'SUSPENDU' | 'ARRETE';

export interface SecretDeWebhook {
  /** Sealed: it signs, so it must be read again. */
  readonly scelle: string;
  readonly creeLe: Date;
  /** Null for the one that is in use; the former one ends with the overlap. */
  readonly expireLe: Date | null;
}

export interface DonneesWebhook {
  readonly id: number;
  readonly version: number;
  readonly applicationId: number;
  readonly url: string;
  /** Codes of états of mémoires; null for all. */
  readonly etats: readonly string[] | null;
  /** Two at most, the latest first. */
  readonly secrets: readonly SecretDeWebhook[];
  readonly etat: EtatDeWebhook;
  readonly creeLe: Date;
  /** Tries that failed since the last one that passed. */
  readonly echecs: number;
  readonly echecDepuis: Date | null;
  /** Nothing is sent before. */
  readonly pauseJusquAu: Date | null;
}

/** For the events: the structure is that of the application, which may have changed its SIRET. */
interface AuNomDe extends Intervention {
  readonly structureId: number;
}

/** An address of an application, told of what becomes of the mémoires that the application may read. */
export class Webhook extends Aggregate<EvenementDeWebhook> {
  private constructor(private courantes: DonneesWebhook) {
    super();
  }

  static creer(
    {
      scelle,
      ...neuf
    }: Pick<DonneesWebhook, 'id' | 'applicationId' | 'url' | 'etats'> & { readonly scelle: string },
    par: AuNomDe,
  ): Webhook {
    const webhook = new Webhook({
      ...neuf,
      version: 0,
      secrets: [{ scelle, creeLe: par.le, expireLe: null }],
      etat: 'EN_SERVICE',
      creeLe: par.le,
      echecs: 0,
      echecDepuis: null,
      pauseJusquAu: null,
    });
    webhook.dire('raccordements.webhook-cree', par);
    return webhook;
  }

  static restituer(donnees: DonneesWebhook): Webhook {
    return new Webhook(donnees);
  }

  get donnees(): DonneesWebhook {
    return this.courantes;
  }

  /** Who has chosen états is told of those alone, and of no relance. */
  ecoute({ acte, vers }: { readonly acte: string; readonly vers: string }): boolean {
    const { etat, etats } = this.courantes;
    if (etat !== 'EN_SERVICE') return false;
    return etats === null || (typeDAnnonce(acte) === 'memoire.etat' && etats.includes(vers));
  }

  /** Those with which a message is signed now, the latest first: the receiver is content with either. */
  secretsEnUsage(le: Date): readonly string[] {
    return this.courantes.secrets
      .filter(({ expireLe }) => expireLe === null || expireLe > le)
      .map(({ scelle }) => scelle);
  }

  /** Messages are signed with both for so many days. @throws RecouvrementInvalide */
  renouvelerSecret(scelle: string, jours: number, par: AuNomDe): void {
    if (!Number.isInteger(jours) || jours < 0 || jours > RECOUVREMENT_MAX_JOURS)
      throw new RecouvrementInvalide(RECOUVREMENT_MAX_JOURS);
    const [enUsage] = this.courantes.secrets;
    const expireLe = new Date(par.le.getTime() + jours * JOUR_MS);
    const ancien = enUsage && jours > 0 ? [{ ...enUsage, expireLe }] : [];
    this.courantes = {
      ...this.courantes,
      secrets: [{ scelle, creeLe: par.le, expireLe: null }, ...ancien],
    };
    this.dire('raccordements.webhook-secret-renouvele', par);
  }

  /** As if it had never failed. */
  reprendre(par: AuNomDe): void {
    this.courantes = { ...this.courantes, etat: 'EN_SERVICE', ...SANS_ECHEC };
    this.dire('raccordements.webhook-repris', par);
  }

  supprimer(par: AuNomDe): void {
    this.dire('raccordements.webhook-supprime', par);
  }

  /** @throws WebhookArrete */
  exigerEnService(): void {
    if (this.courantes.etat !== 'EN_SERVICE') throw new WebhookArrete(this.courantes.id);
  }

  aReussi(): void {
    this.courantes = { ...this.courantes, ...SANS_ECHEC };
  }

  /** A pause that grows with the tries that fail one after the other; after three days of them, the end. */
  aEchoue(par: AuNomDe): void {
    const { le } = par;
    const echecs = this.courantes.echecs + 1;
    const echecDepuis = this.courantes.echecDepuis ?? le;
    const pause = pauseApres(echecs);
    const pauseJusquAu = pause === 0 ? null : new Date(le.getTime() + pause);
    this.courantes = { ...this.courantes, echecs, echecDepuis, pauseJusquAu };
    if (this.courantes.etat === 'EN_SERVICE' && le.getTime() - echecDepuis.getTime() >= PATIENCE_MS)
      this.finir('SUSPENDU', par);
  }

  /** The other side has answered 410: it wants nothing more. */
  aRenonce(par: AuNomDe): void {
    this.finir('ARRETE', par);
  }

  private finir(etat: EtatDeWebhook, par: AuNomDe): void {
    this.courantes = { ...this.courantes, etat };
    this.dire('raccordements.webhook-suspendu', par);
  }

  private dire(type: EvenementDeWebhook['type'], { parId, le, structureId }: AuNomDe): void {
    const { id: webhookId, applicationId, url } = this.courantes;
    this.record({ type, survenuLe: le, structureId, applicationId, webhookId, url, parId });
  }
}

const SANS_ECHEC = { echecs: 0, echecDepuis: null, pauseJusquAu: null } as const;
