import { z } from 'zod';
import { debutDe } from '../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { apiRoute, type ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import { booleen, corps, id, texte } from '../../../../platform/api/wire/champs.ts';
import { enInstant, instantRendu } from '../../../../platform/api/wire/dates.ts';
import { langueDe } from '../../../../platform/api/wire/langue.ts';
import { pagination, parametresRetour, retourDe, tranche } from '../../../../platform/api/wire/pagination.ts';
import type { RechercherCategories } from '../../application/RechercherCategories.ts';
import type { SousCategorie } from '../../domain/Categorie.ts';
import { CategorieRendue, categorieRendue } from './categorieRendue.ts';

const SousCategorieRendue = z.object({
  code: z.string(),
  libelle: z.string(),
  idTechniqueCategorie: z.int().positive(),
  estActif: z.boolean(),
  dateCreation: instantRendu(),
  dateDerniereModification: instantRendu(),
});

export const rechercherSousCategoriesDeSollicitation = (rechercher: RechercherCategories): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/rechercher/sousCategorieSollicitation',
    resume: 'Rechercher les sous-catégories de sollicitations',
    resumeEn: 'Search the sub-categories of requests to the support',
    precisions:
      'idTechniqueCategorie est celui de la catégorie. Les pages comptent des catégories, chacune avec toutes ses sous-catégories.',
    corps: corps({
      code: texte(60),
      libelle: texte(200),
      idTechniqueCategorie: id(),
      estActif: booleen(),
      codeLangue: texte(10),
      pagination: pagination(['Code']),
    }),
    reponse: z.object({
      listeSousCategories: z.array(
        z.object({ categorie: z.array(CategorieRendue), ssCategorie: z.array(SousCategorieRendue) }),
      ),
      parametresRetour: parametresRetour(),
    }),
    exemple: { idTechniqueCategorie: 3, estActif: true, pagination: { nbResultatsParPage: 50 } },
    handle: ({ corps: { code, libelle, idTechniqueCategorie, estActif, codeLangue, pagination: page } }) => {
      const langue = langueDe(codeLangue);
      const trouvees = rechercher.sousCategories({
        code,
        libelle,
        categorieId: idTechniqueCategorie,
        active: estActif,
      });
      return {
        listeSousCategories: tranche(trouvees, page).map(({ categorie, sousCategories }) => ({
          categorie: [categorieRendue(categorie, langue)],
          ssCategorie: sousCategories.map((une) => sousCategorieRendue(une, categorie.id, langue)),
        })),
        parametresRetour: retourDe(page, trouvees.length),
      };
    },
  });

const sousCategorieRendue = (
  { code, libelle, active, creeeLe, modifieeLe }: SousCategorie,
  categorieId: number,
  langue: Langue,
): z.input<typeof SousCategorieRendue> => ({
  code,
  libelle: libelle[langue],
  idTechniqueCategorie: categorieId,
  estActif: active,
  dateCreation: enInstant(debutDe(creeeLe)),
  dateDerniereModification: enInstant(debutDe(modifieeLe)),
});
