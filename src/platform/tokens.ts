import type { Router } from 'express';
import type { Logger } from 'pino';
import type { Clock } from '../kernel/application/Clock.ts';
import type { ContributionAuRecapitulatif } from '../kernel/application/ContributionAuRecapitulatif.ts';
import type { DonneesPersonnelles } from '../kernel/application/DonneesPersonnelles.ts';
import type { EventPublisher } from '../kernel/application/EventPublisher.ts';
import type { FileStore } from '../kernel/application/FileStore.ts';
import type { GardeDePieces } from '../kernel/application/GardeDePieces.ts';
import type { IdGenerator } from '../kernel/application/IdGenerator.ts';
import type { ObstacleAFermeture } from '../kernel/application/ObstacleAFermeture.ts';
import type { Reaction } from '../kernel/application/Reaction.ts';
import type { SecretBox } from '../kernel/application/SecretBox.ts';
import type { LectureDesActeurs } from './acteur/LectureDesActeurs.ts';
import type { PartDActeur } from './acteur/PartDActeur.ts';
import type { PartDeProgramme } from './acteur/PartDeProgramme.ts';
import type { ApiGateway } from './api/ApiGateway.ts';
import type { ApiRoute } from './api/ApiRoute.ts';
import type { CodesDuModule } from './api/CodesDeRefus.ts';
import type { Command } from './cli/Command.ts';
import type { Config } from './config/Config.ts';
import { token } from './di.ts';
import type { FileAdopter } from './files/FileAdopter.ts';
import type { FileReferences } from './files/FileReferences.ts';
import type { Barriere } from './http/Barriere.ts';
import type { EnvoisUniques } from './http/EnvoisUniques.ts';
import type { ErrorTexts } from './http/ErrorTexts.ts';
import type { Onglet } from './http/Onglet.ts';
import type { RateLimits } from './http/RateLimits.ts';
import type { KnexSessionStore } from './http/session/KnexSessionStore.ts';
import type { JobHandler } from './jobs/JobHandler.ts';
import type { JobQueue } from './jobs/JobQueue.ts';
import type { JobRunner } from './jobs/JobRunner.ts';
import type { RecurringTask } from './jobs/RecurringTask.ts';
import type { RecurringTasks } from './jobs/RecurringTasks.ts';
import type { Wakeup } from './jobs/Wakeup.ts';
import type { Database } from './knex/Database.ts';
import type { OpenedDatabase } from './knex/openDatabase.ts';
import type { Mailer } from './mail/Mailer.ts';
import type { MailQueue } from './mail/MailQueue.ts';
import type { BlocAccueil } from './web/BlocAccueil.ts';

export interface MountedRouter {
  readonly path: string;
  readonly router: Router;
}

export interface Closing {
  /** After the last request, while the database is still open. */
  close(): Promise<void>;
}

export const platform = {
  config: token<Config>('platform.config'),
  log: token<Logger>('platform.log'),
  opened: token<OpenedDatabase>('platform.opened-database'),
  database: token<Database>('platform.database'),
  clock: token<Clock>('platform.clock'),
  ids: token<IdGenerator>('platform.ids'),
  files: token<FileStore>('platform.files'),
  fileAdopter: token<FileAdopter>('platform.file-adopter'),
  pieces: token<GardeDePieces>('platform.pieces'),
  events: token<EventPublisher>('platform.events'),
  wakeup: token<Wakeup>('platform.wakeup'),
  jobs: token<JobQueue>('platform.jobs'),
  jobRunner: token<JobRunner>('platform.job-runner'),
  recurringTasks: token<RecurringTasks>('platform.recurring-tasks'),
  mailer: token<Mailer>('platform.mailer'),
  mails: token<MailQueue>('platform.mails'),
  sessions: token<KnexSessionStore>('platform.sessions'),
  limits: token<RateLimits>('platform.rate-limits'),
  envois: token<EnvoisUniques>('platform.envois-uniques'),
  secretBox: token<SecretBox>('platform.secret-box'),
  acteurs: token<LectureDesActeurs>('platform.acteurs'),
  /** Where the reference data files are. */
  reference: token<string>('platform.reference-folder'),

  partDActeur: token<PartDActeur>('platform.part-d-acteur'),
  partDeProgramme: token<PartDeProgramme>('platform.part-de-programme'),
  webRouter: token<MountedRouter>('platform.web-router'),
  /** The services that a module answers to partners. */
  apiRoutes: token<readonly ApiRoute[]>('platform.api-routes'),
  apiCodes: token<CodesDuModule>('platform.api-codes'),
  apiGateway: token<ApiGateway>('platform.api-gateway'),
  /** What programs speak to beside the services: no session, no cookie. */
  apiRouter: token<MountedRouter>('platform.api-router'),
  /** What must be kept before the process ends. */
  closing: token<Closing>('platform.closing'),
  onglet: token<Onglet>('platform.onglet'),
  barriere: token<Barriere>('platform.barriere'),
  obstacleAFermeture: token<ObstacleAFermeture>('platform.obstacle-a-fermeture'),
  contributionAuRecapitulatif: token<ContributionAuRecapitulatif>('platform.contribution-au-recapitulatif'),
  donneesPersonnelles: token<DonneesPersonnelles>('platform.donnees-personnelles'),
  blocAccueil: token<BlocAccueil>('platform.bloc-accueil'),
  errorTexts: token<ErrorTexts>('platform.error-texts'),
  reaction: token<Reaction>('platform.reaction'),
  jobHandler: token<JobHandler>('platform.job-handler'),
  recurringTask: token<RecurringTask>('platform.recurring-task'),
  fileReferences: token<FileReferences>('platform.file-references'),
  command: token<Command>('platform.command'),
};
