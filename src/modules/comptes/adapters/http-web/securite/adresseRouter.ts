import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { AnnulerChangementDAdresse } from '../../../application/adresse/AnnulerChangementDAdresse.ts';
import type { ConsulterChangementDAdresse } from '../../../application/adresse/ConsulterChangementDAdresse.ts';
import type { DemanderChangementDAdresse } from '../../../application/adresse/DemanderChangementDAdresse.ts';
import type { RenvoyerLienDeContact } from '../../../application/adresse/RenvoyerLienDeContact.ts';
import type { ConsulterProfil } from '../../../application/ConsulterProfil.ts';
import { LettresEpuisees } from '../LettresEpuisees.ts';
import { resteUneLettre } from '../resteUneLettre.ts';
import { texteSaisi } from '../texteSaisi.ts';
import { AdressePage } from './AdressePage.tsx';
import { changementDAdresseForm } from './changementDAdresseForm.ts';
import { limitesSecurite } from './limitesSecurite.ts';
import { textesSecurite } from './textesSecurite.ts';

interface UseCases {
  readonly consulterProfil: ConsulterProfil;
  readonly consulter: ConsulterChangementDAdresse;
  readonly demander: DemanderChangementDAdresse;
  readonly annuler: AnnulerChangementDAdresse;
  readonly renvoyerLienDeContact: RenvoyerLienDeContact;
}

interface Montree {
  readonly web: Web;
  readonly acteur: Acteur;
  readonly saisie?: string;
  readonly erreurs?: FormErrors;
  readonly status?: number;
}

const RIEN = z.object({});
const ICI = '/mon-compte/adresse';

/** What the person does about her addresses from her account. */
export const adresseRouter = (usages: UseCases): Router => {
  const router = Router();

  const montrer = async ({
    web,
    acteur,
    saisie = '',
    erreurs = [],
    status = 200,
  }: Montree): Promise<void> => {
    const { courriel } = await usages.consulterProfil.execute({ acteur });
    const enCours = await usages.consulter.execute({ acteur });
    web.page(h(AdressePage, { actuelle: courriel, enCours, saisie, erreurs }), status);
  };

  router.get(
    ICI,
    endpoint({ acces: 'connecte', input: RIEN, handle: ({ web, acteur }) => montrer({ web, acteur }) }),
  );

  router.post(
    ICI,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: changementDAdresseForm,
      limites: limitesSecurite.acte,
      handle: async ({ acteur, form, langue, web, res }) => {
        if (!(await resteUneLettre(res, 'adresse', form.courriel))) throw new LettresEpuisees('courriel');
        await usages.demander.execute({ acteur, ...form });
        web.redirect(ICI, { ton: 'info', ...textesSecurite(langue).adresse.demande });
      },
      refuse: ({ web, acteur, saisie, erreurs, status }) =>
        montrer({ web, acteur, saisie: texteSaisi(saisie, 'courriel'), erreurs, status }),
    }),
  );

  router.post(
    `${ICI}/annuler`,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      handle: async ({ acteur, langue, web }) => {
        await usages.annuler.execute({ acteur });
        web.redirect(ICI, { ton: 'succes', titre: textesSecurite(langue).adresse.annule });
      },
    }),
  );

  router.post(
    '/mon-compte/contact/renvoyer',
    endpoint({
      acces: 'connecte',
      input: RIEN,
      limites: limitesSecurite.lettre,
      handle: async ({ acteur, langue, web, res }) => {
        const { renvoye, lettresEpuisees } = textesSecurite(langue).securite;
        const { courrielContactEnAttente: contact } = await usages.consulterProfil.execute({ acteur });
        if (contact !== null && !(await resteUneLettre(res, 'contact', contact))) {
          web.redirect('/mon-compte', { ton: 'alerte', titre: lettresEpuisees });
          return;
        }
        await usages.renvoyerLienDeContact.execute({ acteur });
        web.redirect('/mon-compte', { ton: 'info', titre: renvoye });
      },
    }),
  );

  return router;
};
