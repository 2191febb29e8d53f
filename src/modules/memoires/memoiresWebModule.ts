import { ContainerModule } from 'inversify';
import { Router } from 'express';
import { construct, token } from '../../platform/di.ts';
import type { ReceptionDeFichiers } from '../../platform/http/ReceptionDeFichiers.ts';
import { platform } from '../../platform/tokens.ts';
import { structuresFacade, type StructuresFacade } from '../structures/index.ts';
import { erreursMemoires } from './adapters/http-web/commun/erreursMemoires.ts';
import { BlocAccueilMemoires } from './adapters/http-web/prestataire/accueil/BlocAccueilMemoires.ts';
import { rechercheRouter } from './adapters/http-web/prestataire/listes/recherche/rechercheRouter.ts';
import { selectionRouter } from './adapters/http-web/prestataire/listes/selection/selectionRouter.ts';
import { syntheseRouter } from './adapters/http-web/prestataire/listes/synthese/syntheseRouter.ts';
import { memoireRouter } from './adapters/http-web/prestataire/memoire/memoireRouter.ts';
import { relanceRouter } from './adapters/http-web/prestataire/relance/relanceRouter.ts';
import type { CategoriesDePrestataires } from './adapters/http-web/prestataire/saisie/CategoriesDePrestataires.ts';
import { enteteRouter } from './adapters/http-web/prestataire/saisie/entete/enteteRouter.ts';
import type { OutilsDeSaisie } from './adapters/http-web/prestataire/saisie/OutilsDeSaisie.ts';
import { saisirRouter } from './adapters/http-web/prestataire/saisie/ouverture/saisirRouter.ts';
import { piecesRouter } from './adapters/http-web/prestataire/saisie/pieces/piecesRouter.ts';
import { receptionDePieces } from './adapters/http-web/prestataire/saisie/pieces/receptionDePieces.ts';
import { prestationsRouter } from './adapters/http-web/prestataire/saisie/prestations/prestationsRouter.ts';
import { recapitulatifRouter } from './adapters/http-web/prestataire/saisie/recapitulatif/recapitulatifRouter.ts';
import { habilitationsPour } from './application/politique.ts';
import { memoires } from './memoiresTokens.ts';

const saisie = token<OutilsDeSaisie>('memoires.outils-de-saisie');
const categories = token<CategoriesDePrestataires>('memoires.categories-de-prestataires');
const reception = token<ReceptionDeFichiers>('memoires.reception-de-pieces');

const RACINE = '/memoires';

/** The prestataire's side: lists, the four steps of the saisie, the page of a mémoire, the block of the home page. */
export const memoiresWebModule = new ContainerModule(({ bind }) => {
  bind(categories).toResolvedValue(
    (structures: StructuresFacade): CategoriesDePrestataires =>
      () =>
        structures.categories(),
    [structuresFacade],
  );
  bind(reception).toResolvedValue(receptionDePieces, [memoires.joindrePiece]);
  bind(saisie).toResolvedValue(
    (
      verifier,
      consulter,
      enregistrerEntete,
      enregistrerPrestations,
      joindrePiece,
      retirerPiece,
      deposer,
      rechercherJuridictions,
      proposerTarifs,
      calculerInterpretation,
      referentiel,
      lesCategories,
    ): OutilsDeSaisie => ({
      verifier,
      consulter,
      enregistrerEntete,
      enregistrerPrestations,
      joindrePiece,
      retirerPiece,
      deposer,
      rechercherJuridictions,
      proposerTarifs,
      calculerInterpretation,
      referentiel,
      categories: lesCategories,
    }),
    [
      memoires.verifier,
      memoires.consulter,
      memoires.enregistrerEntete,
      memoires.enregistrerPrestations,
      memoires.joindrePiece,
      memoires.retirerPiece,
      memoires.deposer,
      memoires.rechercherJuridictions,
      memoires.proposerTarifs,
      memoires.calculerInterpretation,
      memoires.referentiel,
      categories,
    ],
  );

  bind(platform.webRouter).toResolvedValue(
    (
      lister,
      synthese,
      rechercherJuridictions,
      consulter,
      abandonner,
      supprimer,
      ouvrirPiece,
      ouvrirAccuse,
      clock,
    ) => ({
      path: RACINE,
      router: Router()
        .use(syntheseRouter({ lister, synthese }))
        .use(rechercheRouter({ lister, rechercherJuridictions }))
        .use(selectionRouter({ consulter, abandonner, supprimer, ouvrirPiece, ouvrirAccuse, clock })),
    }),
    [
      memoires.lister,
      memoires.synthese,
      memoires.rechercherJuridictions,
      memoires.consulter,
      memoires.abandonner,
      memoires.supprimer,
      memoires.ouvrirPiece,
      memoires.ouvrirAccuse,
      platform.clock,
    ],
  );
  bind(platform.webRouter).toResolvedValue(
    (outils, ouvrir, lister, ouvrirPiece, reception, proposerPieces, joindreReutilisables) => ({
      path: RACINE,
      router: Router()
        .use(saisirRouter({ ouvrir, lister }))
        .use(enteteRouter(outils))
        .use(prestationsRouter(outils))
        .use(piecesRouter({ ...outils, ouvrirPiece, reception, proposerPieces, joindreReutilisables }))
        .use(recapitulatifRouter(outils)),
    }),
    [
      saisie,
      memoires.ouvrirBrouillon,
      memoires.lister,
      memoires.ouvrirPiece,
      reception,
      memoires.proposerPieces,
      memoires.joindreReutilisables,
    ],
  );
  bind(platform.webRouter).toResolvedValue(
    (consulter, completer, dupliquer, ouvrirAccuse, reception, referentiel, lesCategories, clock) => ({
      path: RACINE,
      router: memoireRouter({
        consulter,
        completer,
        dupliquer,
        ouvrirAccuse,
        reception,
        referentiel,
        categories: lesCategories,
        clock,
      }),
    }),
    [
      memoires.consulter,
      memoires.completer,
      memoires.dupliquer,
      memoires.ouvrirAccuse,
      reception,
      memoires.referentiel,
      categories,
      platform.clock,
    ],
  );

  bind(platform.webRouter).toResolvedValue(
    (consulter, relancer) => ({ path: RACINE, router: relanceRouter(consulter, relancer) }),
    [memoires.consulter, memoires.relancer],
  );

  bind(platform.blocAccueil).toResolvedValue(construct(BlocAccueilMemoires), [
    memoires.lister,
    memoires.consulter,
    platform.clock,
  ]);
  bind(platform.onglet).toConstantValue({
    ordre: 30,
    libelle: { fr: 'Mémoires de frais de justice', en: 'Statements of legal fees' },
    href: RACINE,
    visible: (acteur) => habilitationsPour(acteur, 'MEMOIRES').length > 0,
  });
  bind(platform.errorTexts).toConstantValue(erreursMemoires);
});
