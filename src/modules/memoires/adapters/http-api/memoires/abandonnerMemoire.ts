import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier } from '../../../../../platform/api/wire/champs.ts';
import type { AbandonnerMemoires } from '../../../application/AbandonnerMemoires.ts';
import type { ConsulterMemoire } from '../../../application/ConsulterMemoire.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import { DESIGNATION, memoireDesigne } from '../wire/designation.ts';
import { MEMOIRE_RESUME, resumeDe } from '../wire/memoireRendu.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';

export const abandonnerMemoire = (
  abandonner: AbandonnerMemoires,
  consulter: ConsulterMemoire,
  designer: DesignerMemoire,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/abandonner',
    resume: 'Abandonne un mémoire refusé ou à compléter',
    resumeEn: 'Gives up a statement that was refused or is to be completed',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({ ...DESIGNATION, version: entier() }),
    reponse: z.object(MEMOIRE_RESUME),
    exemple: { numeroMemoire: MEMOIRES_D_EXEMPLE.refuse.numero },
    handle: async ({ appel: { acteur }, corps: { version, ...designe } }) => {
      const memoireId = await memoireDesigne(designe, acteur, designer);
      const { refuses } = await abandonner.execute({ acteur, selection: [{ memoireId, version }] });
      if (refuses[0]) throw refuses[0].erreur;
      return resumeDe((await consulter.execute({ acteur, memoireId })).memoire);
    },
  });
