import type { ContainerModuleLoadOptions } from 'inversify';
import { Router } from 'express';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { portsDAcces } from './accesTokens.ts';
import { comptesDuDossierRouter } from './adapters/http-web/dossier/comptesDuDossierRouter.ts';
import { erreursDuDossier } from './adapters/http-web/dossier/erreursDuDossier.ts';
import { inseeRouter } from './adapters/http-web/dossier/inseeRouter.ts';
import { mandatsRouter } from './adapters/http-web/dossier/mandatsRouter.ts';
import { piecesRouter } from './adapters/http-web/dossier/piecesRouter.ts';
import {
  receptionDeMandat,
  receptionDePiece,
  receptionDePiecePersonnelle,
} from './adapters/http-web/dossier/receptions.ts';
import { siretRouter } from './adapters/http-web/dossier/siretRouter.ts';
import { repertoireConfigure } from './adapters/insee/repertoireConfigure.ts';
import { CourriersDeLaFicheViaMail } from './adapters/mail/CourriersDeLaFicheViaMail.ts';
import { CourriersDesMandatsViaMail } from './adapters/mail/CourriersDesMandatsViaMail.ts';
import { KnexFichiersDesStructures } from './adapters/persistence/KnexFichiersDesStructures.ts';
import { KnexMandatReader } from './adapters/persistence/KnexMandatReader.ts';
import { KnexMandatRepository } from './adapters/persistence/KnexMandatRepository.ts';
import { KnexPiecesReutilisables } from './adapters/persistence/KnexPiecesReutilisables.ts';
import { KnexRepertoireMemorise } from './adapters/persistence/KnexRepertoireMemorise.ts';
import { loadTypesDePieces } from './adapters/reference/loadTypesDePieces.ts';
import { ChangerDeSiret } from './application/ChangerDeSiret.ts';
import { ChoisirCompteParDefaut } from './application/ChoisirCompteParDefaut.ts';
import { ChercherAuRepertoire } from './application/insee/ChercherAuRepertoire.ts';
import { ComparerAvecInsee } from './application/insee/ComparerAvecInsee.ts';
import { MettreAJourDepuisInsee } from './application/insee/MettreAJourDepuisInsee.ts';
import { DonnerMandat } from './application/mandats/DonnerMandat.ts';
import { ListerMandats } from './application/mandats/ListerMandats.ts';
import { OuvrirDocumentDeMandat } from './application/mandats/OuvrirDocumentDeMandat.ts';
import { RepondreAuMandat } from './application/mandats/RepondreAuMandat.ts';
import { ResilierMandat } from './application/mandats/ResilierMandat.ts';
import { AjouterPiece } from './application/pieces/AjouterPiece.ts';
import { ListerPieces } from './application/pieces/ListerPieces.ts';
import { OuvrirPiece } from './application/pieces/OuvrirPiece.ts';
import { RetirerPiece } from './application/pieces/RetirerPiece.ts';
import { AvertirDeLaFiche } from './application/reactions/AvertirDeLaFiche.ts';
import { AvertirDuMandat } from './application/reactions/AvertirDuMandat.ts';
import { RemplacerCompteBancaire } from './application/RemplacerCompteBancaire.ts';
import { fiche } from './ficheTokens.ts';
import { usagesDesRoles } from './rolesTokens.ts';
import { ports, usages } from './structuresTokens.ts';

type Bind = ContainerModuleLoadOptions['bind'];

const { database, clock, ids, files } = platform;
const { structures, lecteur, events } = ports;
const { modification, consulter } = usages;

/** The fiche: mandats de facturation, reusable pieces, the répertoire of the INSEE, accounts, the change of SIRET. */
export const bindFiche = (bind: Bind): void => {
  bindPorts(bind);
  bindMandats(bind);
  bindPieces(bind);
  bindIdentite(bind);
  bindPages(bind);
};

const bindPorts = (bind: Bind): void => {
  bind(fiche.mandats).toResolvedValue(construct(KnexMandatRepository), [database]);
  bind(fiche.lecteurDeMandats).toResolvedValue(construct(KnexMandatReader), [database, clock]);
  bind(fiche.pieces).toResolvedValue(construct(KnexPiecesReutilisables), [database]);
  bind(fiche.typesDePieces).toResolvedValue(loadTypesDePieces, [platform.reference]);
  bind(fiche.repertoire).toResolvedValue(
    (base, { inseeUrl, inseeJeton }, horloge) =>
      new KnexRepertoireMemorise(base, repertoireConfigure(inseeUrl, inseeJeton), horloge),
    [database, platform.config, clock],
  );
  bind(platform.fileReferences).toResolvedValue(construct(KnexFichiersDesStructures), [database]);
};

const bindMandats = (bind: Bind): void => {
  bind(fiche.donnerMandat).toResolvedValue(construct(DonnerMandat), [
    fiche.mandats,
    structures,
    lecteur,
    platform.pieces,
    ids,
    events,
    database,
    clock,
  ]);
  bind(fiche.repondreAuMandat).toResolvedValue(construct(RepondreAuMandat), [
    fiche.mandats,
    structures,
    events,
    database,
    clock,
  ]);
  bind(fiche.resilierMandat).toResolvedValue(construct(ResilierMandat), [
    fiche.mandats,
    events,
    database,
    clock,
  ]);
  bind(fiche.listerMandats).toResolvedValue(construct(ListerMandats), [fiche.lecteurDeMandats, clock]);
  bind(fiche.ouvrirDocument).toResolvedValue(construct(OuvrirDocumentDeMandat), [fiche.mandats, files]);
  bind(fiche.courriersDesMandats).toResolvedValue(construct(CourriersDesMandatsViaMail), [ports.poste]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDuMandat), [
    ports.liens,
    lecteur,
    ports.utilisateurs,
    fiche.courriersDesMandats,
  ]);
  bind(fiche.courriersDeLaFiche).toResolvedValue(construct(CourriersDeLaFicheViaMail), [
    ports.poste,
    ports.categories,
  ]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDeLaFiche), [
    ports.liens,
    lecteur,
    ports.utilisateurs,
    fiche.courriersDeLaFiche,
  ]);
  bind(fiche.receptionDeMandat).toResolvedValue(receptionDeMandat, [fiche.donnerMandat]);
};

const bindPieces = (bind: Bind): void => {
  bind(fiche.ajouterPiece).toResolvedValue(construct(AjouterPiece), [
    fiche.pieces,
    structures,
    fiche.typesDePieces,
    platform.pieces,
    ids,
    events,
    database,
    clock,
  ]);
  bind(fiche.retirerPiece).toResolvedValue(construct(RetirerPiece), [
    fiche.pieces,
    structures,
    events,
    database,
    clock,
  ]);
  bind(fiche.listerPieces).toResolvedValue(construct(ListerPieces), [fiche.pieces, clock]);
  bind(fiche.ouvrirPiece).toResolvedValue(construct(OuvrirPiece), [fiche.pieces, files]);
  bind(fiche.receptionDePiece).toResolvedValue(receptionDePiece, [fiche.ajouterPiece]);
  bind(fiche.receptionDePiecePersonnelle).toResolvedValue(receptionDePiecePersonnelle, [fiche.ajouterPiece]);
};

const bindIdentite = (bind: Bind): void => {
  bind(fiche.chercherAuRepertoire).toResolvedValue(construct(ChercherAuRepertoire), [fiche.repertoire]);
  bind(fiche.comparerAvecInsee).toResolvedValue(construct(ComparerAvecInsee), [structures, fiche.repertoire]);
  bind(fiche.mettreAJourDepuisInsee).toResolvedValue(construct(MettreAJourDepuisInsee), [
    structures,
    fiche.repertoire,
    modification,
  ]);
  bind(fiche.remplacerCompte).toResolvedValue(construct(RemplacerCompteBancaire), [modification, ids]);
  bind(fiche.choisirCompteParDefaut).toResolvedValue(construct(ChoisirCompteParDefaut), [modification]);
  bind(fiche.changerDeSiret).toResolvedValue(construct(ChangerDeSiret), [
    usagesDesRoles.gestion,
    structures,
    fiche.pieces,
    portsDAcces.abonnements,
    ids,
    events,
  ]);
};

const bindPages = (bind: Bind): void => {
  const { webRouter } = platform;
  bind(platform.errorTexts).toConstantValue(erreursDuDossier);
  bind(webRouter).toResolvedValue(
    (lire, lister, repondre, resilier, ouvrirDocument, reception) => ({
      path: '/gestionnaire/structures',
      router: mandatsRouter({
        consulter: lire,
        lister,
        repondre,
        resilier,
        ouvrirDocument,
        receptionDeMandat: reception,
      }),
    }),
    [
      consulter,
      fiche.listerMandats,
      fiche.repondreAuMandat,
      fiche.resilierMandat,
      fiche.ouvrirDocument,
      fiche.receptionDeMandat,
    ],
  );
  bind(webRouter).toResolvedValue(
    (lire, lister, retirer, ouvrir, types, reception) => ({
      path: '/gestionnaire/structures',
      router: piecesRouter({ consulter: lire, lister, retirer, ouvrir, types }, reception, 'structure'),
    }),
    [
      consulter,
      fiche.listerPieces,
      fiche.retirerPiece,
      fiche.ouvrirPiece,
      fiche.typesDePieces,
      fiche.receptionDePiece,
    ],
  );
  bind(webRouter).toResolvedValue(
    (lire, lister, retirer, ouvrir, types, reception) => ({
      path: '/mon-compte/pieces',
      router: piecesRouter({ consulter: lire, lister, retirer, ouvrir, types }, reception, 'personne'),
    }),
    [
      consulter,
      fiche.listerPieces,
      fiche.retirerPiece,
      fiche.ouvrirPiece,
      fiche.typesDePieces,
      fiche.receptionDePiecePersonnelle,
    ],
  );
  bind(webRouter).toResolvedValue(
    (lire, comparer, mettreAJour, { branche }) => ({
      path: '/gestionnaire/structures',
      router: branche ? inseeRouter({ consulter: lire, comparer, mettreAJour }) : Router(),
    }),
    [consulter, fiche.comparerAvecInsee, fiche.mettreAJourDepuisInsee, fiche.repertoire],
  );
  bind(webRouter).toResolvedValue(
    (lire, verifier, chercher, changer, remplacer, choisirParDefaut) => ({
      path: '/gestionnaire/structures',
      router: Router()
        .use(siretRouter({ consulter: lire, verifier, chercher, changer }))
        .use(comptesDuDossierRouter({ consulter: lire, remplacer, choisirParDefaut })),
    }),
    [
      consulter,
      usages.verifierIdentifiant,
      fiche.chercherAuRepertoire,
      fiche.changerDeSiret,
      fiche.remplacerCompte,
      fiche.choisirCompteParDefaut,
    ],
  );
};
