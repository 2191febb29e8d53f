import { Router } from 'express';
import { h } from 'preact';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { ConsulterRaccordements } from '../../application/ConsulterRaccordements.ts';
import type { ModifierApplication } from '../../application/ModifierApplication.ts';
import { chemins } from './chemins.ts';
import { choixDApplicationForm, RaccordementDesigne } from './formes.ts';
import { ModifierApplicationPage } from './ModifierApplicationPage.tsx';
import { valeursDe } from './saisieDe.ts';
import { textesDe } from './textes/textesDe.ts';

export interface UsagesDeModification {
  readonly consulter: ConsulterRaccordements;
  readonly modifierApplication: ModifierApplication;
}

/** The name and the domaines of an application. */
export const modifierApplicationRouter = (usages: UsagesDeModification): Router => {
  const router = Router();

  router.get(
    '/:id/modifier',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input: { id }, web }) => {
        const { nom, domaines } = await usages.consulter.application(acteur, id);
        web.page(h(ModifierApplicationPage, { id, nom, domaines, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/modifier',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      form: choixDApplicationForm,
      handle: async ({ acteur, input: { id }, form, langue, web }) => {
        await usages.modifierApplication.execute({ acteur, applicationId: id, ...form });
        web.redirect(chemins.application(id), { ton: 'succes', titre: textesDe(langue).modifier.modifiee });
      },
      refuse: async ({ acteur, input: { id }, saisie, erreurs, status, web }) => {
        await usages.consulter.application(acteur, id);
        const [nom] = valeursDe(saisie, 'nom');
        const domaines = valeursDe(saisie, 'domaines');
        web.page(h(ModifierApplicationPage, { id, nom, domaines, erreurs }), status);
      },
    }),
  );

  return router;
};
