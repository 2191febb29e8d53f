import { ContainerModule } from 'inversify';
import { construct, token } from '../../platform/di.ts';
import type { Onglet } from '../../platform/http/Onglet.ts';
import { platform } from '../../platform/tokens.ts';
import { structuresFacade } from '../structures/index.ts';
import { BlocAccueilJuridiction } from './adapters/http-web/juridiction/accueil/BlocAccueilJuridiction.ts';
import { DecisionsDeJuridiction } from './adapters/http-web/juridiction/actes/DecisionsDeJuridiction.ts';
import {
  ESPACES_DE_JURIDICTION,
  type EspaceDeJuridiction,
} from './adapters/http-web/juridiction/espacesDeJuridiction.ts';
import { DossierDeJuridiction } from './adapters/http-web/juridiction/examen/DossierDeJuridiction.ts';
import { juridictionRouter } from './adapters/http-web/juridiction/juridictionRouter.ts';
import { erreursJuridiction } from './adapters/http-web/juridiction/textes/erreurs.ts';
import { habilitationsPour } from './application/politique.ts';
import { ReconnaitreReorientation } from './application/ReconnaitreReorientation.ts';
import { SituerDansLaFile } from './application/SituerDansLaFile.ts';
import { decisionsDeJuridiction, memoires } from './memoiresTokens.ts';

const situer = token<SituerDansLaFile>('memoires.situer-dans-la-file');
const reorientations = token<ReconnaitreReorientation>('memoires.reconnaitre-reorientation');
const dossiers = token<DossierDeJuridiction>('memoires.dossiers-de-juridiction');

const ongletDe = ({ espace, base, ordre, libelle }: EspaceDeJuridiction): Onglet => ({
  ordre,
  libelle,
  href: base,
  visible: (acteur) => habilitationsPour(acteur, espace).length > 0,
});

/** The court's side: its three espaces, each with its queue and its acts. */
export const memoiresJuridictionModule = new ContainerModule(({ bind }) => {
  bind(situer).toResolvedValue(construct(SituerDansLaFile), [memoires.reader]);
  bind(reorientations).toResolvedValue(construct(ReconnaitreReorientation), [memoires.reader]);
  bind(dossiers).toResolvedValue(
    (consulter, place, structures) =>
      new DossierDeJuridiction(consulter, place, () => structures.categories()),
    [memoires.consulter, situer, structuresFacade],
  );
  bind(decisionsDeJuridiction).toResolvedValue(construct(DecisionsDeJuridiction), [
    memoires.prendreEnCharge,
    memoires.reorienter,
    memoires.demanderComplement,
    memoires.certifier,
    memoires.transmettrePourTaxation,
    memoires.refuser,
    memoires.taxer,
    memoires.mettreEnPaiement,
    memoires.comptabiliser,
    memoires.repondreALaRelance,
  ]);

  for (const espace of ESPACES_DE_JURIDICTION) {
    const routerDe = juridictionRouter(espace);
    bind(platform.webRouter).toResolvedValue(
      (...services: Parameters<typeof routerDe>) => ({ path: espace.base, router: routerDe(...services) }),
      [
        dossiers,
        decisionsDeJuridiction,
        memoires.listerRecus,
        memoires.synthese,
        memoires.ouvrirPiece,
        memoires.ouvrirAccuse,
        memoires.rechercherJuridictions,
        reorientations,
        memoires.referentiel,
        platform.clock,
      ],
    );
    bind(platform.onglet).toConstantValue(ongletDe(espace));
  }
  bind(platform.blocAccueil).toResolvedValue(construct(BlocAccueilJuridiction), [
    memoires.listerRecus,
    memoires.synthese,
    platform.clock,
  ]);
  bind(platform.errorTexts).toConstantValue(erreursJuridiction);
});
