import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../../kernel/application/Clock.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { DelierIdentite } from '../../../application/identite/DelierIdentite.ts';
import type { LierIdentiteAMonCompte } from '../../../application/identite/LierIdentiteAMonCompte.ts';
import type { ListerMesIdentites } from '../../../application/identite/ListerMesIdentites.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { adressesDIdentite, fournisseurDe, SEGMENTS } from './adressesDIdentite.ts';
import { identiteEnAttente } from './attenteDIdentite.ts';
import type { FournisseursOfferts } from './FournisseursOfferts.ts';
import { liaisonAMonCompteForm } from './liaisonAMonCompteForm.ts';
import { LierAMonComptePage } from './LierAMonComptePage.tsx';
import { limitesIdentite } from './limitesIdentite.ts';
import { MesIdentitesPage } from './MesIdentitesPage.tsx';
import { montrerImpossible } from './montrerImpossible.ts';
import { partirVers } from './partirVers.ts';
import { presentMesIdentites } from './presentMesIdentites.ts';
import { textesIdentite } from './textesIdentite.ts';

interface UseCases {
  readonly fournisseurs: FournisseursOfferts;
  readonly listerMesIdentites: ListerMesIdentites;
  readonly lierAMonCompte: LierIdentiteAMonCompte;
  readonly delierIdentite: DelierIdentite;
  readonly clock: Clock;
}

const RIEN = z.object({});
const Designe = z.object({ fournisseur: z.enum(SEGMENTS).transform((segment) => fournisseurDe[segment]) });

/** *Mon compte*: the identities that open it. */
export const mesIdentitesRouter = (useCases: UseCases): Router => {
  const { fournisseurs, listerMesIdentites, lierAMonCompte, delierIdentite, clock } = useCases;
  const { mesIdentites } = adressesDIdentite;
  const router = Router();

  const montrer = async (acteur: Acteur, web: Web, erreurs: FormErrors = [], status = 200): Promise<void> => {
    const presentees = presentMesIdentites(
      await listerMesIdentites.execute({ acteur }),
      fournisseurs.codes,
      web.langue,
    );
    web.page(h(MesIdentitesPage, { ...presentees, erreurs }), status);
  };

  router.get(
    mesIdentites,
    endpoint({ acces: 'connecte', input: RIEN, handle: ({ acteur, web }) => montrer(acteur, web) }),
  );

  router.get(
    adressesDIdentite.lierAMonCompte,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      handle: ({ req, web }) => {
        const attente = identiteEnAttente(req, 'MON_COMPTE', clock.now());
        if (!attente) {
          web.redirect(mesIdentites, { ton: 'info', ...textesIdentite(web.langue).perdue });
          return;
        }
        const { fournisseur, courriel } = attente.identite;
        web.page(h(LierAMonComptePage, { fournisseur, courriel, erreurs: [] }));
      },
    }),
  );

  router.post(
    adressesDIdentite.lierAMonCompte,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: liaisonAMonCompteForm,
      limites: limitesIdentite.liaisonAMonCompte,
      handle: async ({ acteur, req, web, form, langue }) => {
        const attente = identiteEnAttente(req, 'MON_COMPTE', clock.now());
        if (!attente) return web.redirect(mesIdentites);
        const { identite } = attente;
        await lierAMonCompte.execute({ acteur, identite, ...form });
        delete req.session.identiteEnAttente;
        const titre = textesIdentite(langue).mesIdentites.faite(nomDuFournisseur[identite.fournisseur]);
        web.redirect(mesIdentites, { ton: 'succes', titre });
      },
      refuse: ({ acteur, req, web, erreurs, status }) => {
        const attente = identiteEnAttente(req, 'MON_COMPTE', clock.now());
        if (!attente) return montrer(acteur, web, erreurs, status);
        const { fournisseur, courriel } = attente.identite;
        return web.page(h(LierAMonComptePage, { fournisseur, courriel, erreurs }), status);
      },
    }),
  );

  router.get(
    `${mesIdentites}/:fournisseur/lier`,
    endpoint({
      acces: 'connecte',
      input: Designe,
      limites: limitesIdentite.aller,
      handle: ({ acteur, input, req, res }) =>
        partirVers(fournisseurs.get(input.fournisseur), {
          req,
          res,
          retour: null,
          lierA: acteur.utilisateurId,
          clock,
        }),
      refuse: ({ input: { fournisseur }, web, ...refus }) =>
        montrerImpossible(web, { fournisseur, ...refus, depuisMonCompte: true }),
    }),
  );

  router.post(
    `${mesIdentites}/:fournisseur/delier`,
    endpoint({
      acces: 'connecte',
      input: Designe,
      handle: async ({ acteur, input: { fournisseur }, web, langue }) => {
        await delierIdentite.execute({ acteur, fournisseur });
        const titre = textesIdentite(langue).mesIdentites.defaite(nomDuFournisseur[fournisseur]);
        web.redirect(mesIdentites, { ton: 'succes', titre });
      },
      refuse: ({ acteur, web, erreurs, status }) => montrer(acteur, web, erreurs, status),
    }),
  );

  return router;
};
