import { Router } from 'express';
import { h } from 'preact';
import type { JSX } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { ConsulterAbonnement } from '../../../application/abonnements/ConsulterAbonnement.ts';
import type { DeciderAbonnement } from '../../../application/abonnements/DeciderAbonnement.ts';
import type { DeciderAbonnements } from '../../../application/abonnements/DeciderAbonnements.ts';
import type { ListerDemandesDAbonnement } from '../../../application/abonnements/ListerDemandesDAbonnement.ts';
import { textesSaisis, type TextesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { AbonnementPage } from './AbonnementPage.tsx';
import { AbonnementsPage } from './AbonnementsPage.tsx';
import { bilanLisible } from './bilanLisible.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import { abonnementsEnNombreForm, decisionDAbonnementForm } from './decisionDAbonnementForm.ts';
import { idsTapes } from './idsChoisis.ts';
import { presentAbonnement, presentAbonnementConsulte } from './presentAbonnement.ts';
import { textesDesAcces } from './textesDesAcces.ts';

export interface UsagesDesAbonnements {
  readonly lister: ListerDemandesDAbonnement;
  readonly consulter: ConsulterAbonnement;
  readonly decider: DeciderAbonnement;
  readonly deciderEnNombre: DeciderAbonnements;
}

interface Affichage {
  readonly apres: number | null;
  readonly choisies: ReadonlySet<string>;
  readonly saisie: TextesSaisis;
  readonly erreurs: FormErrors;
}

const Liste = z.object({ apres: z.coerce.number().int().positive().optional().catch(undefined) });
const DemandeDesignee = z.object({ demandeId: z.coerce.number().int().positive() });

/** *Activités du gestionnaire* > *Demandes d’abonnement*. */
export const abonnementsRouter = (usages: UsagesDesAbonnements): Router => {
  const { lister, consulter, decider, deciderEnNombre } = usages;
  const router = Router();

  const liste = async (acteur: Acteur, langue: Langue, affichage: Affichage): Promise<JSX.Element> => {
    const { apres, ...reste } = affichage;
    const { demandes, suivant } = await lister.execute(acteur, apres);
    return h(AbonnementsPage, {
      ...reste,
      action: apres === null ? cheminsDAcces.abonnements : `${cheminsDAcces.abonnements}?apres=${apres}`,
      demandes: demandes.map((demande) => presentAbonnement(demande, langue)),
      suite: suivant === null ? undefined : `${cheminsDAcces.abonnements}?apres=${suivant}`,
    });
  };

  router.get(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: Liste,
      handle: async ({ acteur, input: { apres = null }, langue, web }) => {
        web.page(await liste(acteur, langue, { apres, choisies: new Set(), saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: Liste,
      form: abonnementsEnNombreForm,
      handle: async ({ acteur, form: { ids, decision }, langue, web, res }) => {
        const bilan = await deciderEnNombre.execute({ acteur, demandeIds: ids, decision });
        const { enNombre } = textesDesAcces(langue);
        const faits = decision.nature === 'valider' ? enNombre.validees : enNombre.refusees;
        const titres = { faits, aucun: enNombre.aucune, effet: enNombre.prevenus };
        const { sentences } = res.locals.edge;
        web.redirect(cheminsDAcces.abonnements, bilanLisible(bilan, titres, langue, sentences));
      },
      refuse: async ({ acteur, input: { apres = null }, saisie, erreurs, status, langue, web }) => {
        const choisies = idsTapes(saisie.ids);
        const affichage = { apres, choisies, saisie: textesSaisis(saisie), erreurs };
        web.page(await liste(acteur, langue, affichage), status);
      },
    }),
  );

  router.get(
    '/:demandeId',
    endpoint({
      acces: 'gestionnaire',
      input: DemandeDesignee,
      handle: async ({ acteur, input: { demandeId }, langue, web }) => {
        const demande = presentAbonnementConsulte(await consulter.execute(acteur, demandeId), langue);
        web.page(h(AbonnementPage, { demande, saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:demandeId',
    endpoint({
      acces: 'gestionnaire',
      input: DemandeDesignee,
      form: decisionDAbonnementForm,
      handle: async ({ acteur, input: { demandeId }, form: decision, langue, web }) => {
        await decider.execute({ acteur, demandeId, decision });
        const { abonnements } = textesDesAcces(langue);
        const titre = decision.nature === 'valider' ? abonnements.validee : abonnements.refusee;
        web.redirect(cheminsDAcces.abonnements, {
          ton: 'succes',
          titre,
          texte: textesDe(langue).demandes.prevenu,
        });
      },
      refuse: async ({ acteur, input: { demandeId }, saisie, erreurs, status, langue, web }) => {
        const demande = presentAbonnementConsulte(await consulter.execute(acteur, demandeId), langue);
        web.page(h(AbonnementPage, { demande, saisie: textesSaisis(saisie), erreurs }), status);
      },
    }),
  );

  return router;
};
