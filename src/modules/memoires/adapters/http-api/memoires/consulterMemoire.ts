import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import type { ConsulterMemoire } from '../../../application/ConsulterMemoire.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import { DESIGNATION, memoireDesigne } from '../wire/designation.ts';
import { memoireDe, memoireRendu } from '../wire/memoireRendu.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';

export const consulterMemoire = (consulter: ConsulterMemoire, designer: DesignerMemoire): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/consulter',
    resume: 'Un mémoire entier',
    resumeEn: 'A whole statement',
    precisions: 'Par idMemoire, ou par numeroMemoire (celui du mémoire ou de son brouillon).',
    corps: corps(DESIGNATION),
    reponse: memoireRendu(),
    exemple: { numeroMemoire: MEMOIRES_D_EXEMPLE.paye.numero },
    handle: async ({ appel: { acteur }, corps: designe }) => {
      const memoireId = await memoireDesigne(designe, acteur, designer);
      return memoireDe(await consulter.execute({ acteur, memoireId }));
    },
  });
