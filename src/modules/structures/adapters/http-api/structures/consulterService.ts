import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, id, requis, texte } from '../../../../../platform/api/wire/champs.ts';
import { minuteRendue } from '../../../../../platform/api/wire/dates.ts';
import type { ConsulterService } from '../../../application/annuaire/ConsulterService.ts';
import { AdresseRendue, adresseRendue } from '../wire/adresseRendue.ts';
import { exemples } from '../wire/exemples.ts';
import { texteRendu } from '../wire/schemas.ts';

const Reponse = z.object({
  informationsGenerales: z.object({
    codeService: z.string(),
    nomService: z.string(),
    descriptionService: texteRendu(),
  }),
  adressePostale: AdresseRendue,
  parametres: z.object({
    dateCreation: minuteRendue().nullable(),
    dateModification: minuteRendue().nullable(),
    dateDebutValidite: minuteRendue().nullable(),
    dateFinValidite: minuteRendue().nullable(),
    miseEnPaiement: z.boolean(),
    numeroEngagement: z.boolean(),
  }),
  pageCourante: z.int(),
  pages: z.int(),
  nbResultatsParPage: z.int(),
  total: z.int(),
});

export const consulterService = (consulter: ConsulterService): ApiRoute =>
  apiRoute({
    chemin: '/cpro/structures/v1/consulter/service',
    resume: 'Consulter un service d’une structure',
    resumeEn: 'Read a department of an organisation',
    precisions: 'Un service n’a pas d’adresse propre\u00a0: celle de sa structure est rendue.',
    corps: corps({ idService: requis(id()), idStructure: requis(id()), codeLangue: texte(10) }),
    reponse: Reponse,
    exemple: { idService: exemples.service.id, idStructure: exemples.structure.id, codeLangue: 'fr' },
    handle: async ({ appel, corps: { idService, idStructure } }) => {
      const { service, fiche } = await consulter.execute(appel.acteur, idStructure, idService);
      return {
        informationsGenerales: {
          codeService: service.code,
          nomService: service.nom,
          descriptionService: null,
        },
        adressePostale: adresseRendue(fiche.structure.adresse, fiche.structure.telephone),
        parametres: {
          dateCreation: null,
          dateModification: null,
          dateDebutValidite: null,
          dateFinValidite: null,
          miseEnPaiement: false,
          numeroEngagement: false,
        },
        pageCourante: 1,
        pages: 1,
        nbResultatsParPage: 1,
        total: 1,
      };
    },
  });
