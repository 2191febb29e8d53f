import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { codesEspaces } from '../../../../../kernel/domain/Espace.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { Flash } from '../../../../../platform/web/PageContext.ts';
import type {
  DemanderAbonnements,
  IssueDAbonnement,
} from '../../../application/abonnements/DemanderAbonnements.ts';
import type { ListerMesAbonnements } from '../../../application/abonnements/ListerMesAbonnements.ts';
import type { RenoncerAUnEspace } from '../../../application/abonnements/RenoncerAUnEspace.ts';
import type { RetirerAbonnement } from '../../../application/abonnements/RetirerAbonnement.ts';
import { limiteDeDemande } from '../limiteDeDemande.ts';
import { textesSaisis } from '../saisieDe.ts';
import { abonnementForm } from './abonnementForm.ts';
import { AjouterAbonnementPage } from './AjouterAbonnementPage.tsx';
import { cheminsDAcces } from './cheminsDAcces.ts';
import { idsTapes } from './idsChoisis.ts';
import { MesAbonnementsPage } from './MesAbonnementsPage.tsx';
import { presentMaDemande } from './presentAbonnement.ts';
import { presentMonAbonnement } from './presentMesAbonnements.ts';
import { RenoncerPage } from './RenoncerPage.tsx';
import { textesDesAcces } from './textesDesAcces.ts';
import type { TextesDesAcces } from './textes/fr.ts';

export interface UsagesDeMesAbonnements {
  readonly lister: ListerMesAbonnements;
  readonly demander: DemanderAbonnements;
  readonly retirer: RetirerAbonnement;
  readonly renoncer: RenoncerAUnEspace;
}

const Choix = z.object({ structure: z.coerce.number().int().positive().optional().catch(undefined) });
const EspaceDesigne = z.object({
  structureId: z.coerce.number().int().positive(),
  espace: z.enum(codesEspaces),
});
const DemandeDesignee = z.object({ demandeId: z.coerce.number().int().positive() });

/** *Mon compte* > *Mes abonnements aux espaces*. */
export const mesAbonnementsRouter = ({
  lister,
  demander,
  retirer,
  renoncer,
}: UsagesDeMesAbonnements): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'connecte',
      input: z.object({}),
      handle: async ({ acteur, langue, web }) => {
        const { abonnements, demandes, structures } = await lister.execute(acteur);
        web.page(
          h(MesAbonnementsPage, {
            abonnements: abonnements.map((un) => presentMonAbonnement(un, langue)),
            demandes: demandes.map((une) => presentMaDemande(une, langue)),
            peutDemander: structures.length > 0,
          }),
        );
      },
    }),
  );

  router.get(
    '/ajouter',
    endpoint({
      acces: 'connecte',
      input: Choix,
      handle: async ({ acteur, input: { structure }, web }) => {
        const { structures } = await lister.execute(acteur);
        const seule = structures.length === 1 ? structures[0]?.id : undefined;
        const choisie = structure ?? seule;
        const choix = choisie === undefined ? null : await lister.aDemander(acteur, choisie);
        web.page(h(AjouterAbonnementPage, { structures, choix, choisis: [], saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/ajouter',
    endpoint({
      acces: 'connecte',
      input: z.object({}),
      form: abonnementForm,
      limites: [{ limite: limiteDeDemande, par: ({ session }) => String(session.utilisateurId) }],
      handle: async ({ acteur, form, langue, web }) => {
        const issues = await demander.execute({ acteur, ...form });
        web.redirect(cheminsDAcces.mesAbonnements, flashDe([...issues.values()], textesDesAcces(langue)));
      },
      refuse: async ({ acteur, saisie, erreurs, status, cause, web }) => {
        const tapes = textesSaisis(saisie);
        if (!/^\d{1,16}$/.test(tapes.structure ?? '')) throw cause;
        const { structures } = await lister.execute(acteur);
        const choix = await lister.aDemander(acteur, Number(tapes.structure));
        const choisis = [...idsTapes(saisie.espaces)];
        web.page(h(AjouterAbonnementPage, { structures, choix, choisis, saisie: tapes, erreurs }), status);
      },
    }),
  );

  router.post(
    '/:demandeId/retirer',
    endpoint({
      acces: 'connecte',
      input: DemandeDesignee,
      handle: async ({ acteur, input: { demandeId }, langue, web }) => {
        await retirer.execute({ acteur, demandeId });
        const { mesAbonnements } = textesDesAcces(langue);
        web.redirect(cheminsDAcces.mesAbonnements, { ton: 'succes', titre: mesAbonnements.retiree });
      },
      refuse: ({ erreurs, web }) => {
        web.redirect(cheminsDAcces.mesAbonnements, { ton: 'alerte', titre: erreurs[0]?.message ?? '' });
      },
    }),
  );

  router.get(
    '/:structureId/:espace/renoncer',
    endpoint({
      acces: 'connecte',
      input: EspaceDesigne,
      handle: async ({ acteur, input, web }) => {
        const structure = await renoncer.consulter({ acteur, ...input });
        web.page(h(RenoncerPage, { ...input, structure }));
      },
    }),
  );

  router.post(
    '/:structureId/:espace/renoncer',
    endpoint({
      acces: 'connecte',
      input: EspaceDesigne,
      handle: async ({ acteur, input, langue, web }) => {
        await renoncer.execute({ acteur, ...input });
        const { renonce: titre } = textesDesAcces(langue).mesAbonnements;
        web.redirect(cheminsDAcces.mesAbonnements, { ton: 'succes', titre });
      },
    }),
  );

  return router;
};

const flashDe = (issues: readonly IssueDAbonnement[], { ajouter }: TextesDesAcces): Flash => {
  if (issues.includes('nouvelle'))
    return { ton: 'succes', titre: ajouter.envoyee, texte: ajouter.envoyeeTexte };
  return { ton: 'info', titre: issues.includes('attente') ? ajouter.attente : ajouter.deja };
};
