import { h } from 'preact';
import { z } from 'zod';
import type { Clock } from '../../../../../../kernel/application/Clock.ts';
import { endpoint, type Endpoint } from '../../../../../../platform/http/endpoint.ts';
import type { ListerMemoiresRecus } from '../../../../application/ListerMemoiresRecus.ts';
import type { SyntheseMemoires } from '../../../../application/SyntheseMemoires.ts';
import type { EspaceDeJuridiction } from '../espacesDeJuridiction.ts';
import { criteresDe, FileDemandee } from './fileDemandee.ts';
import { FilePage } from './FilePage.tsx';
import { choixDeJuridiction, presentFile } from './presentFile.ts';

const PageDemandee = FileDemandee.extend({
  curseur: z.string().max(500).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
});

/** The queue of one espace. */
export const fileRoute = (
  ici: EspaceDeJuridiction,
  listerRecus: ListerMemoiresRecus,
  synthese: SyntheseMemoires,
  clock: Clock,
): Endpoint =>
  endpoint({
    acces: { espaces: [ici.espace] },
    input: PageDemandee,
    handle: async ({ acteur, input: { curseur, page, ...file }, langue, web }) => {
      const { espace } = ici;
      const liste = await listerRecus.execute({ acteur, espace, curseur, ...criteresDe(file) });
      const chiffres = await synthese.execute({ acteur, espace, structureId: file.structure });
      const maintenant = clock.now();
      const presentee = presentFile({
        acteur,
        ici,
        file,
        page,
        liste,
        synthese: chiffres,
        langue,
        maintenant,
      });
      web.page(h(FilePage, presentee), 200, choixDeJuridiction(acteur, espace, file));
    },
  });
