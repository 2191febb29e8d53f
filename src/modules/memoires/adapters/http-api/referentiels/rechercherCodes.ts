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
import { contient } from '../wire/contient.ts';

interface ListeDeCodes {
  /** The last part of the address. */
  readonly nom: string;
  readonly resume: string;
  readonly resumeEn: string;
  readonly codes: () => readonly { readonly code: string; readonly libelle: Libelle }[];
}

/** A plain list of codes of the référentiel. */
export const rechercherCodes = ({ nom, resume, resumeEn, codes }: ListeDeCodes): ApiRoute =>
  apiRoute({
    chemin: `/cpro/memoires/v1/${nom}`,
    resume,
    resumeEn,
    corps: corps({ texte: texte(200), parametresRecherche: pagination(['Code']) }),
    reponse: z.object({
      liste: z.array(z.object({ code: z.string(), libelle: z.string() })),
      parametresRetour: parametresRetour(),
    }),
    exemple: {},
    handle: ({ corps: { texte: cherche, parametresRecherche: page } }) => {
      const trouves = codes().filter(({ code, libelle }) => contient(cherche, `${code} ${libelle.fr}`));
      return {
        liste: tranche(trouves, page).map(({ code, libelle }) => ({ code, libelle: libelle.fr })),
        parametresRetour: retourDe(page, trouves.length),
      };
    },
  });
