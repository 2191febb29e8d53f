import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import {
  pagination,
  parametresRetour,
  retourDe,
  tranche,
} from '../../../../../platform/api/wire/pagination.ts';
import type { Juridictions } from '../../../application/ports/Juridictions.ts';
import { contient } from '../wire/contient.ts';
import { idRendu } from '../wire/identifiants.ts';

export const rechercherJuridictions = (juridictions: Juridictions): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/juridictions',
    resume: 'Les juridictions auxquelles un mémoire peut être adressé',
    resumeEn: 'The courts to which a statement may be sent',
    corps: corps({
      texte: texte(200),
      codeJuridiction: texte(40),
      parametresRecherche: pagination(['Nom', 'Code', 'Ville']),
    }),
    reponse: z.object({
      listeJuridictions: z.array(
        z.object({
          juridictionId: idRendu(),
          codeJuridiction: z.string(),
          nom: z.string(),
          ville: z.string(),
          codePostal: z.string(),
        }),
      ),
      parametresRetour: parametresRetour(),
    }),
    exemple: { texte: 'Lyon' },
    handle: async ({ corps: { texte: cherche, codeJuridiction, parametresRecherche: page } }) => {
      const trouvees = (await juridictions.toutes())
        .filter(({ code }) => codeJuridiction === undefined || code === codeJuridiction)
        .filter(({ code, nom, ville, codePostal }) =>
          contient(cherche, `${code} ${nom} ${ville} ${codePostal}`),
        );
      return {
        listeJuridictions: tranche(trouvees, page).map(({ id, code, nom, ville, codePostal }) => ({
          juridictionId: id,
          codeJuridiction: code,
          nom,
          ville,
          codePostal,
        })),
        parametresRetour: retourDe(page, trouvees.length),
      };
    },
  });
