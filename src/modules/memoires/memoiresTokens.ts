import { token } from '../../platform/di.ts';
import type { DecisionsDeJuridiction } from './adapters/http-web/juridiction/actes/DecisionsDeJuridiction.ts';
import type { AbandonnerMemoires } from './application/AbandonnerMemoires.ts';
import type { ActesSurMemoire } from './application/ActesSurMemoire.ts';
import type { BrouillonsNumerotes } from './application/BrouillonsNumerotes.ts';
import type { CalculerInterpretation } from './application/CalculerInterpretation.ts';
import type { CertifierMemoire } from './application/CertifierMemoire.ts';
import type { CompleterMemoire } from './application/CompleterMemoire.ts';
import type { ComptabiliserPaiement } from './application/ComptabiliserPaiement.ts';
import type { ConsulterMemoire } from './application/ConsulterMemoire.ts';
import type { DemanderComplement } from './application/DemanderComplement.ts';
import type { DeposerMemoire } from './application/DeposerMemoire.ts';
import type { DupliquerMemoire } from './application/DupliquerMemoire.ts';
import type { EnregistrerEntete } from './application/EnregistrerEntete.ts';
import type { EnregistrerPrestations } from './application/EnregistrerPrestations.ts';
import type { JoindrePiece } from './application/JoindrePiece.ts';
import type { JoindrePiecesReutilisables } from './application/JoindrePiecesReutilisables.ts';
import type { ListerMemoires } from './application/ListerMemoires.ts';
import type { ListerMemoiresRecus } from './application/ListerMemoiresRecus.ts';
import type { MettreEnPaiement } from './application/MettreEnPaiement.ts';
import type { NommerMemoires } from './application/NommerMemoires.ts';
import type { OuvrirAccuse } from './application/OuvrirAccuse.ts';
import type { OuvrirBrouillon } from './application/OuvrirBrouillon.ts';
import type { OuvrirPiece } from './application/OuvrirPiece.ts';
import type { PrendreEnCharge } from './application/PrendreEnCharge.ts';
import type { ProposerPieces } from './application/ProposerPieces.ts';
import type { ProposerTarifs } from './application/ProposerTarifs.ts';
import type { RechercherJuridictions } from './application/RechercherJuridictions.ts';
import type { RelancerMemoire } from './application/RelancerMemoire.ts';
import type { RepondreALaRelance } from './application/RepondreALaRelance.ts';
import type { RefuserMemoire } from './application/RefuserMemoire.ts';
import type { ReorienterMemoire } from './application/ReorienterMemoire.ts';
import type { RetirerPiece } from './application/RetirerPiece.ts';
import type { SupprimerBrouillons } from './application/SupprimerBrouillons.ts';
import type { SyntheseMemoires } from './application/SyntheseMemoires.ts';
import type { TaxerMemoire } from './application/TaxerMemoire.ts';
import type { TransmettrePourTaxation } from './application/TransmettrePourTaxation.ts';
import type { VerifierMemoire } from './application/VerifierMemoire.ts';
import type { AccusesDeDepot } from './application/ports/AccusesDeDepot.ts';
import type { ChangementsDesMemoires } from './application/ports/ChangementsDesMemoires.ts';
import type { DelaisHabituels } from './application/ports/DelaisHabituels.ts';
import type { Juridictions } from './application/ports/Juridictions.ts';
import type { MandatsDeFacturation } from './application/ports/MandatsDeFacturation.ts';
import type { MemoireReader } from './application/ports/MemoireReader.ts';
import type { MemoireRepository } from './application/ports/MemoireRepository.ts';
import type { NotificationsMemoire } from './application/ports/NotificationsMemoire.ts';
import type { NumerosDeMemoire } from './application/ports/NumerosDeMemoire.ts';
import type { PiecesReutilisables } from './application/ports/PiecesReutilisables.ts';
import type { Prestataires } from './application/ports/Prestataires.ts';
import type { RedacteurDAccuse } from './application/ports/RedacteurDAccuse.ts';
import type { Referentiel } from './application/ports/Referentiel.ts';

export const memoires = {
  repository: token<MemoireRepository>('memoires.repository'),
  reader: token<MemoireReader>('memoires.reader'),
  numeros: token<NumerosDeMemoire>('memoires.numeros'),
  accuses: token<AccusesDeDepot>('memoires.accuses'),
  prestataires: token<Prestataires>('memoires.prestataires'),
  juridictions: token<Juridictions>('memoires.juridictions'),
  mandats: token<MandatsDeFacturation>('memoires.mandats-de-facturation'),
  delais: token<DelaisHabituels>('memoires.delais-habituels'),
  changements: token<ChangementsDesMemoires>('memoires.changements'),
  referentiel: token<Referentiel>('memoires.referentiel'),
  redacteurDAccuse: token<RedacteurDAccuse>('memoires.redacteur-d-accuse'),
  notifications: token<NotificationsMemoire>('memoires.notifications'),

  actes: token<ActesSurMemoire>('memoires.actes'),
  brouillons: token<BrouillonsNumerotes>('memoires.brouillons-numerotes'),

  ouvrirBrouillon: token<OuvrirBrouillon>('memoires.ouvrir-brouillon'),
  enregistrerEntete: token<EnregistrerEntete>('memoires.enregistrer-entete'),
  enregistrerPrestations: token<EnregistrerPrestations>('memoires.enregistrer-prestations'),
  joindrePiece: token<JoindrePiece>('memoires.joindre-piece'),
  piecesReutilisables: token<PiecesReutilisables>('memoires.pieces-reutilisables'),
  proposerPieces: token<ProposerPieces>('memoires.proposer-pieces'),
  joindreReutilisables: token<JoindrePiecesReutilisables>('memoires.joindre-reutilisables'),
  retirerPiece: token<RetirerPiece>('memoires.retirer-piece'),
  verifier: token<VerifierMemoire>('memoires.verifier'),
  deposer: token<DeposerMemoire>('memoires.deposer'),
  supprimer: token<SupprimerBrouillons>('memoires.supprimer-brouillons'),
  abandonner: token<AbandonnerMemoires>('memoires.abandonner'),
  dupliquer: token<DupliquerMemoire>('memoires.dupliquer'),
  completer: token<CompleterMemoire>('memoires.completer'),

  prendreEnCharge: token<PrendreEnCharge>('memoires.prendre-en-charge'),
  reorienter: token<ReorienterMemoire>('memoires.reorienter'),
  demanderComplement: token<DemanderComplement>('memoires.demander-complement'),
  certifier: token<CertifierMemoire>('memoires.certifier'),
  transmettrePourTaxation: token<TransmettrePourTaxation>('memoires.transmettre-pour-taxation'),
  refuser: token<RefuserMemoire>('memoires.refuser'),
  taxer: token<TaxerMemoire>('memoires.taxer'),
  mettreEnPaiement: token<MettreEnPaiement>('memoires.mettre-en-paiement'),
  comptabiliser: token<ComptabiliserPaiement>('memoires.comptabiliser-paiement'),

  relancer: token<RelancerMemoire>('memoires.relancer'),
  repondreALaRelance: token<RepondreALaRelance>('memoires.repondre-a-la-relance'),

  consulter: token<ConsulterMemoire>('memoires.consulter'),
  ouvrirPiece: token<OuvrirPiece>('memoires.ouvrir-piece'),
  ouvrirAccuse: token<OuvrirAccuse>('memoires.ouvrir-accuse'),
  lister: token<ListerMemoires>('memoires.lister'),
  listerRecus: token<ListerMemoiresRecus>('memoires.lister-recus'),
  synthese: token<SyntheseMemoires>('memoires.synthese'),
  nommer: token<NommerMemoires>('memoires.nommer'),
  rechercherJuridictions: token<RechercherJuridictions>('memoires.rechercher-juridictions'),
  proposerTarifs: token<ProposerTarifs>('memoires.proposer-tarifs'),
  calculerInterpretation: token<CalculerInterpretation>('memoires.calculer-interpretation'),
};

/** Every act of the court, for its pages and for partners. */
export const decisionsDeJuridiction = token<DecisionsDeJuridiction>('memoires.decisions-de-juridiction');
