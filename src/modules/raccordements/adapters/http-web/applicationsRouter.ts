import { Router } from 'express';
import { h, type JSX } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import { EnvoiDejaFait } from '../../../../platform/http/EnvoiDejaFait.ts';
import type { EnvoisUniques } from '../../../../platform/http/EnvoisUniques.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import type { ConsulterAppels } from '../../application/ConsulterAppels.ts';
import type { ConsulterRaccordements } from '../../application/ConsulterRaccordements.ts';
import type { CreerApplication } from '../../application/CreerApplication.ts';
import type { RenouvelerSecret } from '../../application/RenouvelerSecret.ts';
import type { RevoquerApplication } from '../../application/RevoquerApplication.ts';
import { AppelsPage } from './AppelsPage.tsx';
import { ApplicationPage } from './ApplicationPage.tsx';
import { chemins } from './chemins.ts';
import { CreerApplicationPage } from './CreerApplicationPage.tsx';
import { curseurDAppel } from './curseurDAppel.ts';
import { applicationForm, filtresDAppels, RaccordementDesigne, secretForm } from './formes.ts';
import { DejaFaitPage } from './DejaFaitPage.tsx';
import { designationPour, optionsDeStructures } from './optionsDeStructures.ts';
import { presentAppel } from './presentAppel.ts';
import { presentApplication } from './presentApplication.ts';
import { valeursDe } from './saisieDe.ts';
import { SecretPage } from './SecretPage.tsx';
import { textesDe } from './textes/textesDe.ts';

export interface UsagesDApplications {
  readonly consulter: ConsulterRaccordements;
  readonly consulterAppels: ConsulterAppels;
  readonly creerApplication: CreerApplication;
  readonly renouvelerSecret: RenouvelerSecret;
  readonly revoquerApplication: RevoquerApplication;
  readonly envois: EnvoisUniques;
  readonly clock: Clock;
}

const JOURS_PROPOSES = '7';

export const applicationsRouter = (usages: UsagesDApplications): Router => {
  const router = Router();

  const page = async (
    acteur: Acteur,
    id: number,
    langue: Langue,
    {
      jours = JOURS_PROPOSES,
      erreurs = [],
    }: { readonly jours?: string | undefined; readonly erreurs?: FormErrors } = {},
  ): Promise<JSX.Element> => {
    const application = await usages.consulter.application(acteur, id);
    return h(ApplicationPage, {
      application: presentApplication(application, usages.clock.now(), langue),
      structure: designationPour(acteur, application.structureId),
      jours,
      erreurs,
      envoi: usages.envois.nouveau(),
    });
  };

  router.get(
    '/creer',
    endpoint({
      acces: 'gestionnaire',
      input: z.object({}),
      handle: ({ acteur, web }) => {
        const structures = optionsDeStructures(acteur);
        web.page(
          h(CreerApplicationPage, {
            structures,
            structure: undefined,
            nom: undefined,
            domaines: [],
            erreurs: [],
            envoi: usages.envois.nouveau(),
          }),
        );
      },
    }),
  );

  router.post(
    '/creer',
    endpoint({
      acces: 'gestionnaire',
      input: z.object({}),
      form: applicationForm,
      handle: async ({ acteur, form: { structure: structureId, envoi, ...form }, langue, web }) => {
        const creee = await usages.envois.uneFois({ utilisateurId: acteur.utilisateurId, envoi }, () =>
          usages.creerApplication.execute({ acteur, structureId, ...form }),
        );
        const { applications, montre } = textesDe(langue);
        web.page(
          h(SecretPage, {
            titre: applications.creee,
            valeurs: [
              { nom: applications.clientId, valeur: creee.clientId },
              { nom: montre.clientSecret, valeur: creee.clientSecret },
            ],
            retour: chemins.application(creee.applicationId),
          }),
        );
      },
      refuse: ({ acteur, saisie, erreurs, status, cause, web }) => {
        if (cause instanceof EnvoiDejaFait)
          return web.page(h(DejaFaitPage, { retour: chemins.racine }), status);
        const [structure] = valeursDe(saisie, 'structure');
        const [nom] = valeursDe(saisie, 'nom');
        const domaines = valeursDe(saisie, 'domaines');
        const structures = optionsDeStructures(acteur);
        const envoi = usages.envois.nouveau();
        web.page(h(CreerApplicationPage, { structures, structure, nom, domaines, erreurs, envoi }), status);
      },
    }),
  );

  router.get(
    '/:id',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input, langue, web }) => web.page(await page(acteur, input.id, langue)),
    }),
  );

  router.post(
    '/:id/secret',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      form: secretForm,
      handle: async ({ acteur, input: { id }, form: { envoi, jours }, langue, web }) => {
        const clair = await usages.envois.uneFois({ utilisateurId: acteur.utilisateurId, envoi }, () =>
          usages.renouvelerSecret.execute({ acteur, applicationId: id, jours }),
        );
        const { clientId } = await usages.consulter.application(acteur, id);
        const { applications, montre, secret } = textesDe(langue);
        web.page(
          h(SecretPage, {
            titre: secret.renouvele,
            valeurs: [
              { nom: applications.clientId, valeur: clientId },
              { nom: montre.clientSecret, valeur: clair },
            ],
            retour: chemins.application(id),
          }),
        );
      },
      refuse: async ({ acteur, input, saisie, erreurs, status, cause, langue, web }) => {
        if (cause instanceof EnvoiDejaFait)
          return web.page(h(DejaFaitPage, { retour: chemins.racine }), status);
        const [jours] = valeursDe(saisie, 'jours');
        web.page(await page(acteur, input.id, langue, { jours, erreurs }), status);
      },
    }),
  );

  router.post(
    '/:id/revoquer',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        await usages.revoquerApplication.execute(acteur, id);
        const titre = textesDe(langue).revocation.applicationRevoquee;
        web.redirect(chemins.application(id), { ton: 'succes', titre });
      },
      refuse: async ({ acteur, input, erreurs, status, langue, web }) =>
        web.page(await page(acteur, input.id, langue, { erreurs }), status),
    }),
  );

  router.get(
    '/:id/appels',
    endpoint({
      acces: 'gestionnaire',
      input: filtresDAppels,
      handle: async ({ acteur, input: { id, curseur, ...filtres }, langue, web }) => {
        const route = filtres.route === '' ? undefined : filtres.route;
        const apres = curseurDAppel.lire(curseur);
        const criteres = { applicationId: id, route, resultat: filtres.resultat };
        const lus = await usages.consulterAppels.execute(acteur, criteres, apres);
        web.page(
          h(AppelsPage, {
            application: lus.application,
            route: filtres.route,
            resultat: filtres.resultat,
            appels: lus.appels.map((appel) => presentAppel(appel, langue)),
            debut: apres ? chemins.appels(id, filtres) : undefined,
            suite: lus.suivant
              ? chemins.appels(id, { ...filtres, curseur: curseurDAppel.ecrire(lus.suivant) })
              : undefined,
          }),
        );
      },
    }),
  );

  return router;
};
