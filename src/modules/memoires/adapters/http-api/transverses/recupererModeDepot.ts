import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import { MODES_DE_DEPOT } from '../wire/memoireDeJustice.ts';

export const recupererModeDepot = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/modedepot',
    resume: 'Les modes de dépôt d’un mémoire',
    resumeEn: 'The ways of filing a statement',
    corps: corps({}),
    reponse: z.object({ listeModeDepot: z.array(z.object({ modeDepot: z.string() })) }),
    exemple: {},
    handle: () => ({ listeModeDepot: MODES_DE_DEPOT.map((modeDepot) => ({ modeDepot })) }),
  });
