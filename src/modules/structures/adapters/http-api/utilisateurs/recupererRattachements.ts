import { z } from 'zod';
import type { Role } from '../../../../../kernel/application/Acteur.ts';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import { minuteRendue } from '../../../../../platform/api/wire/dates.ts';
import { pagination, parametresRetour } from '../../../../../platform/api/wire/pagination.ts';
import type {
  ListerRattachementsDuCompte,
  RattachementDuCompte,
} from '../../../application/annuaire/ListerRattachementsDuCompte.ts';
import { statutsRattachement } from '../../../domain/rattachement/DonneesRattachement.ts';
import { pageTriee } from '../wire/pageTriee.ts';
import { idRendu, typeIdentifiantRendu } from '../wire/schemas.ts';

const ROLES = {
  SIMPLE: 'UTILISATEUR',
  SECONDAIRE: 'GESTIONNAIRE_SECONDAIRE',
  PRINCIPAL: 'GESTIONNAIRE_PRINCIPAL',
} as const satisfies Record<Role, string>;

const CLES = {
  IdStructure: ({ structure }: RattachementDuCompte) => structure.id,
  IdentifiantStructure: ({ structure }: RattachementDuCompte) => structure.identifiant,
  DesignationStructure: ({ structure }: RattachementDuCompte) => structure.designation,
};

const RattachementRendu = z.object({
  idRattachementStructure: idRendu().nullable(),
  idStructure: idRendu(),
  identifiantStructure: z.string(),
  typeIdentifiantStructure: typeIdentifiantRendu(),
  designationStructure: z.string(),
  roleUtilisateur: z.enum(Object.values(ROLES)),
  statutRattachementStructure: z.enum(statutsRattachement),
  statutUtilisateur: z.enum(['ACTIF', 'INACTIF']),
  listeServicesRattache: z.array(
    z.object({
      idRattachementService: idRendu().nullable(),
      idService: idRendu(),
      codeService: z.string(),
      libelleService: z.string(),
      dateDbtService: minuteRendue().nullable(),
      dateFinService: minuteRendue().nullable(),
      estActif: z.boolean(),
      statutService: z.enum(['ACTIF', 'INACTIF']),
      statutRattachementService: z.enum(statutsRattachement),
    }),
  ),
});

export const recupererRattachements = (lister: ListerRattachementsDuCompte): ApiRoute =>
  apiRoute({
    chemin: '/cpro/utilisateurs/v1/monCompte/recuperer/rattachements',
    resume: 'Récupérer les structures auxquelles votre compte est rattaché',
    resumeEn: 'Get the organisations to which your account is attached',
    precisions: 'Un compte technique agit pour toute sa structure\u00a0: tous ses services y sont rattachés.',
    corps: corps({
      parametresRecherche: pagination(['IdStructure', 'IdentifiantStructure', 'DesignationStructure']),
    }),
    reponse: z.object({
      listeStructureRattachement: z.array(RattachementRendu),
      parametresRetour: parametresRetour(),
    }),
    exemple: { parametresRecherche: { triColonne: 'IdStructure', triSens: 'Ascendant' } },
    handle: async ({ appel, corps: { parametresRecherche } }) => {
      const rattachements = await lister.execute(appel.acteur);
      const { lignes, parametresRetour: retour } = pageTriee(rattachements, parametresRecherche, CLES);
      return { listeStructureRattachement: lignes.map(rattachementRendu), parametresRetour: retour };
    },
  });

const rattachementRendu = ({
  structure,
  habilitation,
  services,
}: RattachementDuCompte): z.input<typeof RattachementRendu> => ({
  idRattachementStructure: null,
  idStructure: structure.id,
  identifiantStructure: structure.identifiant,
  typeIdentifiantStructure: structure.type,
  designationStructure: structure.designation,
  roleUtilisateur: ROLES[habilitation.role],
  statutRattachementStructure: 'VALIDEE',
  statutUtilisateur: 'ACTIF',
  listeServicesRattache: services.map(({ id: idService, code, nom, actif }) => ({
    idRattachementService: null,
    idService,
    codeService: code,
    libelleService: nom,
    dateDbtService: null,
    dateFinService: null,
    estActif: actif,
    statutService: actif ? 'ACTIF' : 'INACTIF',
    statutRattachementService: 'VALIDEE',
  })),
});
