import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';

export const verifierSante = (): ApiRoute =>
  apiRoute({
    methode: 'GET',
    chemin: '/cpro/transverses/v1/health-check',
    resume: 'Vérifier que l’API répond',
    resumeEn: 'Check that the API answers',
    sansEnveloppe: true,
    corps: corps({}),
    reponse: z.object({ body: z.string(), statusCodeValue: z.int(), statusCode: z.string() }),
    exemple: {},
    handle: () => ({ body: 'OK', statusCodeValue: 200, statusCode: 'OK' }),
  });
