import { ContainerModule } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { structuresFacade } from '../structures/index.ts';
import { MemoiresEnFacade } from './adapters/facade/MemoiresEnFacade.ts';
import { SuiviParLecture } from './adapters/facade/SuiviParLecture.ts';
import { KnexAccusesDeDepot } from './adapters/persistence/KnexAccusesDeDepot.ts';
import { KnexMemoireReader } from './adapters/persistence/KnexMemoireReader.ts';
import { KnexMemoireRepository } from './adapters/persistence/KnexMemoireRepository.ts';
import { KnexNumerosDeMemoire } from './adapters/persistence/KnexNumerosDeMemoire.ts';
import { KnexRepriseDesMemoires } from './adapters/persistence/reprise/KnexRepriseDesMemoires.ts';
import { loadReferentiel } from './adapters/reference/loadReferentiel.ts';
import { JuridictionsViaStructures } from './adapters/structures/JuridictionsViaStructures.ts';
import { MandatsViaStructures } from './adapters/structures/MandatsViaStructures.ts';
import { PiecesViaStructures } from './adapters/structures/PiecesViaStructures.ts';
import { PrestatairesViaStructures } from './adapters/structures/PrestatairesViaStructures.ts';
import { AbandonnerMemoires } from './application/AbandonnerMemoires.ts';
import { ActesSurMemoire } from './application/ActesSurMemoire.ts';
import { BrouillonsNumerotes } from './application/BrouillonsNumerotes.ts';
import { CalculerInterpretation } from './application/CalculerInterpretation.ts';
import { CertifierMemoire } from './application/CertifierMemoire.ts';
import { CompleterMemoire } from './application/CompleterMemoire.ts';
import { ComptabiliserPaiement } from './application/ComptabiliserPaiement.ts';
import { ConsulterMemoire } from './application/ConsulterMemoire.ts';
import { DemanderComplement } from './application/DemanderComplement.ts';
import { DeposerMemoire } from './application/DeposerMemoire.ts';
import { DupliquerMemoire } from './application/DupliquerMemoire.ts';
import { EnregistrerEntete } from './application/EnregistrerEntete.ts';
import { EnregistrerPrestations } from './application/EnregistrerPrestations.ts';
import { JoindrePiece } from './application/JoindrePiece.ts';
import { JoindrePiecesReutilisables } from './application/JoindrePiecesReutilisables.ts';
import { ListerMemoires } from './application/ListerMemoires.ts';
import { ListerMemoiresRecus } from './application/ListerMemoiresRecus.ts';
import { MettreEnPaiement } from './application/MettreEnPaiement.ts';
import { NommerMemoires } from './application/NommerMemoires.ts';
import { OuvrirAccuse } from './application/OuvrirAccuse.ts';
import { OuvrirBrouillon } from './application/OuvrirBrouillon.ts';
import { OuvrirPiece } from './application/OuvrirPiece.ts';
import { PrendreEnCharge } from './application/PrendreEnCharge.ts';
import { ProposerPieces } from './application/ProposerPieces.ts';
import { ProposerTarifs } from './application/ProposerTarifs.ts';
import { RechercherJuridictions } from './application/RechercherJuridictions.ts';
import { RefuserMemoire } from './application/RefuserMemoire.ts';
import { RelancerMemoire } from './application/RelancerMemoire.ts';
import { RepondreALaRelance } from './application/RepondreALaRelance.ts';
import { ReorienterMemoire } from './application/ReorienterMemoire.ts';
import { RetirerPiece } from './application/RetirerPiece.ts';
import { SupprimerBrouillons } from './application/SupprimerBrouillons.ts';
import { SyntheseMemoires } from './application/SyntheseMemoires.ts';
import { TaxerMemoire } from './application/TaxerMemoire.ts';
import { TransmettrePourTaxation } from './application/TransmettrePourTaxation.ts';
import { VerifierMemoire } from './application/VerifierMemoire.ts';
import { memoiresFacade, repriseDesMemoires, suiviDesMemoires } from './index.ts';
import { memoires } from './memoiresTokens.ts';

/** The ports of the module, its use cases and its façade. */
export const memoiresCoreModule = new ContainerModule(({ bind }) => {
  const { database, clock, ids, events, files } = platform;
  const { repository, reader, numeros, accuses, prestataires, juridictions, referentiel, actes, brouillons } =
    memoires;

  bind(repository).toResolvedValue(construct(KnexMemoireRepository), [database]).inSingletonScope();
  bind(reader).toResolvedValue(construct(KnexMemoireReader), [database]).inSingletonScope();
  bind(numeros).toResolvedValue(construct(KnexNumerosDeMemoire), [database]).inSingletonScope();
  bind(accuses).toResolvedValue(construct(KnexAccusesDeDepot), [database]).inSingletonScope();
  bind(prestataires)
    .toResolvedValue(construct(PrestatairesViaStructures), [structuresFacade])
    .inSingletonScope();
  bind(juridictions)
    .toResolvedValue(construct(JuridictionsViaStructures), [structuresFacade])
    .inSingletonScope();
  bind(memoires.mandats)
    .toResolvedValue(construct(MandatsViaStructures), [structuresFacade])
    .inSingletonScope();
  bind(referentiel).toResolvedValue(loadReferentiel, [platform.reference]).inSingletonScope();

  bind(actes)
    .toResolvedValue(construct(ActesSurMemoire), [repository, memoires.mandats, events, database, clock])
    .inSingletonScope();
  bind(brouillons).toResolvedValue(construct(BrouillonsNumerotes), [ids, numeros]).inSingletonScope();

  bind(memoires.ouvrirBrouillon).toResolvedValue(construct(OuvrirBrouillon), [
    repository,
    prestataires,
    brouillons,
    database,
    clock,
  ]);
  bind(memoires.enregistrerEntete).toResolvedValue(construct(EnregistrerEntete), [
    actes,
    prestataires,
    juridictions,
    referentiel,
    clock,
  ]);
  bind(memoires.enregistrerPrestations).toResolvedValue(construct(EnregistrerPrestations), [
    actes,
    referentiel,
  ]);
  bind(memoires.joindrePiece).toResolvedValue(construct(JoindrePiece), [
    actes,
    platform.pieces,
    referentiel,
    ids,
  ]);
  bind(memoires.piecesReutilisables).toResolvedValue(construct(PiecesViaStructures), [structuresFacade]);
  bind(memoires.proposerPieces).toResolvedValue(construct(ProposerPieces), [
    memoires.piecesReutilisables,
    clock,
  ]);
  bind(memoires.joindreReutilisables).toResolvedValue(construct(JoindrePiecesReutilisables), [
    actes,
    memoires.piecesReutilisables,
    referentiel,
    ids,
    clock,
  ]);
  bind(memoires.retirerPiece).toResolvedValue(construct(RetirerPiece), [actes]);
  bind(memoires.verifier).toResolvedValue(construct(VerifierMemoire), [
    reader,
    prestataires,
    juridictions,
    referentiel,
    clock,
  ]);
  bind(memoires.deposer).toResolvedValue(construct(DeposerMemoire), [
    actes,
    prestataires,
    juridictions,
    numeros,
    referentiel,
    reader,
    clock,
  ]);
  bind(memoires.supprimer).toResolvedValue(construct(SupprimerBrouillons), [actes]);
  bind(memoires.abandonner).toResolvedValue(construct(AbandonnerMemoires), [actes]);
  bind(memoires.dupliquer).toResolvedValue(construct(DupliquerMemoire), [
    repository,
    reader,
    brouillons,
    prestataires,
    ids,
    events,
    database,
    clock,
  ]);
  bind(memoires.completer).toResolvedValue(construct(CompleterMemoire), [actes]);

  bind(memoires.prendreEnCharge).toResolvedValue(construct(PrendreEnCharge), [actes]);
  bind(memoires.reorienter).toResolvedValue(construct(ReorienterMemoire), [actes, juridictions]);
  bind(memoires.demanderComplement).toResolvedValue(construct(DemanderComplement), [actes, referentiel]);
  bind(memoires.certifier).toResolvedValue(construct(CertifierMemoire), [actes, referentiel]);
  bind(memoires.transmettrePourTaxation).toResolvedValue(construct(TransmettrePourTaxation), [actes]);
  bind(memoires.refuser).toResolvedValue(construct(RefuserMemoire), [actes, referentiel]);
  bind(memoires.taxer).toResolvedValue(construct(TaxerMemoire), [actes, referentiel]);
  bind(memoires.mettreEnPaiement).toResolvedValue(construct(MettreEnPaiement), [actes]);
  bind(memoires.comptabiliser).toResolvedValue(construct(ComptabiliserPaiement), [actes]);

  bind(memoires.relancer).toResolvedValue(construct(RelancerMemoire), [actes, memoires.delais]);
  bind(memoires.repondreALaRelance).toResolvedValue(construct(RepondreALaRelance), [actes]);

  bind(memoires.consulter).toResolvedValue(construct(ConsulterMemoire), [
    reader,
    accuses,
    referentiel,
    prestataires,
    memoires.delais,
    clock,
  ]);
  bind(memoires.ouvrirPiece).toResolvedValue(construct(OuvrirPiece), [reader, files]);
  bind(memoires.ouvrirAccuse).toResolvedValue(construct(OuvrirAccuse), [reader, accuses, files]);
  bind(memoires.lister).toResolvedValue(construct(ListerMemoires), [reader]);
  bind(memoires.listerRecus).toResolvedValue(construct(ListerMemoiresRecus), [reader]);
  bind(memoires.synthese).toResolvedValue(construct(SyntheseMemoires), [reader]);
  bind(memoires.nommer).toResolvedValue(construct(NommerMemoires), [reader]);
  bind(memoires.rechercherJuridictions).toResolvedValue(construct(RechercherJuridictions), [juridictions]);
  bind(memoires.proposerTarifs).toResolvedValue(construct(ProposerTarifs), [referentiel, clock]);
  bind(memoires.calculerInterpretation).toResolvedValue(construct(CalculerInterpretation), [referentiel]);

  bind(memoiresFacade).toResolvedValue(construct(MemoiresEnFacade), [memoires.nommer]);
  bind(suiviDesMemoires).toResolvedValue(construct(SuiviParLecture), [reader]);
  bind(repriseDesMemoires)
    .toResolvedValue(
      (base, codes, now) => new KnexRepriseDesMemoires(base, codes, now),
      [database, referentiel, clock],
    )
    .inSingletonScope();
});
