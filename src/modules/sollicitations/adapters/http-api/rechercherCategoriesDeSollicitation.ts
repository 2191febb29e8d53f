import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import { booleen, corps, texte } from '../../../../platform/api/wire/champs.ts';
import { langueDe } from '../../../../platform/api/wire/langue.ts';
import { pagination, parametresRetour, retourDe, tranche } from '../../../../platform/api/wire/pagination.ts';
import type { RechercherCategories } from '../../application/RechercherCategories.ts';
import { CategorieRendue, categorieRendue } from './categorieRendue.ts';

export const rechercherCategoriesDeSollicitation = (rechercher: RechercherCategories): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/rechercher/categorieSollicitation',
    resume: 'Rechercher les catégories de sollicitations',
    resumeEn: 'Search the categories of requests to the support',
    corps: corps({
      codeCategorie: texte(60),
      libelleCategorie: texte(200),
      estActif: booleen(),
      codeLangue: texte(10),
      pagination: pagination(['CodeCategorie']),
    }),
    reponse: z.object({ listeCategories: z.array(CategorieRendue), parametresRetour: parametresRetour() }),
    exemple: { estActif: true, pagination: { nbResultatsParPage: 50, pageResultatDemandee: 1 } },
    handle: ({ corps: { codeCategorie, libelleCategorie, estActif, codeLangue, pagination: page } }) => {
      const trouvees = rechercher.execute({
        code: codeCategorie,
        libelle: libelleCategorie,
        active: estActif,
      });
      return {
        listeCategories: tranche(trouvees, page).map((une) => categorieRendue(une, langueDe(codeLangue))),
        parametresRetour: retourDe(page, trouvees.length),
      };
    },
  });
