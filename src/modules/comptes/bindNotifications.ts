import type { ContainerModuleLoadOptions } from 'inversify';
import { all, construct, token } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { erreursNotifications } from './adapters/erreursNotifications.ts';
import { donneesRouter } from './adapters/http-web/donnees/donneesRouter.ts';
import { desabonnementRouter } from './adapters/http-web/notifications/desabonnementRouter.ts';
import { notificationsRouter } from './adapters/http-web/notifications/notificationsRouter.ts';
import { RecapitulatifsHebdomadaires } from './adapters/jobs/RecapitulatifsHebdomadaires.ts';
import { ResumesQuotidiens } from './adapters/jobs/ResumesQuotidiens.ts';
import { MailCourriersDeDonnees } from './adapters/mail/notifications/MailCourriersDeDonnees.ts';
import { MailCourriersDeSynthese } from './adapters/mail/notifications/MailCourriersDeSynthese.ts';
import { KnexAvisRepository } from './adapters/persistence/notifications/KnexAvisRepository.ts';
import { KnexChoixDeNotificationsRepository } from './adapters/persistence/notifications/KnexChoixDeNotificationsRepository.ts';
import { KnexRegistreDesSyntheses } from './adapters/persistence/notifications/KnexRegistreDesSyntheses.ts';
import { LiensDeDesabonnementScelles } from './adapters/securite/LiensDeDesabonnementScelles.ts';
import { ConsulterProfil } from './application/ConsulterProfil.ts';
import { DonneesDuCompte } from './application/donnees/DonneesDuCompte.ts';
import { ExporterMesDonnees } from './application/donnees/ExporterMesDonnees.ts';
import { ChoisirNotifications } from './application/notifications/ChoisirNotifications.ts';
import { ConsulterNotifications } from './application/notifications/ConsulterNotifications.ts';
import { DestinatairesDeSynthese } from './application/notifications/DestinatairesDeSynthese.ts';
import { EnvoyerRecapitulatifs } from './application/notifications/EnvoyerRecapitulatifs.ts';
import { EnvoyerResumesQuotidiens } from './application/notifications/EnvoyerResumesQuotidiens.ts';
import { LireDesabonnement } from './application/notifications/LireDesabonnement.ts';
import type { AvisRepository } from './application/notifications/ports/AvisRepository.ts';
import type { ChoixDeNotificationsRepository } from './application/notifications/ports/ChoixDeNotificationsRepository.ts';
import type { CourriersDeSynthese } from './application/notifications/ports/CourriersDeSynthese.ts';
import type { LiensDeDesabonnement } from './application/notifications/ports/LiensDeDesabonnement.ts';
import type { RegistreDesSyntheses } from './application/notifications/ports/RegistreDesSyntheses.ts';
import { SeDesabonner } from './application/notifications/SeDesabonner.ts';
import { ServiceDAvis } from './application/notifications/ServiceDAvis.ts';
import { AvertirDeLExport } from './application/reactions/AvertirDeLExport.ts';
import { ports } from './comptesTokens.ts';
import { avertisseur } from './index.ts';

const choix = token<ChoixDeNotificationsRepository>('comptes.choix-de-notifications');
const avis = token<AvisRepository>('comptes.avis');
const registre = token<RegistreDesSyntheses>('comptes.registre-des-syntheses');
const liens = token<LiensDeDesabonnement>('comptes.liens-de-desabonnement');
const syntheses = token<CourriersDeSynthese>('comptes.courriers-de-synthese');
const destinataires = token<DestinatairesDeSynthese>('comptes.destinataires-de-synthese');
const resumes = token<EnvoyerResumesQuotidiens>('comptes.envoyer-resumes-quotidiens');
const recapitulatifs = token<EnvoyerRecapitulatifs>('comptes.envoyer-recapitulatifs');
const exporter = token<ExporterMesDonnees>('comptes.exporter-mes-donnees');

const { database, clock, ids, events, config, mails, acteurs } = platform;
const { utilisateurs, lecteur, sessions, verification } = ports;

/** Notification choices, digests, and the copy of one's data. */
export const bindNotifications = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(choix).toResolvedValue(construct(KnexChoixDeNotificationsRepository), [database]);
  bind(avis).toResolvedValue(construct(KnexAvisRepository), [database]);
  bind(registre).toResolvedValue(construct(KnexRegistreDesSyntheses), [database]);
  bind(liens).toResolvedValue(construct(LiensDeDesabonnementScelles), [platform.secretBox]);
  bind(syntheses).toResolvedValue(
    (file, scelles, { urlPublique }) => new MailCourriersDeSynthese(file, scelles, urlPublique),
    [mails, liens, config],
  );
  bind(destinataires).toResolvedValue(construct(DestinatairesDeSynthese), [acteurs, lecteur]);
  bind(avertisseur).toResolvedValue(construct(ServiceDAvis), [choix, avis, acteurs, mails, ids, clock]);

  bind(resumes).toResolvedValue(construct(EnvoyerResumesQuotidiens), [
    avis,
    registre,
    destinataires,
    syntheses,
    database,
    clock,
  ]);
  bind(recapitulatifs).toResolvedValue(construct(EnvoyerRecapitulatifs), [
    avis,
    registre,
    destinataires,
    all(platform.contributionAuRecapitulatif),
    syntheses,
    database,
    clock,
  ]);
  bind(platform.recurringTask).toResolvedValue(construct(ResumesQuotidiens), [resumes]);
  bind(platform.recurringTask).toResolvedValue(construct(RecapitulatifsHebdomadaires), [recapitulatifs]);

  bind(platform.donneesPersonnelles).toResolvedValue(construct(DonneesDuCompte), [
    lecteur,
    sessions,
    choix,
    avis,
  ]);
  bind(exporter).toResolvedValue(construct(ExporterMesDonnees), [
    utilisateurs,
    verification,
    all(platform.donneesPersonnelles),
    events,
    database,
    clock,
  ]);
  bind(platform.reaction).toResolvedValue(
    (personnes, file, { urlPublique }) =>
      new AvertirDeLExport(personnes, new MailCourriersDeDonnees(file, urlPublique)),
    [utilisateurs, mails, config],
  );

  bind(platform.errorTexts).toConstantValue(erreursNotifications);
  bind(platform.webRouter).toResolvedValue(
    (lesChoix, lesAvis, unitOfWork) => ({
      path: '/',
      router: notificationsRouter({
        consulter: new ConsulterNotifications(lesChoix),
        choisir: new ChoisirNotifications(lesChoix, lesAvis, unitOfWork),
      }),
    }),
    [choix, avis, database],
  );
  bind(platform.webRouter).toResolvedValue(
    (scelles, lesChoix, lesAvis, personnes, unitOfWork) => ({
      path: '/',
      router: desabonnementRouter({
        lire: new LireDesabonnement(scelles),
        seDesabonner: new SeDesabonner(scelles, lesChoix, lesAvis, personnes, unitOfWork),
      }),
    }),
    [liens, choix, avis, acteurs, database],
  );
  bind(platform.webRouter).toResolvedValue(
    (lesDonnees, reader, contributions) => ({
      path: '/',
      router: donneesRouter({
        exporter: lesDonnees,
        consulterProfil: new ConsulterProfil(reader),
        contributions,
      }),
    }),
    [exporter, lecteur, all(platform.donneesPersonnelles)],
  );
};
