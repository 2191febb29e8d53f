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
import type { ConsulterRaccordements } from '../../application/ConsulterRaccordements.ts';
import type { CompteTechniqueCree, CreerCompteTechnique } from '../../application/CreerCompteTechnique.ts';
import type { RenouvelerCompteTechnique } from '../../application/RenouvelerCompteTechnique.ts';
import type { RevoquerCompteTechnique } from '../../application/RevoquerCompteTechnique.ts';
import { chemins } from './chemins.ts';
import { ComptePage } from './ComptePage.tsx';
import { CreerComptePage } from './CreerComptePage.tsx';
import { DejaFaitPage } from './DejaFaitPage.tsx';
import { compteForm, motDePasseForm, RaccordementDesigne } from './formes.ts';
import { designationPour, optionsDeStructures } from './optionsDeStructures.ts';
import { presentCompte } from './presentCompte.ts';
import { valeursDe } from './saisieDe.ts';
import { SecretPage } from './SecretPage.tsx';
import { textesDe } from './textes/textesDe.ts';

export interface UsagesDeComptes {
  readonly consulter: ConsulterRaccordements;
  readonly creerCompte: CreerCompteTechnique;
  readonly renouvelerCompte: RenouvelerCompteTechnique;
  readonly revoquerCompte: RevoquerCompteTechnique;
  readonly envois: EnvoisUniques;
  readonly clock: Clock;
}

const montrer = (
  { compteId, login, motDePasse }: CompteTechniqueCree,
  titre: string,
  langue: Langue,
): JSX.Element => {
  const { comptes, montre } = textesDe(langue);
  return h(SecretPage, {
    titre,
    valeurs: [
      { nom: comptes.login, valeur: login },
      { nom: montre.motDePasse, valeur: motDePasse },
      { nom: montre.entete, valeur: Buffer.from(`${login}:${motDePasse}`).toString('base64') },
    ],
    retour: chemins.compte(compteId),
  });
};

export const comptesTechniquesRouter = (usages: UsagesDeComptes): Router => {
  const router = Router();

  const page = async (
    acteur: Acteur,
    id: number,
    langue: Langue,
    erreurs: FormErrors = [],
  ): Promise<JSX.Element> => {
    const compte = await usages.consulter.compte(acteur, id);
    return h(ComptePage, {
      compte: presentCompte(compte, usages.clock.now(), langue),
      structure: designationPour(acteur, compte.structureId),
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
        const envoi = usages.envois.nouveau();
        web.page(h(CreerComptePage, { structures, structure: undefined, erreurs: [], envoi }));
      },
    }),
  );

  router.post(
    '/creer',
    endpoint({
      acces: 'gestionnaire',
      input: z.object({}),
      form: compteForm,
      handle: async ({ acteur, form: { envoi, structure }, langue, web }) => {
        const cree = await usages.envois.uneFois({ utilisateurId: acteur.utilisateurId, envoi }, () =>
          usages.creerCompte.execute(acteur, structure),
        );
        web.page(montrer(cree, textesDe(langue).comptes.cree, langue));
      },
      refuse: ({ acteur, saisie, erreurs, status, cause, web }) => {
        if (cause instanceof EnvoiDejaFait)
          return web.page(h(DejaFaitPage, { retour: chemins.racine }), status);
        const [structure] = valeursDe(saisie, 'structure');
        const structures = optionsDeStructures(acteur);
        const envoi = usages.envois.nouveau();
        web.page(h(CreerComptePage, { structures, structure, erreurs, envoi }), status);
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
    '/:id/renouveler',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      form: motDePasseForm,
      handle: async ({ acteur, input, form: { envoi }, langue, web }) => {
        const renouvele = await usages.envois.uneFois({ utilisateurId: acteur.utilisateurId, envoi }, () =>
          usages.renouvelerCompte.execute(acteur, input.id),
        );
        web.page(montrer(renouvele, textesDe(langue).comptes.renouvele, langue));
      },
      refuse: async ({ acteur, input, erreurs, status, cause, langue, web }) => {
        if (cause instanceof EnvoiDejaFait)
          return web.page(h(DejaFaitPage, { retour: chemins.racine }), status);
        web.page(await page(acteur, input.id, langue, erreurs), status);
      },
    }),
  );

  router.post(
    '/:id/revoquer',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        await usages.revoquerCompte.execute(acteur, id);
        web.redirect(chemins.compte(id), {
          ton: 'succes',
          titre: textesDe(langue).revocation.compteRevoque,
        });
      },
      refuse: async ({ acteur, input, erreurs, status, langue, web }) =>
        web.page(await page(acteur, input.id, langue, erreurs), status),
    }),
  );

  return router;
};
