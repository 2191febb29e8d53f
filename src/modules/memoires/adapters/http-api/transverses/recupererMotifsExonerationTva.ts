import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';

export const recupererMotifsExonerationTva = (referentiel: Referentiel): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/motifs/exonerationtva',
    resume: 'Les articles du code général des impôts qui dispensent de TVA',
    resumeEn: 'The articles of the tax code that exempt from VAT',
    corps: corps({ codeLangue: texte(10) }),
    reponse: z.object({
      listeMotifsExonerationTva: z.array(
        z.object({ codeMotifExonerationTva: z.string(), libelleMotifExonerationTva: z.string() }),
      ),
    }),
    exemple: { codeLangue: 'fr' },
    handle: () => ({
      listeMotifsExonerationTva: referentiel
        .tauxTva()
        .flatMap(({ code, motif }) =>
          motif === null ? [] : [{ codeMotifExonerationTva: code, libelleMotifExonerationTva: motif }],
        ),
    }),
  });
