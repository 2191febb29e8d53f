import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { formatJourLong } from '../../../../platform/web/formats.ts';
import type { ExpirationProche, WebhookSuspendu } from '../../application/ports/CourriersDeRaccordement.ts';

export interface Lettre {
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly action: string;
}

type Lettres = Readonly<Record<Langue, Lettre>>;

export const lettresDExpiration = (
  structure: string,
  { login, expireLe, reste }: ExpirationProche,
): Lettres => ({
  fr: {
    titre:
      reste === 1
        ? 'Le mot de passe d’un compte technique expire demain'
        : `Le mot de passe d’un compte technique expire dans ${reste} jours`,
    paragraphes: [
      `Le mot de passe du compte technique ${login} de la structure ${structure} n’ouvrira plus rien à partir du ${formatJourLong(expireLe, 'fr')}.`,
      'Le gestionnaire principal peut en demander un nouveau dès maintenant. L’ancien cesse alors aussitôt d’être accepté\u00a0: prévenez d’abord ceux qui exploitent les logiciels raccordés.',
    ],
    action: 'Voir le compte technique',
  },
  en: {
    titre:
      reste === 1
        ? 'The password of a technical account expires tomorrow'
        : `The password of a technical account expires in ${reste} days`,
    paragraphes: [
      `The password of the technical account ${login} of the organisation ${structure} will open nothing any more from ${formatJourLong(expireLe, 'en')}.`,
      'The main manager may ask for a new one as of now. The former one is then refused at once: first warn those who run the connected software.',
    ],
    action: 'See the technical account',
  },
});

export const lettresDeSuspension = (
  structure: string,
  { application, url, etat }: WebhookSuspendu,
): Lettres => ({
  fr: {
    titre: 'Un webhook ne reçoit plus rien',
    paragraphes: [
      etat === 'ARRETE'
        ? `L’adresse ${url}, que l’application ${application} de la structure ${structure} a donnée pour être prévenue, a répondu qu’elle ne voulait plus rien recevoir. Le webhook est arrêté.`
        : `L’adresse ${url}, que l’application ${application} de la structure ${structure} a donnée pour être prévenue, n’accepte plus rien depuis trois jours. Le webhook est suspendu.`,
      'Les messages en attente sont abandonnés. Le gestionnaire principal peut reprendre le webhook une fois l’adresse rétablie, puis demander que ces messages soient envoyés de nouveau.',
    ],
    action: 'Voir le webhook',
  },
  en: {
    titre: 'A webhook receives nothing any more',
    paragraphes: [
      etat === 'ARRETE'
        ? `The address ${url}, which the application ${application} of the organisation ${structure} gave in order to be told, has answered that it wants nothing more. The webhook is stopped.`
        : `The address ${url}, which the application ${application} of the organisation ${structure} gave in order to be told, has accepted nothing for three days. The webhook is suspended.`,
      'The messages that were waiting are given up. The main manager may resume the webhook once the address works again, then ask for these messages to be sent again.',
    ],
    action: 'See the webhook',
  },
});
