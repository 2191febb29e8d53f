import type { ContainerModuleLoadOptions } from 'inversify';
import { all, construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { usagesDAcces } from './accesTokens.ts';
import { erreursStructures } from './adapters/erreursStructures.ts';
import { accueilRouter } from './adapters/http-web/accueil/accueilRouter.ts';
import { DemandesADeciderBloc } from './adapters/http-web/accueil/DemandesADeciderBloc.tsx';
import { MesDemandesBloc } from './adapters/http-web/accueil/MesDemandesBloc.tsx';
import { MesStructuresBloc } from './adapters/http-web/accueil/MesStructuresBloc.tsx';
import { PremiersPasBloc } from './adapters/http-web/accueil/PremiersPasBloc.tsx';
import { creationRouter } from './adapters/http-web/creation/creationRouter.ts';
import { gestionnaireRouter } from './adapters/http-web/gestionnaire/gestionnaireRouter.ts';
import { PagesDeStructure } from './adapters/http-web/gestionnaire/PagesDeStructure.ts';
import { onglets } from './adapters/http-web/onglets.ts';
import { structuresPubliquesRouter } from './adapters/http-web/publiques/structuresPubliquesRouter.ts';
import { rattachementsRouter } from './adapters/http-web/rattachements/rattachementsRouter.ts';
import { usagesDesRoles } from './rolesTokens.ts';
import { fiche } from './ficheTokens.ts';
import { ports, usages } from './structuresTokens.ts';

const { webRouter, blocAccueil } = platform;
const { consulter, listerUtilisateurs, listerDemandes } = usages;

export const bindWeb = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(platform.errorTexts).toConstantValue(erreursStructures);
  for (const onglet of onglets) bind(platform.onglet).toConstantValue(onglet);

  bind(blocAccueil).toConstantValue(new PremiersPasBloc());
  bind(blocAccueil).toConstantValue(new MesStructuresBloc());
  bind(blocAccueil).toResolvedValue(construct(MesDemandesBloc), [usages.listerRattachements]);
  bind(blocAccueil).toResolvedValue(construct(DemandesADeciderBloc), [listerDemandes]);
  bind(webRouter).toResolvedValue(
    (blocs) => ({ path: '/accueil', router: accueilRouter(blocs) }),
    [all(blocAccueil)],
  );

  bind(webRouter).toResolvedValue(
    (lister, rechercher, consulterDemande, demander, affaires) => ({
      path: '/mon-compte/rattachements',
      router: rattachementsRouter({ lister, rechercher, consulter: consulterDemande, demander, affaires }),
    }),
    [
      usages.listerRattachements,
      usages.rechercher,
      usages.consulterDemande,
      usages.demander,
      usagesDesRoles.listerAffaires,
    ],
  );
  bind(webRouter).toResolvedValue(
    (verifier, creer, lire, categories, chercher) => ({
      path: '/structures',
      router: creationRouter({ verifier, creer, consulter: lire, categories, chercher }),
    }),
    [usages.verifierIdentifiant, usages.creer, consulter, ports.categories, fiche.chercherAuRepertoire],
  );
  bind(webRouter).toResolvedValue(
    (rechercher, lire) => ({
      path: '/structures-publiques',
      router: structuresPubliquesRouter(rechercher, lire),
    }),
    [usages.rechercherPubliques, usages.consulterPublique],
  );
  bindGestionnaire(bind);
};

const bindGestionnaire = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(webRouter).toResolvedValue(
    (
      demandes,
      structures,
      utilisateurs,
      lire,
      abonnements,
      categories,
      modifier,
      ajouterCompte,
      cloreCompte,
      ajouterService,
      fermerService,
      souscrire,
      resilier,
    ) => ({
      path: '/gestionnaire',
      router: gestionnaireRouter({
        listerDemandes: demandes,
        listerStructures: structures,
        listerAbonnements: abonnements,
        pages: new PagesDeStructure(lire, utilisateurs, categories),
        fiche: { modifier },
        comptes: { ajouterCompte, cloreCompte },
        services: { ajouterService, fermerService },
        espaces: { souscrire, resilier },
      }),
    }),
    [
      listerDemandes,
      usages.listerStructures,
      listerUtilisateurs,
      consulter,
      usagesDAcces.listerDemandes,
      ports.categories,
      usages.modifier,
      usages.ajouterCompte,
      usages.cloreCompte,
      usages.ajouterService,
      usages.fermerService,
      usages.souscrire,
      usages.resilier,
    ],
  );
};
