import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, id, requis } from '../../../../../platform/api/wire/champs.ts';
import { minuteRendue } from '../../../../../platform/api/wire/dates.ts';
import { pagination, parametresRetour } from '../../../../../platform/api/wire/pagination.ts';
import type { ConsulterFiche } from '../../../application/annuaire/ConsulterFiche.ts';
import type { Service } from '../../../domain/structure/Service.ts';
import { exemples } from '../wire/exemples.ts';
import { pageTriee } from '../wire/pageTriee.ts';
import { idRendu } from '../wire/schemas.ts';

const COLONNES = ['CodeService', 'LibelleService', 'DateDbtService', 'DateFinService', 'EstActif'] as const;

const CLES = {
  CodeService: ({ code }: Service) => code,
  LibelleService: ({ nom }: Service) => nom,
  EstActif: ({ actif }: Service) => actif,
};

const ServiceRendu = z.object({
  idService: idRendu(),
  codeService: z.string(),
  libelleService: z.string(),
  statutService: z.enum(['ACTIF', 'INACTIF']),
  estActif: z.boolean(),
  dateDbtService: minuteRendue().nullable(),
  dateFinService: minuteRendue().nullable(),
});

export const rechercherServices = (consulter: ConsulterFiche): ApiRoute =>
  apiRoute({
    chemin: '/cpro/structures/v1/rechercher/services',
    resume: 'Rechercher les services d’une structure',
    resumeEn: 'Search the departments of an organisation',
    precisions: 'Tous ceux de votre structure\u00a0; ceux qui sont ouverts d’une structure publique.',
    corps: corps({
      idStructure: requis(id()),
      parametresRechercherServicesStructure: pagination(COLONNES),
    }),
    reponse: z.object({ listeServices: z.array(ServiceRendu), parametresRetour: parametresRetour() }),
    exemple: {
      idStructure: exemples.structure.id,
      parametresRechercherServicesStructure: { nbResultatsParPage: 10_000, pageResultatDemandee: 1 },
    },
    handle: async ({ appel, corps: { idStructure, parametresRechercherServicesStructure: page } }) => {
      const { services } = (await consulter.execute(appel.acteur, idStructure)).structure;
      const { lignes, parametresRetour: retour } = pageTriee(services, page, CLES);
      return { listeServices: lignes.map(serviceRendu), parametresRetour: retour };
    },
  });

const serviceRendu = ({ id: idService, code, nom, actif }: Service): z.input<typeof ServiceRendu> => ({
  idService,
  codeService: code,
  libelleService: nom,
  statutService: actif ? 'ACTIF' : 'INACTIF',
  estActif: actif,
  dateDbtService: null,
  dateFinService: null,
});
