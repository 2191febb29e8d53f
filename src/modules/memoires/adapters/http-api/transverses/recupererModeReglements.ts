import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';

export const recupererModeReglements = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/modereglements',
    resume: 'Les modes de règlement d’un mémoire',
    resumeEn: 'The ways in which a statement is paid',
    precisions: 'Un mémoire est payé par virement.',
    libelle: 'GCU_MSG_01_000',
    corps: corps({}),
    reponse: z.object({ listeModePaiement: z.array(z.object({ modePaiement: z.string() })) }),
    exemple: {},
    handle: () => ({ listeModePaiement: [{ modePaiement: 'VIREMENT' }] }),
  });
