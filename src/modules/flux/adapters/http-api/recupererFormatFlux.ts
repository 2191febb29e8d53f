import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../platform/api/wire/champs.ts';
import { FORMATS_DE_FLUX } from '../../domain/syntaxes.ts';

export const recupererFormatFlux = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/formatflux',
    resume: 'Les formats de flux de la facturation de l’État',
    resumeEn: 'The formats of the flows of State invoicing',
    corps: corps({}),
    reponse: z.object({ listeFormatFlux: z.array(z.object({ formatFlux: z.string() })) }),
    exemple: {},
    handle: () => ({ listeFormatFlux: Object.keys(FORMATS_DE_FLUX).map((formatFlux) => ({ formatFlux })) }),
  });
