import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import { typesIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { typeIdentifiantRendu } from '../wire/schemas.ts';

export const recupererTypesIdentifiant = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/typeidentifiant/structure',
    resume: 'Récupérer les types d’identifiant des structures',
    resumeEn: 'Get the kinds of identifiers of organisations',
    corps: corps({}),
    reponse: z.object({
      listeTypeIdentifiant: z.array(z.object({ typeIdentifiantStructure: typeIdentifiantRendu() })),
    }),
    exemple: {},
    handle: () => ({
      listeTypeIdentifiant: typesIdentifiant.map((typeIdentifiantStructure) => ({
        typeIdentifiantStructure,
      })),
    }),
  });
