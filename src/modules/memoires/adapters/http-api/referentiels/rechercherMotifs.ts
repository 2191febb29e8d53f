import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { choix, corps, texte } from '../../../../../platform/api/wire/champs.ts';
import {
  pagination,
  parametresRetour,
  retourDe,
  tranche,
} from '../../../../../platform/api/wire/pagination.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import { NATURES_DE_MOTIF } from '../../../domain/referentiel/Motif.ts';
import { contient } from '../wire/contient.ts';

export const rechercherMotifs = (referentiel: Referentiel): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/motifs',
    resume: 'Les motifs de refus, de demande de complément et de réduction',
    resumeEn: 'The reasons for a refusal, a request for more information and a reduction',
    corps: corps({
      nature: choix(NATURES_DE_MOTIF),
      texte: texte(200),
      parametresRecherche: pagination(['Code']),
    }),
    reponse: z.object({
      listeMotifs: z.array(
        z.object({
          nature: z.enum(NATURES_DE_MOTIF),
          code: z.string(),
          libelle: z.string(),
          explication: z.string(),
          reserveTaxation: z.boolean(),
        }),
      ),
      parametresRetour: parametresRetour(),
    }),
    exemple: { nature: 'REFUS', parametresRecherche: { nbResultatsParPage: 50 } },
    handle: ({ corps: { nature: voulue, texte: cherche, parametresRecherche: page } }) => {
      const trouves = NATURES_DE_MOTIF.filter((nature) => voulue === undefined || nature === voulue)
        .flatMap((nature) => referentiel.motifs(nature))
        .filter(({ code, libelle }) => contient(cherche, `${code} ${libelle.fr}`));
      return {
        listeMotifs: tranche(trouves, page).map(
          ({ nature, code, libelle, explication, reserveTaxation }) => ({
            nature,
            code,
            libelle: libelle.fr,
            explication: explication.fr,
            reserveTaxation,
          }),
        ),
        parametresRetour: retourDe(page, trouves.length),
      };
    },
  });
