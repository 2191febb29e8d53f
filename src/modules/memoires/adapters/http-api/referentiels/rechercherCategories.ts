import { z } from 'zod';
import type { Libelle } from '../../../../../kernel/domain/Langue.ts';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import {
  pagination,
  parametresRetour,
  retourDe,
  tranche,
} from '../../../../../platform/api/wire/pagination.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import { contient } from '../wire/contient.ts';

interface Categorie {
  readonly code: string;
  readonly libelle: Libelle;
}

export const rechercherCategories = (
  categories: () => readonly Categorie[],
  referentiel: Referentiel,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/categories',
    resume: 'Les catégories de prestataires, et les pièces que chacune joint',
    resumeEn: 'The kinds of providers, and the documents that each one attaches',
    corps: corps({ texte: texte(200), parametresRecherche: pagination(['Code']) }),
    reponse: z.object({
      listeCategories: z.array(
        z.object({
          code: z.string(),
          libelle: z.string(),
          piecesRequises: z.array(
            z.object({ type: z.string(), condition: z.string().nullable(), obligatoire: z.boolean() }),
          ),
        }),
      ),
      parametresRetour: parametresRetour(),
    }),
    exemple: { texte: 'interprète' },
    handle: ({ corps: { texte: cherche, parametresRecherche: page } }) => {
      const trouvees = categories().filter(({ code, libelle }) => contient(cherche, `${code} ${libelle.fr}`));
      return {
        listeCategories: tranche(trouvees, page).map(({ code, libelle }) => ({
          code,
          libelle: libelle.fr,
          piecesRequises: referentiel
            .piecesRequises(code)
            .map(({ typePiece: type, condition, obligatoire }) => ({ type, condition, obligatoire })),
        })),
        parametresRetour: retourDe(page, trouvees.length),
      };
    },
  });
