import { ContainerModule } from 'inversify';
import { construct, token } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { rechercherCategoriesDeSollicitation } from './adapters/http-api/rechercherCategoriesDeSollicitation.ts';
import { rechercherSousCategoriesDeSollicitation } from './adapters/http-api/rechercherSousCategoriesDeSollicitation.ts';
import { loadReferentielDesSollicitations } from './adapters/reference/loadReferentielDesSollicitations.ts';
import type { ReferentielDesSollicitations } from './application/ports/ReferentielDesSollicitations.ts';
import { RechercherCategories } from './application/RechercherCategories.ts';

const referentiel = token<ReferentielDesSollicitations>('sollicitations.referentiel');
const rechercherCategories = token<RechercherCategories>('sollicitations.rechercher-categories');

/** What a sollicitation may be about. */
export const sollicitationsModule = new ContainerModule(({ bind }) => {
  bind(referentiel).toResolvedValue(loadReferentielDesSollicitations, [platform.reference]);
  bind(rechercherCategories).toResolvedValue(construct(RechercherCategories), [referentiel]);
  bind(platform.apiRoutes).toResolvedValue(
    (rechercher) => [
      rechercherCategoriesDeSollicitation(rechercher),
      rechercherSousCategoriesDeSollicitation(rechercher),
    ],
    [rechercherCategories],
  );
});
