import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../platform/http/Web.ts';
import type { DemanderReinitialisation } from '../../application/DemanderReinitialisation.ts';
import type { LireLien } from '../../application/LireLien.ts';
import type { ReinitialiserMotDePasse } from '../../application/ReinitialiserMotDePasse.ts';
import { adresseForm } from './adresseForm.ts';
import { choixMotDePasseForm } from './choixMotDePasseForm.ts';
import { DemandeDeLienPage } from './DemandeDeLienPage.tsx';
import { EnvoiPage } from './EnvoiPage.tsx';
import { montrerChoixMotDePasse, repondreAuLienRefuse, type Lien } from './lienDeMotDePasse.ts';
import { limitesComptes } from './limitesComptes.ts';
import { renouvelerSession } from './renouvelerSession.ts';
import { resteUneLettre } from './resteUneLettre.ts';
import { textesComptes } from './textesComptes.ts';
import { texteSaisi } from './texteSaisi.ts';

interface UseCases {
  readonly demanderReinitialisation: DemanderReinitialisation;
  readonly reinitialiserMotDePasse: ReinitialiserMotDePasse;
  readonly lireLien: LireLien;
}

const RIEN = z.object({});
const Jeton = z.object({ jeton: z.string().default('') });
const OUBLI = '/mot-de-passe/oublie';
const ENVOYE = '/mot-de-passe/oublie/envoye';
const NOUVEAU = '/mot-de-passe/nouveau';

export const motDePasseRouter = ({
  demanderReinitialisation,
  reinitialiserMotDePasse,
  lireLien,
}: UseCases): Router => {
  const router = Router();
  const lien: Lien = {
    lireLien,
    nature: 'REINITIALISATION',
    adresse: NOUVEAU,
    renvoi: OUBLI,
    textes: 'reinitialisation',
  };

  router.get(
    OUBLI,
    endpoint({ acces: 'public', input: RIEN, handle: ({ web }) => montrerOubli(web, '', []) }),
  );

  router.post(
    OUBLI,
    endpoint({
      acces: 'public',
      input: RIEN,
      form: adresseForm,
      limites: limitesComptes.envoiDeLien,
      handle: async ({ form, web, res }) => {
        if (await resteUneLettre(res, 'reinitialisation', form.courriel))
          await demanderReinitialisation.execute(form);
        web.redirect(ENVOYE);
      },
      refuse: ({ saisie, erreurs, status, web }) =>
        montrerOubli(web, texteSaisi(saisie, 'courriel'), erreurs, status),
    }),
  );

  router.get(
    ENVOYE,
    endpoint({
      acces: 'public',
      input: RIEN,
      handle: ({ langue, web }) => {
        const { titre, envoye } = textesComptes(langue).oubliEnvoye;
        web.page(h(EnvoiPage, { titre, envoye, renvoi: OUBLI }));
      },
    }),
  );

  router.get(
    NOUVEAU,
    endpoint({
      acces: 'public',
      input: Jeton,
      handle: ({ input, web }) => montrerChoixMotDePasse(lien, web, input.jeton),
      refuse: (call) => repondreAuLienRefuse(lien, call, call.input.jeton),
    }),
  );

  router.post(
    NOUVEAU,
    endpoint({
      acces: 'public',
      input: RIEN,
      form: choixMotDePasseForm,
      handle: async ({ form, langue, web, req }) => {
        await reinitialiserMotDePasse.execute(form);
        await renouvelerSession(req);
        web.redirect('/connexion', { ton: 'succes', ...textesComptes(langue).reinitialisation.faite });
      },
      refuse: (call) => repondreAuLienRefuse(lien, call, texteSaisi(call.saisie, 'jeton')),
    }),
  );

  return router;
};

const montrerOubli = (web: Web, courriel: string, erreurs: FormErrors, status = 200): void => {
  const textes = textesComptes(web.langue).oubli;
  web.page(h(DemandeDeLienPage, { textes, adresse: OUBLI, courriel, erreurs }), status);
};
