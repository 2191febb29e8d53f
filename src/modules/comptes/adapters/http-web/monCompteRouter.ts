import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { endpoint, type Saisie } from '../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../platform/http/Web.ts';
import type { ChangerMotDePasse } from '../../application/ChangerMotDePasse.ts';
import type { ConsulterProfil } from '../../application/ConsulterProfil.ts';
import type { ModifierMesInformations } from '../../application/ModifierMesInformations.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import { changementMotDePasseForm } from './changementMotDePasseForm.ts';
import { exigerContactJoignable } from './exigerContactJoignable.ts';
import { informationsForm } from './informationsForm.ts';
import { limitesComptes } from './limitesComptes.ts';
import { MonComptePage } from './MonComptePage.tsx';
import { poserCookieLangue } from './poserCookieLangue.ts';
import { presentMonCompte } from './presentMonCompte.ts';
import { textesComptes } from './textesComptes.ts';

interface UseCases {
  readonly consulterProfil: ConsulterProfil;
  /** Those that are offered here. */
  readonly fournisseurs: readonly CodeFournisseur[];
  readonly modifierMesInformations: ModifierMesInformations;
  readonly changerMotDePasse: ChangerMotDePasse;
  readonly urlPublique: string;
}

const RIEN = z.object({});

interface Montree {
  readonly web: Web;
  readonly acteur: Acteur;
  readonly saisie?: Saisie;
  readonly erreurs?: FormErrors;
  readonly status?: number;
}

export const monCompteRouter = ({
  consulterProfil,
  fournisseurs,
  modifierMesInformations,
  changerMotDePasse,
  urlPublique,
}: UseCases): Router => {
  const router = Router();

  const montrer = async ({ web, acteur, saisie, erreurs = [], status = 200 }: Montree): Promise<void> => {
    const profil = await consulterProfil.execute({ acteur });
    const compte = presentMonCompte(profil, web.langue, saisie);
    const { aUnMotDePasse } = profil;
    web.page(h(MonComptePage, { compte, aUnMotDePasse, fournisseurs, erreurs }), status);
  };

  router.get('/mon-compte', endpoint({ acces: 'connecte', input: RIEN, handle: montrer }));

  router.post(
    '/mon-compte',
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: informationsForm,
      handle: async ({ acteur, form, web, res }) => {
        const profil = await consulterProfil.execute({ acteur });
        await exigerContactJoignable(res, profil, form.courrielContact);
        await modifierMesInformations.execute({ acteur, ...form });
        poserCookieLangue(res, form.langue, urlPublique);
        web.redirect('/mon-compte', {
          ton: 'succes',
          titre: textesComptes(form.langue).monCompte.enregistre,
        });
      },
      refuse: montrer,
    }),
  );

  router.post(
    '/mon-compte/mot-de-passe',
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: changementMotDePasseForm,
      limites: limitesComptes.changementDeMotDePasse,
      handle: async ({ acteur, form, langue, web, req }) => {
        await changerMotDePasse.execute({ acteur, ...form, session: req.sessionID });
        web.redirect('/mon-compte', { ton: 'succes', ...textesComptes(langue).monCompte.change });
      },
      refuse: ({ acteur, web, erreurs, status }) => montrer({ web, acteur, erreurs, status }),
    }),
  );

  return router;
};
