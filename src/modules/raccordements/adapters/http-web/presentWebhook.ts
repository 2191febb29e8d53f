import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../platform/web/components/FamilleEtat.ts';
import { formatInstant, formatJourLong } from '../../../../platform/web/formats.ts';
import type { EtatEcoute } from '../../application/ports/Memoires.ts';
import type { DonneesWebhook, EtatDeWebhook } from '../../domain/Webhook.ts';
import { textesDe } from './textes/textesDe.ts';

export interface WebhookPresente {
  readonly id: number;
  readonly url: string;
  readonly etats: string;
  readonly creeLe: string;
  readonly enService: boolean;
  readonly etat: { readonly famille: FamilleEtat; readonly libelle: string };
  /** Why nothing leaves for the time being; null when it does. */
  readonly pause: string | null;
  readonly secrets: readonly string[];
}

const FAMILLES: Readonly<Record<EtatDeWebhook, FamilleEtat>> = {
  EN_SERVICE: 'accepte',
  SUSPENDU: 'refuse',
  ARRETE: 'clos',
};

export const presentWebhook = (
  donnees: DonneesWebhook,
  connus: readonly EtatEcoute[],
  maintenant: Date,
  langue: Langue,
): WebhookPresente => {
  const { webhooks: textes, applications } = textesDe(langue);
  const libelles = { EN_SERVICE: textes.enService, SUSPENDU: textes.suspendu, ARRETE: textes.arrete };
  const { id, url, etats, etat, echecs, pauseJusquAu } = donnees;
  const enPause = etat === 'EN_SERVICE' && pauseJusquAu !== null && pauseJusquAu > maintenant;
  return {
    id,
    url,
    etats:
      etats === null
        ? textes.tous
        : connus
            .filter(({ code }) => etats.includes(code))
            .map(({ libelle }) => libelle[langue])
            .join(', '),
    creeLe: formatJourLong(donnees.creeLe, langue),
    enService: etat === 'EN_SERVICE',
    etat: { famille: FAMILLES[etat], libelle: libelles[etat] },
    pause: enPause ? textes.enPause(echecs, formatInstant(pauseJusquAu, langue)) : null,
    secrets: donnees.secrets
      .filter(({ expireLe }) => expireLe === null || expireLe > maintenant)
      .map(({ creeLe, expireLe }) => {
        const le = formatJourLong(creeLe, langue);
        return expireLe === null
          ? applications.secretEnUsage(le)
          : applications.secretFinissant(le, formatInstant(expireLe, langue));
      }),
  };
};
