import { token } from '../../platform/di.ts';
import type { ReceptionDeFichiers } from '../../platform/http/ReceptionDeFichiers.ts';
import type { ChangerDeSiret } from './application/ChangerDeSiret.ts';
import type { ChoisirCompteParDefaut } from './application/ChoisirCompteParDefaut.ts';
import type { ChercherAuRepertoire } from './application/insee/ChercherAuRepertoire.ts';
import type { ComparerAvecInsee } from './application/insee/ComparerAvecInsee.ts';
import type { MettreAJourDepuisInsee } from './application/insee/MettreAJourDepuisInsee.ts';
import type { DonnerMandat } from './application/mandats/DonnerMandat.ts';
import type { ListerMandats } from './application/mandats/ListerMandats.ts';
import type { OuvrirDocumentDeMandat } from './application/mandats/OuvrirDocumentDeMandat.ts';
import type { RepondreAuMandat } from './application/mandats/RepondreAuMandat.ts';
import type { ResilierMandat } from './application/mandats/ResilierMandat.ts';
import type { AjouterPiece } from './application/pieces/AjouterPiece.ts';
import type { ListerPieces } from './application/pieces/ListerPieces.ts';
import type { OuvrirPiece } from './application/pieces/OuvrirPiece.ts';
import type { RetirerPiece } from './application/pieces/RetirerPiece.ts';
import type { CourriersDeLaFiche } from './application/ports/CourriersDeLaFiche.ts';
import type { CourriersDesMandats } from './application/ports/CourriersDesMandats.ts';
import type { MandatReader } from './application/ports/MandatReader.ts';
import type { MandatRepository } from './application/ports/MandatRepository.ts';
import type { PiecesReutilisables } from './application/ports/PiecesReutilisables.ts';
import type { RepertoireDesEntreprises } from './application/ports/RepertoireDesEntreprises.ts';
import type { TypesDePieces } from './application/ports/TypesDePieces.ts';
import type { RemplacerCompteBancaire } from './application/RemplacerCompteBancaire.ts';

/** The fiche: mandats de facturation, reusable pieces, the répertoire of the INSEE, accounts, the change of SIRET. */
export const fiche = {
  mandats: token<MandatRepository>('structures.mandats'),
  lecteurDeMandats: token<MandatReader>('structures.lecteur-de-mandats'),
  courriersDeLaFiche: token<CourriersDeLaFiche>('structures.courriers-de-la-fiche'),
  courriersDesMandats: token<CourriersDesMandats>('structures.courriers-des-mandats'),
  pieces: token<PiecesReutilisables>('structures.pieces'),
  typesDePieces: token<TypesDePieces>('structures.types-de-pieces'),
  repertoire: token<RepertoireDesEntreprises>('structures.repertoire'),

  donnerMandat: token<DonnerMandat>('structures.donner-mandat'),
  repondreAuMandat: token<RepondreAuMandat>('structures.repondre-au-mandat'),
  resilierMandat: token<ResilierMandat>('structures.resilier-mandat'),
  listerMandats: token<ListerMandats>('structures.lister-mandats'),
  ouvrirDocument: token<OuvrirDocumentDeMandat>('structures.ouvrir-document-de-mandat'),
  ajouterPiece: token<AjouterPiece>('structures.ajouter-piece'),
  retirerPiece: token<RetirerPiece>('structures.retirer-piece'),
  listerPieces: token<ListerPieces>('structures.lister-pieces'),
  ouvrirPiece: token<OuvrirPiece>('structures.ouvrir-piece'),
  chercherAuRepertoire: token<ChercherAuRepertoire>('structures.chercher-au-repertoire'),
  comparerAvecInsee: token<ComparerAvecInsee>('structures.comparer-avec-insee'),
  mettreAJourDepuisInsee: token<MettreAJourDepuisInsee>('structures.mettre-a-jour-depuis-insee'),
  remplacerCompte: token<RemplacerCompteBancaire>('structures.remplacer-compte'),
  choisirCompteParDefaut: token<ChoisirCompteParDefaut>('structures.choisir-compte-par-defaut'),
  changerDeSiret: token<ChangerDeSiret>('structures.changer-de-siret'),

  receptionDeMandat: token<ReceptionDeFichiers>('structures.reception-de-mandat'),
  receptionDePiece: token<ReceptionDeFichiers>('structures.reception-de-piece'),
  receptionDePiecePersonnelle: token<ReceptionDeFichiers>('structures.reception-de-piece-personnelle'),
};
