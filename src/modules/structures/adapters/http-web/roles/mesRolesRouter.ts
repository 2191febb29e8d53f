import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ConsulterMonRattachement } from '../../../application/roles/ConsulterMonRattachement.ts';
import type { ConsulterReclamation } from '../../../application/roles/ConsulterReclamation.ts';
import type { ConsulterTransmission } from '../../../application/roles/ConsulterTransmission.ts';
import type { QuitterStructure } from '../../../application/roles/QuitterStructure.ts';
import type { ReclamerRole } from '../../../application/roles/ReclamerRole.ts';
import type {
  ReponseATransmission,
  RepondreATransmission,
} from '../../../application/roles/RepondreATransmission.ts';
import type { RetirerReclamation } from '../../../application/roles/RetirerReclamation.ts';
import type { SOpposerAReclamation } from '../../../application/roles/SOpposerAReclamation.ts';
import { chemins } from '../chemins.ts';
import { limiteDeDemande } from '../limiteDeDemande.ts';
import { textesSaisis } from '../saisieDe.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { motifForm } from './motifForm.ts';
import { presentReclamation } from './presentReclamation.ts';
import { presentTransmission } from './presentTransmission.ts';
import { QuitterPage } from './QuitterPage.tsx';
import { ReclamationPage } from './ReclamationPage.tsx';
import { ReclamerPage } from './ReclamerPage.tsx';
import { textesDesRoles } from './textes/textesDesRoles.ts';
import { TransmissionPage } from './TransmissionPage.tsx';

export interface MesUsagesDesRoles {
  readonly consulter: ConsulterMonRattachement;
  readonly quitter: QuitterStructure;
  readonly consulterTransmission: ConsulterTransmission;
  readonly repondre: RepondreATransmission;
  readonly reclamer: ReclamerRole;
  readonly consulterReclamation: ConsulterReclamation;
  readonly sOpposer: SOpposerAReclamation;
  readonly retirer: RetirerReclamation;
}

const id = z.coerce.number().int().positive();
const RattachementDesigne = z.object({ rattachementId: id });
const AffaireDesignee = z.object({ id });

/** Under `/mon-compte/rattachements`: leaving, a hand-over to answer, a claim. */
export const mesRolesRouter = (usages: MesUsagesDesRoles): Router => {
  const router = Router();
  departs(router, usages);
  transmissions(router, usages);
  reclamations(router, usages);
  return router;
};

const departs = (router: Router, { consulter, quitter }: MesUsagesDesRoles): void => {
  router.get(
    '/:rattachementId/quitter',
    endpoint({
      acces: 'connecte',
      input: RattachementDesigne,
      handle: async ({ acteur, input: { rattachementId }, web }) => {
        const rattachement = await consulter.execute(acteur, rattachementId);
        web.page(h(QuitterPage, { rattachement, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:rattachementId/quitter',
    endpoint({
      acces: 'connecte',
      input: RattachementDesigne,
      handle: async ({ acteur, input: { rattachementId }, langue, web }) => {
        const { statut } = await consulter.execute(acteur, rattachementId);
        await quitter.execute({ acteur, rattachementId });
        const { quitter: textes } = textesDesRoles(langue);
        const demande = statut === 'EN_COURS_DE_VALIDATION';
        web.redirect(chemins.rattachements, {
          ton: 'succes',
          titre: demande ? textes.demandeRetiree : textes.fait,
        });
      },
      refuse: async ({ acteur, input: { rattachementId }, erreurs, status, web }) => {
        const rattachement = await consulter.execute(acteur, rattachementId);
        web.page(h(QuitterPage, { rattachement, erreurs }), status);
      },
    }),
  );
};

const transmissions = (router: Router, { consulterTransmission, repondre }: MesUsagesDesRoles): void => {
  router.get(
    '/transmissions/:id',
    endpoint({
      acces: 'connecte',
      input: AffaireDesignee,
      handle: async ({ acteur, input, langue, web }) => {
        const transmission = await consulterTransmission.execute({ acteur, transmissionId: input.id });
        web.page(
          h(TransmissionPage, { transmission: presentTransmission(transmission, langue), erreurs: [] }),
        );
      },
    }),
  );

  const avec = (reponse: ReponseATransmission): Endpoint =>
    endpoint({
      acces: 'connecte',
      input: AffaireDesignee,
      handle: async ({ acteur, input, langue, web }) => {
        await repondre.execute({ acteur, transmissionId: input.id, reponse });
        const { transmission: textes } = textesDesRoles(langue);
        const titre = reponse === 'ACCEPTER' ? textes.acceptee : textes.declinee;
        web.redirect(chemins.rattachements, { ton: 'succes', titre });
      },
      refuse: async ({ acteur, input, erreurs, status, langue, web }) => {
        const transmission = await consulterTransmission.execute({ acteur, transmissionId: input.id });
        web.page(
          h(TransmissionPage, { transmission: presentTransmission(transmission, langue), erreurs }),
          status,
        );
      },
    });
  router.post('/transmissions/:id/accepter', avec('ACCEPTER'));
  router.post('/transmissions/:id/decliner', avec('DECLINER'));
};

const reclamations = (router: Router, usages: MesUsagesDesRoles): void => {
  const { consulter, reclamer, consulterReclamation, sOpposer, retirer } = usages;

  router.get(
    '/:rattachementId/reclamer',
    endpoint({
      acces: 'connecte',
      input: RattachementDesigne,
      handle: async ({ acteur, input: { rattachementId }, web }) => {
        const rattachement = await consulter.execute(acteur, rattachementId);
        web.page(h(ReclamerPage, { rattachement, motif: '', erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:rattachementId/reclamer',
    endpoint({
      acces: 'connecte',
      input: RattachementDesigne,
      form: motifForm,
      limites: [{ limite: limiteDeDemande, par: ({ session }) => String(session.utilisateurId) }],
      handle: async ({ acteur, input: { rattachementId }, form: { motif }, langue, web }) => {
        const reclamationId = await reclamer.execute({ acteur, rattachementId, motif });
        const { reclamation: textes } = textesDesRoles(langue);
        web.redirect(cheminsDesRoles.reclamation(reclamationId), {
          ton: 'succes',
          titre: textes.envoyee,
          texte: textes.envoyeeTexte,
        });
      },
      refuse: async ({ acteur, input: { rattachementId }, saisie, erreurs, status, web }) => {
        const rattachement = await consulter.execute(acteur, rattachementId);
        const { motif = '' } = textesSaisis(saisie);
        web.page(h(ReclamerPage, { rattachement, motif, erreurs }), status);
      },
    }),
  );

  router.get(
    '/reclamations/:id',
    endpoint({
      acces: 'connecte',
      input: AffaireDesignee,
      handle: async ({ acteur, input, langue, web }) => {
        const reclamation = await consulterReclamation.execute({ acteur, reclamationId: input.id });
        web.page(
          h(ReclamationPage, {
            reclamation: presentReclamation(reclamation, langue),
            motif: '',
            erreurs: [],
          }),
        );
      },
    }),
  );

  router.post(
    '/reclamations/:id/opposer',
    endpoint({
      acces: 'connecte',
      input: AffaireDesignee,
      form: motifForm,
      handle: async ({ acteur, input, form: { motif }, langue, web }) => {
        await sOpposer.execute({ acteur, reclamationId: input.id, motif });
        const titre = textesDesRoles(langue).reclamation.opposee;
        web.redirect(cheminsDesRoles.reclamation(input.id), { ton: 'succes', titre });
      },
      refuse: async ({ acteur, input, saisie, erreurs, status, langue, web }) => {
        const consultee = await consulterReclamation.execute({ acteur, reclamationId: input.id });
        const reclamation = presentReclamation(consultee, langue);
        const { motif = '' } = textesSaisis(saisie);
        web.page(h(ReclamationPage, { reclamation, motif, erreurs }), status);
      },
    }),
  );

  router.post(
    '/reclamations/:id/retirer',
    endpoint({
      acces: 'connecte',
      input: AffaireDesignee,
      handle: async ({ acteur, input, langue, web }) => {
        await retirer.execute({ acteur, reclamationId: input.id });
        const titre = textesDesRoles(langue).reclamation.retiree;
        web.redirect(cheminsDesRoles.reclamation(input.id), { ton: 'succes', titre });
      },
      refuse: async ({ acteur, input, erreurs, status, langue, web }) => {
        const consultee = await consulterReclamation.execute({ acteur, reclamationId: input.id });
        const reclamation = presentReclamation(consultee, langue);
        web.page(h(ReclamationPage, { reclamation, motif: '', erreurs }), status);
      },
    }),
  );
};
