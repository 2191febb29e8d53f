import { ContainerModule } from 'inversify';
import { GardeDePieces } from '../kernel/application/GardeDePieces.ts';
import type { Reaction } from '../kernel/application/Reaction.ts';
import { LectureDesActeurs } from '../platform/acteur/LectureDesActeurs.ts';
import { AesSecretBox } from '../platform/secrets/AesSecretBox.ts';
import { systemClock } from '../platform/clock/systemClock.ts';
import { all, construct } from '../platform/di.ts';
import { AnalyseurParContenu } from '../platform/files/AnalyseurParContenu.ts';
import { DiskFileAdopter } from '../platform/files/DiskFileAdopter.ts';
import { DiskFileStore } from '../platform/files/DiskFileStore.ts';
import type { FileReferences } from '../platform/files/FileReferences.ts';
import { SweepOfOrphanFiles } from '../platform/files/SweepOfOrphanFiles.ts';
import { EnvoisUniques } from '../platform/http/EnvoisUniques.ts';
import { RateLimits } from '../platform/http/RateLimits.ts';
import { KnexSessionStore } from '../platform/http/session/KnexSessionStore.ts';
import { EventDistributor } from '../platform/jobs/EventDistributor.ts';
import type { JobHandler } from '../platform/jobs/JobHandler.ts';
import { JobQueue } from '../platform/jobs/JobQueue.ts';
import { JobRunner } from '../platform/jobs/JobRunner.ts';
import { OutboxPublisher } from '../platform/jobs/OutboxPublisher.ts';
import { PurgeOfTheTables } from '../platform/jobs/PurgeOfTheTables.ts';
import { ReactionHandler } from '../platform/jobs/ReactionHandler.ts';
import { RecurringTasks } from '../platform/jobs/RecurringTasks.ts';
import { Wakeup } from '../platform/jobs/Wakeup.ts';
import { BlockIdGenerator } from '../platform/knex/BlockIdGenerator.ts';
import { databaseName } from '../platform/knex/databaseName.ts';
import { openDatabase, type OpenedDatabase } from '../platform/knex/openDatabase.ts';
import { createLogger } from '../platform/log/createLogger.ts';
import { KeptMailer } from '../platform/mail/KeptMailer.ts';
import { MailQueue } from '../platform/mail/MailQueue.ts';
import { SendMailHandler } from '../platform/mail/SendMailHandler.ts';
import { demoCourrielsRouter } from '../platform/mail/web/demoCourrielsRouter.ts';
import { SmtpMailer } from '../platform/mail/SmtpMailer.ts';
import type { Config } from '../platform/config/Config.ts';
import type { Clock } from '../kernel/application/Clock.ts';
import { platform } from '../platform/tokens.ts';
import { dossierReference } from './paths.ts';

/** Opens what must be open before anything is wired: the database, the block of ids, the folder of the files. */
export const platformModule = async (
  config: Config,
  clock: Clock = systemClock,
): Promise<ContainerModule> => {
  const opened = openDatabase(config.databaseUrl, config.databaseConnexions);
  const { ids, files } = await openOrClose(opened, async () => ({
    ids: await BlockIdGenerator.open(opened.database),
    files: await openFiles(config.fichiers, opened),
  }));

  return new ContainerModule(({ bind }) => {
    bind(platform.config).toConstantValue(config);
    bind(platform.log).toConstantValue(createLogger(config.logLevel));
    bind(platform.opened).toConstantValue(opened);
    bind(platform.database).toConstantValue(opened.database);
    bind(platform.clock).toConstantValue(clock);
    bind(platform.ids).toConstantValue(ids);
    bind(platform.files).toConstantValue(files);
    bind(platform.fileAdopter).toConstantValue(new DiskFileAdopter(config.fichiers));
    bind(platform.pieces).toConstantValue(new GardeDePieces(files, new AnalyseurParContenu()));
    bind(platform.reference).toConstantValue(dossierReference);
    bind(platform.limits).toConstantValue(new RateLimits(opened.database, clock));
    bind(platform.envois).toConstantValue(new EnvoisUniques(opened.database, clock));
    bind(platform.secretBox).toConstantValue(new AesSecretBox(opened.database, config.cleDesSecrets));
    bind(platform.wakeup).toConstantValue(new Wakeup());

    const { database, wakeup, jobs, mailer } = platform;
    bind(platform.events)
      .toResolvedValue(construct(OutboxPublisher), [database, platform.ids, wakeup])
      .inSingletonScope();
    bind(jobs)
      .toResolvedValue(construct(JobQueue), [database, platform.ids, platform.clock, wakeup])
      .inSingletonScope();
    bind(mailer)
      .toResolvedValue(
        (db, now) =>
          config.smtpUrl === undefined
            ? new KeptMailer(db, now)
            : new SmtpMailer(config.smtpUrl, config.expediteur),
        [database, platform.clock],
      )
      .inSingletonScope();
    bind(platform.mails).toResolvedValue(construct(MailQueue), [jobs, platform.ids]).inSingletonScope();
    bind(platform.acteurs)
      .toResolvedValue(construct(LectureDesActeurs), [database, all(platform.partDActeur)])
      .inSingletonScope();
    bind(platform.sessions)
      .toResolvedValue(construct(KnexSessionStore), [database, platform.clock, platform.acteurs])
      .inSingletonScope();
    bind(platform.jobHandler).toResolvedValue(construct(SendMailHandler), [mailer]).inSingletonScope();
    bind(platform.recurringTask)
      .toResolvedValue(construct(PurgeOfTheTables), [database, platform.clock])
      .inSingletonScope();
    bind(platform.recurringTask)
      .toResolvedValue(
        (references: FileReferences[], db, log) => new SweepOfOrphanFiles(files, references, db, log),
        [all(platform.fileReferences), database, platform.log],
      )
      .inSingletonScope();
    bind(platform.recurringTasks)
      .toResolvedValue(construct(RecurringTasks), [
        database,
        jobs,
        platform.clock,
        all(platform.recurringTask),
      ])
      .inSingletonScope();
    if (config.demo) {
      bind(platform.webRouter).toResolvedValue(
        (db) => ({ path: '/demo/courriels', router: demoCourrielsRouter(db) }),
        [database],
      );
    }
    bind(platform.jobRunner)
      .toResolvedValue(
        (db, now, log, wake, queue, reactions: Reaction[], handlers: JobHandler[], recurring) =>
          new JobRunner(db, now, log, wake, new EventDistributor(db, queue, reactions), [
            ...handlers,
            ...reactions.map((reaction) => new ReactionHandler(reaction)),
            ...recurring.handlers(),
          ]),
        [
          database,
          platform.clock,
          platform.log,
          wakeup,
          jobs,
          all(platform.reaction),
          all(platform.jobHandler),
          platform.recurringTasks,
        ],
      )
      .inSingletonScope();
  });
};

/** The folder is marked at the first start as this database's own: nothing but that database may have it swept. */
const openFiles = async (folder: string, { database }: OpenedDatabase): Promise<DiskFileStore> => {
  const files = await DiskFileStore.openAt(folder);
  await files.belongsTo(await databaseName(database));
  return files;
};

/** A process that can't start keeps no connection: it would never end. */
const openOrClose = async <T>({ database }: OpenedDatabase, open: () => Promise<T>): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    await database.close();
    throw error;
  }
};
