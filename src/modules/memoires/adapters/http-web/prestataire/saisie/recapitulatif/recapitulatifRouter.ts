import { Router } from 'express';
import { h } from 'preact';
import type { Acteur } from '../../../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../../../../platform/http/endpoint.ts';
import type { Web } from '../../../../../../../platform/http/Web.ts';
import { MemoireDejaDepose } from '../../../../../domain/erreurs.ts';
import { adresseDEtape, adresseDuMemoire } from '../adresses.ts';
import { brouillonOuvert } from '../brouillonOuvert.ts';
import { formeDeSaisie, memoireDesigne } from '../formeDeSaisie.ts';
import type { OutilsDeSaisie } from '../OutilsDeSaisie.ts';
import { presentRecapitulatif } from './presentRecapitulatif.ts';
import { RecapitulatifPage } from './RecapitulatifPage.tsx';

const acces = { espaces: ['MEMOIRES'] } as const;

/** Step 4 and the deposit, which happens once whatever the number of clicks. */
export const recapitulatifRouter = (outils: OutilsDeSaisie): Router => {
  const { deposer } = outils;
  const router = Router();

  router.get(
    '/:memoireId/saisie/recapitulatif',
    endpoint({
      acces,
      input: memoireDesigne,
      handle: ({ acteur, input: { memoireId }, langue, web }) =>
        montrer({ acteur, memoireId, langue, web, status: 200 }, outils),
    }),
  );

  router.post(
    '/:memoireId/depot',
    endpoint({
      acces,
      input: memoireDesigne,
      form: formeDeSaisie,
      handle: async ({ acteur, input: { memoireId }, form, web }) => {
        await deposer.execute({ acteur, memoireId, version: form.version });
        web.redirect(`${adresseDuMemoire(memoireId)}?depose`);
      },
      refuse: ({ acteur, input: { memoireId }, langue, web, erreurs, status, cause }) => {
        if (cause instanceof MemoireDejaDepose) return web.redirect(`${adresseDuMemoire(memoireId)}?depose`);
        if (status !== 409) return montrer({ acteur, memoireId, langue, web, status }, outils);
        web.redirect(adresseDEtape(memoireId, 'recapitulatif'), {
          ton: 'alerte',
          titre: erreurs[0]?.message ?? '',
        });
      },
    }),
  );

  return router;
};

interface Demande {
  readonly acteur: Acteur;
  readonly memoireId: number;
  readonly langue: Langue;
  readonly web: Web;
  readonly status: number;
}

const montrer = async (
  { acteur, memoireId, langue, web, status }: Demande,
  { verifier, consulter, referentiel, categories }: OutilsDeSaisie,
): Promise<void> => {
  const verifie = await brouillonOuvert(verifier, acteur, memoireId);
  if (!verifie) return web.redirect(adresseDuMemoire(memoireId));
  const consulte = await consulter.execute({ acteur, memoireId });
  web.page(
    h(RecapitulatifPage, presentRecapitulatif({ verifie, consulte, referentiel, categories, langue })),
    status,
  );
};
