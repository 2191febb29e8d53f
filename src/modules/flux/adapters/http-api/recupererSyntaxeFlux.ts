import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../platform/api/wire/champs.ts';
import { FORMATS_DE_FLUX } from '../../domain/syntaxes.ts';

export const recupererSyntaxeFlux = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/syntaxeflux',
    resume: 'Les syntaxes d’un format de flux',
    resumeEn: 'The syntaxes of a format of flows',
    precisions: 'Sans formatFlux, toutes les syntaxes.',
    corps: corps({ formatFlux: texte(50) }),
    reponse: z.object({ listeSyntaxeFlux: z.array(z.object({ syntaxeFlux: z.string() })) }),
    exemple: { formatFlux: 'IN_DP_E3_STRUCT' },
    handle: ({ corps: { formatFlux } }) => ({
      listeSyntaxeFlux: Object.entries(FORMATS_DE_FLUX)
        .filter(([format]) => formatFlux === undefined || format === formatFlux)
        .flatMap(([, syntaxes]) => syntaxes.map((syntaxeFlux) => ({ syntaxeFlux }))),
    }),
  });
