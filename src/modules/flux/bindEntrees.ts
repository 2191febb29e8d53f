import type { ContainerModuleLoadOptions } from 'inversify';
import { platform } from '../../platform/tokens.ts';
import { erreursFlux } from './adapters/erreursFlux.ts';
import { codesDuFlux } from './adapters/http-api/codesDuFlux.ts';
import { consulterCr } from './adapters/http-api/consulterCr.ts';
import { consulterCrDetaille } from './adapters/http-api/consulterCrDetaille.ts';
import { deposerFluxRoute } from './adapters/http-api/deposerFluxRoute.ts';
import { recupererFormatFlux } from './adapters/http-api/recupererFormatFlux.ts';
import { recupererSyntaxeFlux } from './adapters/http-api/recupererSyntaxeFlux.ts';
import { cheminsDuFlux } from './adapters/http-web/cheminsDuFlux.ts';
import { fluxRouter } from './adapters/http-web/fluxRouter.ts';
import { textesDe } from './adapters/textes/textesDe.ts';
import { structuresLues } from './application/politique.ts';
import { flux } from './fluxTokens.ts';

/** What partners and people are answered. */
export const bindEntrees = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(platform.errorTexts).toConstantValue(erreursFlux);
  bind(platform.apiCodes).toConstantValue(codesDuFlux);
  bind(platform.apiRoutes).toResolvedValue(
    (deposer, consulter, rediger) => [
      deposerFluxRoute(deposer),
      consulterCr(consulter, rediger),
      consulterCrDetaille(consulter),
      recupererFormatFlux(),
      recupererSyntaxeFlux(),
    ],
    [flux.deposer, flux.consulter, flux.rediger],
  );
  bind(platform.webRouter).toResolvedValue(
    (deposer, consulter, lister, rediger) => ({
      path: cheminsDuFlux.racine,
      router: fluxRouter({ deposer, consulter, lister, rediger }),
    }),
    [flux.deposer, flux.consulter, flux.lister, flux.rediger],
  );
  bind(platform.onglet).toConstantValue({
    ordre: 45,
    libelle: { fr: textesDe('fr').titre, en: textesDe('en').titre },
    href: cheminsDuFlux.racine,
    visible: (acteur) => structuresLues(acteur, 'PORTAIL').length > 0,
  });
};
