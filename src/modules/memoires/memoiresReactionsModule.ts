import { ContainerModule } from 'inversify';
import { construct, token } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { comptesFacade } from '../comptes/index.ts';
import { structuresFacade } from '../structures/index.ts';
import { CorrespondantsViaComptes } from './adapters/comptes/CorrespondantsViaComptes.ts';
import { NotificationsParCourriel } from './adapters/mail/NotificationsParCourriel.ts';
import { AccuseEnPdf } from './adapters/pdf/AccuseEnPdf.ts';
import type { Correspondants } from './application/ports/Correspondants.ts';
import { AvertirDuDepot } from './application/reactions/AvertirDuDepot.ts';
import { AvertirDuTraitement } from './application/reactions/AvertirDuTraitement.ts';
import { EtablirAccuseDeDepot } from './application/reactions/EtablirAccuseDeDepot.ts';
import { memoires } from './memoiresTokens.ts';

const correspondants = token<Correspondants>('memoires.correspondants');

/** What follows a deposit or a decision: the accusé in PDF, and the mails. */
export const memoiresReactionsModule = new ContainerModule(({ bind }) => {
  bind(correspondants).toResolvedValue(construct(CorrespondantsViaComptes), [comptesFacade]);
  bind(memoires.redacteurDAccuse).toResolvedValue(construct(AccuseEnPdf), [
    correspondants,
    memoires.referentiel,
  ]);
  bind(memoires.notifications).toResolvedValue(
    (mails, destinataires, referentiel, structures, { urlPublique }) =>
      new NotificationsParCourriel(mails, destinataires, referentiel, structures, urlPublique),
    [platform.mails, correspondants, memoires.referentiel, structuresFacade, platform.config],
  );

  bind(platform.reaction).toResolvedValue(construct(EtablirAccuseDeDepot), [
    memoires.reader,
    memoires.redacteurDAccuse,
    platform.files,
    memoires.accuses,
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
});
