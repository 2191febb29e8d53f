import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../platform/http/Web.ts';
import type { ActiverCompte } from '../../application/ActiverCompte.ts';
import type { CreerCompte } from '../../application/CreerCompte.ts';
import type { LireLien } from '../../application/LireLien.ts';
import type { RenvoyerActivation } from '../../application/RenvoyerActivation.ts';
import { activationForm } from './activationForm.ts';
import { adresseForm } from './adresseForm.ts';
import { CreationPage } from './CreationPage.tsx';
import { creationForm } from './creationForm.ts';
import { DemandeDeLienPage } from './DemandeDeLienPage.tsx';
import { EnvoiPage } from './EnvoiPage.tsx';
import { limitesComptes } from './limitesComptes.ts';
import { montrerChoixMotDePasse, repondreAuLienRefuse, type Lien } from './lienDeMotDePasse.ts';
import { ouvrirSession } from './ouvrirSession.ts';
import { resteUneLettre } from './resteUneLettre.ts';
import { textesComptes } from './textesComptes.ts';
import { texteSaisi } from './texteSaisi.ts';

interface UseCases {
  readonly creerCompte: CreerCompte;
  readonly renvoyerActivation: RenvoyerActivation;
  readonly activerCompte: ActiverCompte;
  readonly lireLien: LireLien;
}

const RIEN = z.object({});
const Jeton = z.object({ jeton: z.string().default('') });
const MERCI = '/compte/creer/merci';
const RENVOI = '/compte/renvoyer-activation';

export const creationRouter = ({
  creerCompte,
  renvoyerActivation,
  activerCompte,
  lireLien,
}: UseCases): Router => {
  const router = Router();
  const lien: Lien = {
    lireLien,
    nature: 'ACTIVATION',
    adresse: '/compte/activer',
    renvoi: RENVOI,
    textes: 'activation',
  };

  router.get(
    '/compte/creer',
    endpoint({
      acces: 'public',
      input: RIEN,
      handle: ({ web }) => web.page(h(CreationPage, { valeur: () => '', erreurs: [] })),
    }),
  );

  router.post(
    '/compte/creer',
    endpoint({
      acces: 'public',
      input: RIEN,
      form: creationForm,
      limites: limitesComptes.envoiDeLien,
      handle: async ({ form, langue, web, res }) => {
        if (await resteUneLettre(res, 'activation', form.courriel))
          await creerCompte.execute({ ...form, langue });
        web.redirect(MERCI);
      },
      refuse: ({ saisie, erreurs, status, web }) =>
        web.page(h(CreationPage, { valeur: (champ) => texteSaisi(saisie, champ), erreurs }), status),
    }),
  );

  router.get(
    MERCI,
    endpoint({
      acces: 'public',
      input: RIEN,
      handle: ({ langue, web }) => {
        const { titre, envoye } = textesComptes(langue).merci;
        web.page(h(EnvoiPage, { titre, envoye, renvoi: RENVOI }));
      },
    }),
  );

  router.get(
    RENVOI,
    endpoint({ acces: 'public', input: RIEN, handle: ({ web }) => montrerRenvoi(web, '', []) }),
  );

  router.post(
    RENVOI,
    endpoint({
      acces: 'public',
      input: RIEN,
      form: adresseForm,
      limites: limitesComptes.envoiDeLien,
      handle: async ({ form, web, res }) => {
        if (await resteUneLettre(res, 'activation', form.courriel)) await renvoyerActivation.execute(form);
        web.redirect(MERCI);
      },
      refuse: ({ saisie, erreurs, status, web }) =>
        montrerRenvoi(web, texteSaisi(saisie, 'courriel'), erreurs, status),
    }),
  );

  router.get(
    '/compte/activer',
    endpoint({
      acces: 'public',
      input: Jeton,
      handle: ({ input, web }) => montrerChoixMotDePasse(lien, web, input.jeton),
      refuse: (call) => repondreAuLienRefuse(lien, call, call.input.jeton),
    }),
  );

  router.post(
    '/compte/activer',
    endpoint({
      acces: 'public',
      input: RIEN,
      form: activationForm,
      handle: async ({ form, langue, web, req }) => {
        const utilisateurId = await activerCompte.execute(form);
        await ouvrirSession(req, utilisateurId);
        web.redirect('/accueil', { ton: 'succes', ...textesComptes(langue).activation.faite });
      },
      refuse: (call) => repondreAuLienRefuse(lien, call, texteSaisi(call.saisie, 'jeton')),
    }),
  );

  return router;
};

const montrerRenvoi = (web: Web, courriel: string, erreurs: FormErrors, status = 200): void => {
  const textes = textesComptes(web.langue).renvoi;
  web.page(h(DemandeDeLienPage, { textes, adresse: RENVOI, courriel, erreurs }), status);
};
