import { ContainerModule } from 'inversify';
import { construct, token } from '../../platform/di.ts';
import { chaqueNuit } from '../../platform/jobs/chaqueNuit.ts';
import { platform } from '../../platform/tokens.ts';
import { avertisseur, comptesFacade } from '../comptes/index.ts';
import { structuresFacade } from '../structures/index.ts';
import { CorrespondantsViaComptes } from './adapters/comptes/CorrespondantsViaComptes.ts';
import { NotificationsParCourriel } from './adapters/mail/NotificationsParCourriel.ts';
import { RappelsDeForclusionParCourriel } from './adapters/mail/RappelsDeForclusionParCourriel.ts';
import { AccuseEnPdf } from './adapters/pdf/AccuseEnPdf.ts';
import { KnexAlertesDeForclusion } from './adapters/persistence/KnexAlertesDeForclusion.ts';
import { KnexChangementsDesMemoires } from './adapters/persistence/KnexChangementsDesMemoires.ts';
import { KnexFichiersDesMemoires } from './adapters/persistence/KnexFichiersDesMemoires.ts';
import { KnexMemoiresDesPersonnes } from './adapters/persistence/KnexMemoiresDesPersonnes.ts';
import { RecapitulatifDesMemoires } from './adapters/recapitulatif/RecapitulatifDesMemoires.ts';
import { DeposantsViaStructures } from './adapters/structures/DeposantsViaStructures.ts';
import { AlerterDesForclusions } from './application/AlerterDesForclusions.ts';
import { DonneesDesMemoires } from './application/DonneesDesMemoires.ts';
import type { AlertesDeForclusion } from './application/ports/AlertesDeForclusion.ts';
import type { Correspondants } from './application/ports/Correspondants.ts';
import type { Deposants } from './application/ports/Deposants.ts';
import type { MemoiresDesPersonnes } from './application/ports/MemoiresDesPersonnes.ts';
import type { RappelsDeForclusion } from './application/ports/RappelsDeForclusion.ts';
import { AvertirDeLaRelance } from './application/reactions/AvertirDeLaRelance.ts';
import { AvertirDuDepot } from './application/reactions/AvertirDuDepot.ts';
import { AvertirDuTraitement } from './application/reactions/AvertirDuTraitement.ts';
import { DeplacerLesBrouillons } from './application/reactions/DeplacerLesBrouillons.ts';
import { EtablirAccuseDeDepot } from './application/reactions/EtablirAccuseDeDepot.ts';
import { NumeroterLeDepot } from './application/reactions/NumeroterLeDepot.ts';
import { NumeroterLesChangements } from './application/reactions/NumeroterLesChangements.ts';
import { ResumerMaSemaine } from './application/ResumerMaSemaine.ts';
import { memoires } from './memoiresTokens.ts';

const correspondants = token<Correspondants>('memoires.correspondants');
const alertes = token<AlertesDeForclusion>('memoires.alertes-de-forclusion');
const deposants = token<Deposants>('memoires.deposants');
const rappels = token<RappelsDeForclusion>('memoires.rappels-de-forclusion');
const personnes = token<MemoiresDesPersonnes>('memoires.memoires-des-personnes');
const alerterDesForclusions = token<AlerterDesForclusions>('memoires.alerter-des-forclusions');

/** What follows a deposit or a decision: the accusé in PDF, and the mails; and what comes back each night. */
export const memoiresReactionsModule = new ContainerModule(({ bind }) => {
  bind(correspondants).toResolvedValue(construct(CorrespondantsViaComptes), [comptesFacade]);
  bind(memoires.redacteurDAccuse).toResolvedValue(construct(AccuseEnPdf), [
    correspondants,
    memoires.referentiel,
  ]);
  bind(memoires.notifications).toResolvedValue(
    (avis, destinataires, referentiel, structures, { urlPublique }) =>
      new NotificationsParCourriel(avis, destinataires, referentiel, structures, urlPublique),
    [avertisseur, correspondants, memoires.referentiel, structuresFacade, platform.config],
  );

  bind(platform.reaction).toResolvedValue(construct(EtablirAccuseDeDepot), [
    memoires.reader,
    memoires.redacteurDAccuse,
    platform.files,
    memoires.accuses,
    platform.clock,
  ]);
  bind(platform.reaction).toResolvedValue(construct(DeplacerLesBrouillons), [
    memoires.reader,
    memoires.repository,
    memoires.prestataires,
    platform.clock,
  ]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDuDepot), [
    memoires.reader,
    memoires.notifications,
  ]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDuTraitement), [
    memoires.reader,
    memoires.notifications,
  ]);

  bind(platform.reaction).toResolvedValue(construct(AvertirDeLaRelance), [
    memoires.reader,
    memoires.notifications,
  ]);

  bind(memoires.changements)
    .toResolvedValue(construct(KnexChangementsDesMemoires), [platform.database])
    .inSingletonScope();
  bind(platform.reaction).toResolvedValue(construct(NumeroterLeDepot), [memoires.changements]);
  bind(platform.reaction).toResolvedValue(construct(NumeroterLesChangements), [memoires.changements]);

  bind(alertes).toResolvedValue(construct(KnexAlertesDeForclusion), [platform.database]);
  bind(deposants).toResolvedValue(construct(DeposantsViaStructures), [structuresFacade, platform.acteurs]);
  bind(rappels).toResolvedValue(
    (avis, destinataires, { urlPublique }) =>
      new RappelsDeForclusionParCourriel(avis, destinataires, urlPublique),
    [avertisseur, correspondants, platform.config],
  );
  bind(alerterDesForclusions).toResolvedValue(construct(AlerterDesForclusions), [
    alertes,
    memoires.reader,
    deposants,
    rappels,
    platform.database,
    platform.clock,
  ]);
  bind(platform.recurringTask).toResolvedValue(
    (alerter) => ({
      nom: 'memoires.alerter-des-forclusions',
      mode: 'libre' as const,
      prochaine: chaqueNuit('05:30'),
      execute: (arret: AbortSignal) => alerter.execute(arret),
    }),
    [alerterDesForclusions],
  );
  bind(personnes).toResolvedValue(construct(KnexMemoiresDesPersonnes), [platform.database]);
  bind(platform.contributionAuRecapitulatif).toResolvedValue(
    (reader, lesPersonnes) => new RecapitulatifDesMemoires(new ResumerMaSemaine(reader, lesPersonnes)),
    [memoires.reader, personnes],
  );
  bind(platform.donneesPersonnelles).toResolvedValue(construct(DonneesDesMemoires), [
    personnes,
    memoires.reader,
    memoires.accuses,
    platform.files,
  ]);
  bind(platform.fileReferences).toResolvedValue(construct(KnexFichiersDesMemoires), [platform.database]);
});
