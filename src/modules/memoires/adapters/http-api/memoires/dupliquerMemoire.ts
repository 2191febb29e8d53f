import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier } from '../../../../../platform/api/wire/champs.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import type { DupliquerMemoire } from '../../../application/DupliquerMemoire.ts';
import { DESIGNATION, memoireDesigne } from '../wire/designation.ts';
import { MEMOIRE_RESUME, resumeDe } from '../wire/memoireRendu.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';

export const dupliquerMemoire = (dupliquer: DupliquerMemoire, designer: DesignerMemoire): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/dupliquer',
    resume: 'Ouvre un brouillon à partir d’un mémoire',
    resumeEn: 'Opens a draft from a statement',
    precisions:
      'La réponse est le brouillon. Un mémoire refusé donne sa correction, avec ses pièces et la date de son premier dépôt ; tout autre sert de modèle.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({ ...DESIGNATION, version: entier() }),
    reponse: z.object(MEMOIRE_RESUME),
    exemple: { numeroMemoire: MEMOIRES_D_EXEMPLE.paye.numero },
    handle: async ({ appel: { acteur }, corps: { version, ...designe } }) => {
      const memoireId = await memoireDesigne(designe, acteur, designer);
      return resumeDe(await dupliquer.execute({ acteur, memoireId, version }));
    },
  });
