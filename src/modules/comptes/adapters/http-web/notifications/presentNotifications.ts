import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { Saisie } from '../../../../../platform/http/endpoint.ts';
import type { OptionDeChoix } from '../../../../../platform/web/components/OptionDeChoix.ts';
import type { NotificationsConsultees } from '../../../application/notifications/ConsulterNotifications.ts';
import { FAMILLES_D_AVIS, type FamilleDAvis } from '../../../domain/notifications/FamilleDAvis.ts';
import { RYTHMES_D_AVIS } from '../../../domain/notifications/RythmeDAvis.ts';
import { texteSaisi } from '../texteSaisi.ts';
import { textesNotifications } from './textesNotifications.ts';

export interface FamillePresentee {
  readonly champ: FamilleDAvis;
  readonly libelle: string;
  readonly indice: string;
  readonly options: readonly OptionDeChoix[];
  readonly valeur: string;
}

export interface NotificationsPresentees {
  readonly familles: readonly FamillePresentee[];
  readonly recapitulatif: boolean;
}

/** `saisie`: what was ticked, when the form is shown again. */
export const presentNotifications = (
  { rythmes, recapitulatif, principal }: NotificationsConsultees,
  langue: Langue,
  saisie?: Saisie,
): NotificationsPresentees => {
  const textes = textesNotifications(langue);
  return {
    familles: FAMILLES_D_AVIS.map((famille) => {
      const tenu = principal && famille === 'RATTACHEMENTS';
      const { libelle, indice } = textes.familles[famille];
      return {
        champ: famille,
        libelle,
        indice: tenu ? `${indice} ${textes.principal}` : indice,
        options: RYTHMES_D_AVIS.filter((rythme) => !tenu || rythme !== 'AUCUN').map((rythme) => ({
          valeur: rythme,
          ...textes.rythmes[rythme],
        })),
        valeur: saisie ? texteSaisi(saisie, famille) : rythmes[famille],
      };
    }),
    recapitulatif: saisie ? texteSaisi(saisie, 'recapitulatif') === 'oui' : recapitulatif,
  };
};
