import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';

export const recupererDevises = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/devises',
    resume: 'Les devises dans lesquelles un mémoire est établi',
    resumeEn: 'The currencies in which a statement is made out',
    corps: corps({ codeLangue: texte(10) }),
    reponse: z.object({
      listeDevises: z.array(z.object({ codeDevise: z.string(), libelleDevise: z.string() })),
    }),
    exemple: { codeLangue: 'fr' },
    handle: () => ({ listeDevises: [{ codeDevise: 'EUR', libelleDevise: 'Euro' }] }),
  });
