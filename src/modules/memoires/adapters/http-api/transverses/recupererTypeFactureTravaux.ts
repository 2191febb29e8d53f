import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';

export const recupererTypeFactureTravaux = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/typefacturetravaux',
    resume: 'Les types de factures de travaux',
    resumeEn: 'The kinds of invoices for works',
    precisions: 'Les factures de travaux ne sont pas reçues ici : la liste est vide.',
    corps: corps({}),
    reponse: z.object({ listeTypeFactureTravaux: z.array(z.object({ typeFactureTravaux: z.string() })) }),
    exemple: {},
    handle: () => ({ listeTypeFactureTravaux: [] }),
  });
