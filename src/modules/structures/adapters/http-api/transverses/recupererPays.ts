import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import { langueDe } from '../../../../../platform/api/wire/langue.ts';
import { codesPays } from '../../../domain/structure/codesPays.ts';
import { nomDePays } from '../../http-web/pays.ts';

export const recupererPays = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/pays',
    resume: 'Récupérer les pays',
    resumeEn: 'Get the countries',
    corps: corps({ codeLangue: texte(10) }),
    reponse: z.object({
      listePays: z.array(z.object({ codePays: z.string().length(2), libellePays: z.string() })),
    }),
    exemple: { codeLangue: 'fr' },
    handle: ({ corps: { codeLangue } }) => ({
      listePays: codesPays.map((codePays) => ({
        codePays,
        libellePays: nomDePays(codePays, langueDe(codeLangue)),
      })),
    }),
  });
