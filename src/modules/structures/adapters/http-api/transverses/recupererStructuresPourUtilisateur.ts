import { z } from 'zod';
import { codesEspaces } from '../../../../../kernel/domain/Espace.ts';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier } from '../../../../../platform/api/wire/champs.ts';
import type { ListerRattachementsDuCompte } from '../../../application/annuaire/ListerRattachementsDuCompte.ts';
import { idRendu, typeIdentifiantRendu } from '../wire/schemas.ts';

export const recupererStructuresPourUtilisateur = (lister: ListerRattachementsDuCompte): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/structuresPourUtilisateur',
    resume: 'Récupérer les structures de votre compte (déprécié)',
    resumeEn: 'Get the organisations of your account (deprecated)',
    precisions:
      'espaceFo est un numéro que rend /cpro/structures/v1/rechercher/espaces : celles où cet espace vous est ouvert. Inconnu, il ne rend rien.',
    corps: corps({ espaceFo: entier() }),
    reponse: z.object({
      listeStructures: z.array(
        z.object({
          idStructure: idRendu(),
          identifiantStructure: z.string(),
          designationStructure: z.string(),
          typeIdentifiantStructure: typeIdentifiantRendu(),
        }),
      ),
    }),
    exemple: {},
    handle: async ({ appel, corps: { espaceFo = 0 } }) => {
      const espace = codesEspaces[espaceFo - 1];
      const siennes = (await lister.execute(appel.acteur)).filter(
        ({ habilitation }) =>
          espaceFo === 0 || (espace !== undefined && habilitation.espaces[espace] !== undefined),
      );
      return {
        listeStructures: siennes.map(({ structure }) => ({
          idStructure: structure.id,
          identifiantStructure: structure.identifiant,
          designationStructure: structure.designation,
          typeIdentifiantStructure: structure.type,
        })),
      };
    },
  });
