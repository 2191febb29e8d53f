import { id, texte } from '../../../../../platform/api/wire/champs.ts';
import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { FORMAT } from '../../../../../platform/api/CodesDeRefus.ts';
import type { ConsulterWebhooks } from '../../../application/webhooks/ConsulterWebhooks.ts';
import type { Demandeur } from '../../../application/webhooks/Demandeur.ts';
import { RaccordementIntrouvable } from '../../../domain/erreurs.ts';
import { ADRESSE_MAX } from '../../../domain/adresseDeWebhook.ts';

/** One of the two: an application has one webhook for an address. */
export const DESIGNATION = { idWebhook: id(), url: texte(ADRESSE_MAX) };

interface Designe {
  readonly idWebhook?: number | undefined;
  readonly url?: string | undefined;
}

export const webhookDesigne = async (
  { idWebhook, url }: Designe,
  demandeur: Demandeur & { readonly applicationId: number },
  consulter: ConsulterWebhooks,
): Promise<number> => {
  if (idWebhook !== undefined) return idWebhook;
  if (url === undefined)
    throw new ErreurFonctionnelle(FORMAT.codeRetour, `${FORMAT.message} - idWebhook ou url : obligatoire`);
  const { webhooks } = await consulter.lister(demandeur, demandeur.applicationId);
  const trouve = webhooks.find((webhook) => webhook.url === canonique(url));
  if (!trouve) throw new RaccordementIntrouvable();
  return trouve.id;
};

const canonique = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);
