import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Preferences } from '../../domain/notifications/ChoixDeNotifications.ts';
import { estPrincipal } from './estPrincipal.ts';
import type { ChoixDeNotificationsRepository } from './ports/ChoixDeNotificationsRepository.ts';

export interface NotificationsConsultees extends Preferences {
  /** Of a structure: the mails of the rattachements cannot be switched off. */
  readonly principal: boolean;
}

export class ConsulterNotifications {
  constructor(private readonly choix: ChoixDeNotificationsRepository) {}

  async execute({ acteur }: { readonly acteur: Acteur }): Promise<NotificationsConsultees> {
    const choix = await this.choix.get(acteur.utilisateurId);
    const principal = estPrincipal(acteur);
    const { rythmes, recapitulatif } = choix.preferences;
    const RATTACHEMENTS = choix.rythmePour('RATTACHEMENTS', principal);
    return { rythmes: { ...rythmes, RATTACHEMENTS }, recapitulatif, principal };
  }
}
