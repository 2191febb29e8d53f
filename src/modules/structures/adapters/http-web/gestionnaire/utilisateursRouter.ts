import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { AccorderEspaces } from '../../../application/AccorderEspaces.ts';
import type { ConsulterRattachement } from '../../../application/ConsulterRattachement.ts';
import type { ConsulterStructure } from '../../../application/ConsulterStructure.ts';
import type { ListerUtilisateurs } from '../../../application/ListerUtilisateurs.ts';
import { chemins } from '../chemins.ts';
import { curseurParRole } from '../curseurs.ts';
import { droitsForm } from '../formes/droitsForm.ts';
import { textesDe } from '../textes/textesDe.ts';
import { DroitsPage } from './DroitsPage.tsx';
import { droitsSaisis } from './droitsSaisis.ts';
import { presentRattachementConsulte } from './presentRattachementConsulte.ts';
import { presentUtilisateur } from './presentUtilisateur.ts';
import { UtilisateursPage } from './UtilisateursPage.tsx';

export interface UsagesDUtilisateurs {
  readonly consulterStructure: ConsulterStructure;
  readonly lister: ListerUtilisateurs;
  readonly consulter: ConsulterRattachement;
  readonly accorder: AccorderEspaces;
}

const id = z.coerce.number().int().positive();
const Liste = z.object({ id, curseur: z.string().optional() });
const UtilisateurDesigne = z.object({ id, rattachementId: id });

export const utilisateursRouter = (usages: UsagesDUtilisateurs): Router => {
  const { consulterStructure, lister, consulter, accorder } = usages;
  const router = Router();

  router.get(
    '/:id/utilisateurs',
    endpoint({
      acces: 'gestionnaire',
      input: Liste,
      handle: async ({ acteur, input: { id, curseur }, langue, web }) => {
        const structure = await consulterStructure.pourGestionnaire(acteur, id);
        const apres = curseurParRole.lire(curseur);
        const { utilisateurs, suivant } = await lister.execute(acteur, id, apres);
        const liste = chemins.utilisateurs(id);
        web.page(
          h(UtilisateursPage, {
            structure,
            utilisateurs: utilisateurs.map((un) => presentUtilisateur(un, structure.espaces, langue)),
            debut: apres ? liste : undefined,
            suite: suivant ? `${liste}?curseur=${curseurParRole.ecrire(suivant)}` : undefined,
          }),
        );
      },
    }),
  );

  router.get(
    '/:id/utilisateurs/:rattachementId',
    endpoint({
      acces: 'gestionnaire',
      input: UtilisateurDesigne,
      handle: async ({ acteur, input: { rattachementId }, langue, web }) => {
        const rattachement = presentRattachementConsulte(
          await consulter.execute(acteur, rattachementId),
          langue,
        );
        web.page(h(DroitsPage, { rattachement, droits: rattachement.droits, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/utilisateurs/:rattachementId',
    endpoint({
      acces: 'gestionnaire',
      input: UtilisateurDesigne,
      form: droitsForm,
      handle: async ({ acteur, input: { id, rattachementId }, form: { droits, version }, langue, web }) => {
        await accorder.execute({ acteur, rattachementId, version, espaces: droits });
        const { utilisateurs } = textesDe(langue);
        web.redirect(chemins.utilisateurs(id), {
          ton: 'succes',
          titre: utilisateurs.enregistres,
          texte: utilisateurs.explication,
        });
      },
      refuse: async ({ acteur, input: { rattachementId }, saisie, erreurs, status, langue, web }) => {
        const rattachement = presentRattachementConsulte(
          await consulter.execute(acteur, rattachementId),
          langue,
        );
        const droits = droitsSaisis(saisie, rattachement.droits);
        web.page(h(DroitsPage, { rattachement, droits, erreurs }), status);
      },
    }),
  );

  return router;
};
