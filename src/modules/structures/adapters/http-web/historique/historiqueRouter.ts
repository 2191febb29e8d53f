import { Router } from 'express';
import { h } from 'preact';
import { envoyerTableur } from '../../../../../platform/export/envoyerTableur.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ActionLue, ConsulterHistorique } from '../../../application/historique/ConsulterHistorique.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { curseurParInstant } from '../curseurs.ts';
import { optionsDesStructuresGerees } from '../optionsDesStructuresGerees.ts';
import { cheminsHistorique } from './cheminsHistorique.ts';
import { filtresDe } from './filtresDe.ts';
import { filtresForm, type FiltresSaisis } from './filtresForm.ts';
import { HistoriquePage } from './HistoriquePage.tsx';
import { presentAction } from './presentAction.ts';
import { tableurDHistorique } from './tableurDHistorique.ts';
import { textesHistorique } from './textes/textesHistorique.ts';

/** *Activités du gestionnaire* > *Historique des actions*. */
export const historiqueRouter = (
  consulter: ConsulterHistorique,
  categories: CategoriesPrestataires,
): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: filtresForm,
      handle: async ({ acteur, input: saisie, langue, web }) => {
        const { filtres, erreurs } = filtresDe(saisie, textesHistorique(langue));
        const apres = curseurParInstant.lire(saisie.curseur);
        const { actions, suivant } = await consulter.execute(acteur, filtres, apres);
        const curseur = suivant ? curseurParInstant.ecrire(suivant) : undefined;
        web.page(
          h(HistoriquePage, {
            saisie: lisible(saisie, actions),
            structures: optionsDesStructuresGerees(acteur),
            actions: actions.map((action) => presentAction(action, categories, langue)),
            debut: apres ? cheminsHistorique.liste({ ...saisie, curseur: undefined }) : undefined,
            suite: curseur && cheminsHistorique.liste({ ...saisie, curseur }),
            erreurs,
          }),
        );
      },
    }),
  );

  router.get(
    '/export',
    endpoint({
      acces: 'gestionnaire',
      input: filtresForm,
      handle: async ({ acteur, input: saisie, langue, web }) => {
        const { filtres } = filtresDe(saisie, textesHistorique(langue));
        const actions = await consulter.toutes(acteur, filtres);
        await envoyerTableur(web, 'csv', tableurDHistorique(actions, categories, langue));
      },
    }),
  );

  return router;
};

/** A person who was chosen in the list is shown by her address. */
const lisible = (saisie: FiltresSaisis, actions: readonly ActionLue[]): FiltresSaisis => {
  const adresseDe = (demande: string | undefined, cote: 'par' | 'personne'): string | undefined =>
    actions.find((action) => String(action[cote]?.id) === demande)?.[cote]?.courriel ?? demande;
  return {
    ...saisie,
    auteur: adresseDe(saisie.auteur, 'par'),
    personne: adresseDe(saisie.personne, 'personne'),
  };
};
