import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';

export const recupererTauxTva = (referentiel: Referentiel): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/tauxtva',
    resume: 'Les taux de TVA, et les articles qui en dispensent',
    resumeEn: 'The VAT rates, and the articles that exempt from it',
    corps: corps({ codeLangue: texte(10) }),
    reponse: z.object({
      listeTauxTva: z.array(
        z.object({ codeTauxTva: z.string(), libelleTauxTva: z.string(), valeurTauxTva: z.number() }),
      ),
    }),
    exemple: {},
    handle: () => ({
      listeTauxTva: referentiel.tauxTva().map(({ code, libelle, pointsDeBase }) => ({
        codeTauxTva: code,
        libelleTauxTva: libelle.fr,
        valeurTauxTva: pointsDeBase / 100,
      })),
    }),
  });
