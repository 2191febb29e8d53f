import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { endpoint, type Saisie } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { ChoisirNotifications } from '../../../application/notifications/ChoisirNotifications.ts';
import type { ConsulterNotifications } from '../../../application/notifications/ConsulterNotifications.ts';
import { notificationsForm } from './notificationsForm.ts';
import { NotificationsPage } from './NotificationsPage.tsx';
import { presentNotifications } from './presentNotifications.ts';
import { textesNotifications } from './textesNotifications.ts';

const CHEMIN = '/mon-compte/notifications';
const RIEN = z.object({});

interface UseCases {
  readonly consulter: ConsulterNotifications;
  readonly choisir: ChoisirNotifications;
}

interface Montree {
  readonly acteur: Acteur;
  readonly web: Web;
  readonly saisie?: Saisie;
  readonly erreurs?: FormErrors;
  readonly status?: number;
}

export const notificationsRouter = ({ consulter, choisir }: UseCases): Router => {
  const router = Router();
  const montrer = async ({ acteur, web, saisie, erreurs = [], status = 200 }: Montree): Promise<void> => {
    const consultees = await consulter.execute({ acteur });
    const notifications = presentNotifications(consultees, web.langue, saisie);
    web.page(h(NotificationsPage, { notifications, erreurs }), status);
  };

  router.get(CHEMIN, endpoint({ acces: 'connecte', input: RIEN, handle: montrer }));

  router.post(
    CHEMIN,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: notificationsForm,
      handle: async ({ acteur, form, langue, web }) => {
        await choisir.execute({ acteur, preferences: form });
        web.redirect(CHEMIN, { ton: 'succes', titre: textesNotifications(langue).enregistre });
      },
      refuse: montrer,
    }),
  );

  return router;
};
