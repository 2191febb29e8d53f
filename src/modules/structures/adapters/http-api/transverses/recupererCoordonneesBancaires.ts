import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, id, requis } from '../../../../../platform/api/wire/champs.ts';
import type { ListerComptesValides } from '../../../application/annuaire/ListerComptesValides.ts';
import { exemples } from '../wire/exemples.ts';
import { idRendu } from '../wire/schemas.ts';

export const recupererCoordonneesBancaires = (lister: ListerComptesValides): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/coordbanc/valides',
    resume: 'Récupérer les coordonnées bancaires valides d’une structure',
    resumeEn: 'Get the valid bank details of an organisation',
    precisions: 'De votre structure, et de celles qui lui ont donné un mandat de facturation en vigueur.',
    libelle: 'GCU_MSG_01_000',
    corps: corps({ idStructure: requis(id()) }),
    reponse: z.object({
      listeCoordonneeBancaire: z.array(
        z.object({ idCoordonneeBancaire: idRendu(), nomCoordonneeBancaire: z.string() }),
      ),
    }),
    exemple: { idStructure: exemples.structure.id },
    handle: async ({ appel, corps: { idStructure } }) => ({
      listeCoordonneeBancaire: (await lister.execute(appel.acteur, idStructure)).map((compte) => ({
        idCoordonneeBancaire: compte.id,
        nomCoordonneeBancaire: compte.libelle,
      })),
    }),
  });
