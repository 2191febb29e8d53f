import type { ContainerModuleLoadOptions } from 'inversify';
import { all, construct, token } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { erreursSecurite } from './adapters/erreursSecurite.ts';
import { adresseRouter } from './adapters/http-web/securite/adresseRouter.ts';
import { barriereDuSecondFacteur } from './adapters/http-web/securite/barriereDuSecondFacteur.ts';
import { codeRouter } from './adapters/http-web/securite/codeRouter.ts';
import { fermetureRouter } from './adapters/http-web/securite/fermetureRouter.ts';
import { liensRouter } from './adapters/http-web/securite/liensRouter.ts';
import { secondFacteurRouter } from './adapters/http-web/securite/secondFacteurRouter.ts';
import { sessionsRouter } from './adapters/http-web/securite/sessionsRouter.ts';
import { MailCourriersDeSecurite } from './adapters/mail/MailCourriersDeSecurite.ts';
import { KnexChangementDAdresseRepository } from './adapters/persistence/KnexChangementDAdresseRepository.ts';
import { KnexSecondFacteurRepository } from './adapters/persistence/KnexSecondFacteurRepository.ts';
import { FabriqueDeCodesDeSecoursAleatoires } from './adapters/securite/FabriqueDeCodesDeSecoursAleatoires.ts';
import { OtplibCodesTemporels } from './adapters/securite/OtplibCodesTemporels.ts';
import { AnnulerChangementDAdresse } from './application/adresse/AnnulerChangementDAdresse.ts';
import { ConfirmerContact } from './application/adresse/ConfirmerContact.ts';
import { ConsulterChangementDAdresse } from './application/adresse/ConsulterChangementDAdresse.ts';
import { DemanderChangementDAdresse } from './application/adresse/DemanderChangementDAdresse.ts';
import { LireChangementDAdresse } from './application/adresse/LireChangementDAdresse.ts';
import { LireContact } from './application/adresse/LireContact.ts';
import { RenvoyerLienDeContact } from './application/adresse/RenvoyerLienDeContact.ts';
import { RepondreAuChangementDAdresse } from './application/adresse/RepondreAuChangementDAdresse.ts';
import { ConsulterProfil } from './application/ConsulterProfil.ts';
import { ConsulterFermeture } from './application/fermeture/ConsulterFermeture.ts';
import { FermerCompte } from './application/fermeture/FermerCompte.ts';
import { ObstaclesAFermeture } from './application/fermeture/ObstaclesAFermeture.ts';
import { AvertirDeLaFermeture } from './application/reactions/AvertirDeLaFermeture.ts';
import { AvertirDeLaReouverture } from './application/reactions/AvertirDeLaReouverture.ts';
import { AvertirDesCodesDeSecoursRenouveles } from './application/reactions/AvertirDesCodesDeSecoursRenouveles.ts';
import { AvertirDuChangementDAdresse } from './application/reactions/AvertirDuChangementDAdresse.ts';
import { AvertirDuChangementDAdresseAbandonne } from './application/reactions/AvertirDuChangementDAdresseAbandonne.ts';
import { AvertirDuCodeDeSecoursUtilise } from './application/reactions/AvertirDuCodeDeSecoursUtilise.ts';
import { AvertirDuDeverrouillage } from './application/reactions/AvertirDuDeverrouillage.ts';
import { AvertirDuSecondFacteurActive } from './application/reactions/AvertirDuSecondFacteurActive.ts';
import { AvertirDuSecondFacteurRetire } from './application/reactions/AvertirDuSecondFacteurRetire.ts';
import { EnvoyerLienDeContact } from './application/reactions/EnvoyerLienDeContact.ts';
import { EnvoyerLiensDuChangementDAdresse } from './application/reactions/EnvoyerLiensDuChangementDAdresse.ts';
import { ActiverSecondFacteur } from './application/second-facteur/ActiverSecondFacteur.ts';
import { ConsulterSecondFacteur } from './application/second-facteur/ConsulterSecondFacteur.ts';
import { PreparerSecondFacteur } from './application/second-facteur/PreparerSecondFacteur.ts';
import { PresenterCode } from './application/second-facteur/PresenterCode.ts';
import { RenouvelerCodesDeSecours } from './application/second-facteur/RenouvelerCodesDeSecours.ts';
import { RetirerSecondFacteur } from './application/second-facteur/RetirerSecondFacteur.ts';
import { FermerAutresSessions } from './application/sessions/FermerAutresSessions.ts';
import { FermerSession } from './application/sessions/FermerSession.ts';
import { ListerMesSessions } from './application/sessions/ListerMesSessions.ts';
import { DeverrouillerCompte } from './application/support/DeverrouillerCompte.ts';
import { IdentificationDuSupport } from './application/support/IdentificationDuSupport.ts';
import { OterSecondFacteur } from './application/support/OterSecondFacteur.ts';
import { RouvrirCompte } from './application/support/RouvrirCompte.ts';
import { ServiceDeSupport } from './application/support/ServiceDeSupport.ts';
import { VerificationDuMotDePasse } from './application/VerificationDuMotDePasse.ts';
import { lierEnEntrant } from './bindIdentites.ts';
import { ports } from './comptesTokens.ts';
import { supportDesComptes } from './index.ts';

const { database, clock, events, config, secretBox } = platform;
const { utilisateurs, lecteur, hacheur, sessions, jetons, facteurs, changements, verification } = ports;
const { codesTemporels, codesDeSecours, courriersDeSecurite } = ports;

const obstacles = token<ObstaclesAFermeture>('comptes.obstacles-a-fermeture');
const presenterCode = token<PresenterCode>('comptes.presenter-code');
const consulterSecondFacteur = token<ConsulterSecondFacteur>('comptes.consulter-second-facteur');
const preparerSecondFacteur = token<PreparerSecondFacteur>('comptes.preparer-second-facteur');
const activerSecondFacteur = token<ActiverSecondFacteur>('comptes.activer-second-facteur');
const renouvelerCodes = token<RenouvelerCodesDeSecours>('comptes.renouveler-codes-de-secours');
const retirerSecondFacteur = token<RetirerSecondFacteur>('comptes.retirer-second-facteur');
const demanderChangement = token<DemanderChangementDAdresse>('comptes.demander-changement-d-adresse');
const consulterChangement = token<ConsulterChangementDAdresse>('comptes.consulter-changement-d-adresse');
const annulerChangement = token<AnnulerChangementDAdresse>('comptes.annuler-changement-d-adresse');
const lireChangement = token<LireChangementDAdresse>('comptes.lire-changement-d-adresse');
const repondreAuChangement = token<RepondreAuChangementDAdresse>('comptes.repondre-au-changement-d-adresse');
const identificationDuSupport = token<IdentificationDuSupport>('comptes.identification-du-support');
const fermerCompte = token<FermerCompte>('comptes.fermer-compte');

/** Second factor, sessions, addresses, closing: what keeps an account its owner's. */
export const bindSecurite = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(facteurs).toResolvedValue(construct(KnexSecondFacteurRepository), [database]);
  bind(changements).toResolvedValue(construct(KnexChangementDAdresseRepository), [database]);
  bind(codesTemporels).toConstantValue(new OtplibCodesTemporels());
  bind(codesDeSecours).toConstantValue(new FabriqueDeCodesDeSecoursAleatoires());
  bind(verification).toResolvedValue(construct(VerificationDuMotDePasse), [utilisateurs, hacheur]);
  bind(courriersDeSecurite).toResolvedValue(
    (mails, { urlPublique }) => new MailCourriersDeSecurite(mails, urlPublique),
    [platform.mails, config],
  );
  bind(obstacles).toResolvedValue(construct(ObstaclesAFermeture), [all(platform.obstacleAFermeture)]);

  bindSecondFacteur(bind);
  bindAdresses(bind);

  bind(fermerCompte).toResolvedValue(construct(FermerCompte), [
    utilisateurs,
    changements,
    jetons,
    verification,
    obstacles,
    sessions,
    events,
    database,
    clock,
  ]);
  bind(identificationDuSupport).toResolvedValue(construct(IdentificationDuSupport), [
    utilisateurs,
    facteurs,
    verification,
    codesTemporels,
    secretBox,
    events,
    database,
    clock,
  ]);
  bind(supportDesComptes).toResolvedValue(
    (identite, comptes, seconds, ouvertes, publisher, unitOfWork, now) =>
      new ServiceDeSupport(
        identite,
        seconds,
        new OterSecondFacteur(identite, comptes, seconds, ouvertes, publisher, unitOfWork, now),
        new RouvrirCompte(identite, comptes, publisher, unitOfWork, now),
        new DeverrouillerCompte(identite, comptes, publisher, unitOfWork, now),
      ),
    [identificationDuSupport, utilisateurs, facteurs, sessions, events, database, clock],
  );

  bindReactions(bind);
  bind(platform.errorTexts).toConstantValue(erreursSecurite);
  bind(platform.webRouter).toResolvedValue(
    (ouvertes) => ({
      path: '/',
      router: sessionsRouter({
        lister: new ListerMesSessions(ouvertes),
        fermer: new FermerSession(ouvertes),
        fermerAutres: new FermerAutresSessions(ouvertes),
      }),
    }),
    [sessions],
  );
  bind(platform.webRouter).toResolvedValue(
    (constates, fermer) => ({
      path: '/',
      router: fermetureRouter({ consulter: new ConsulterFermeture(constates), fermer }),
    }),
    [obstacles, fermerCompte],
  );
};

const bindSecondFacteur = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(presenterCode).toResolvedValue(construct(PresenterCode), [
    utilisateurs,
    facteurs,
    codesTemporels,
    secretBox,
    codesDeSecours,
    events,
    database,
    clock,
  ]);
  bind(consulterSecondFacteur).toResolvedValue(
    (seconds, comptes, codes, coffre, ouvertes, now, { secondFacteur }) =>
      new ConsulterSecondFacteur(seconds, comptes, codes, coffre, ouvertes, now, secondFacteur),
    [facteurs, lecteur, codesTemporels, secretBox, sessions, clock, config],
  );
  bind(preparerSecondFacteur).toResolvedValue(construct(PreparerSecondFacteur), [
    utilisateurs,
    facteurs,
    verification,
    codesTemporels,
    secretBox,
    sessions,
    database,
    clock,
  ]);
  bind(activerSecondFacteur).toResolvedValue(construct(ActiverSecondFacteur), [
    utilisateurs,
    facteurs,
    codesTemporels,
    secretBox,
    codesDeSecours,
    sessions,
    events,
    database,
    clock,
  ]);
  bind(renouvelerCodes).toResolvedValue(construct(RenouvelerCodesDeSecours), [
    utilisateurs,
    facteurs,
    verification,
    codesDeSecours,
    events,
    database,
    clock,
  ]);
  bind(retirerSecondFacteur).toResolvedValue(
    (comptes, seconds, motDePasse, ouvertes, publisher, unitOfWork, now, { secondFacteur }) =>
      new RetirerSecondFacteur(
        comptes,
        seconds,
        motDePasse,
        ouvertes,
        publisher,
        unitOfWork,
        now,
        secondFacteur,
      ),
    [utilisateurs, facteurs, verification, sessions, events, database, clock, config],
  );
  bind(platform.barriere).toResolvedValue(
    ({ secondFacteur }) => barriereDuSecondFacteur(secondFacteur),
    [config],
  );
  bind(platform.webRouter).toResolvedValue(
    (presenter, lier, now) => ({
      path: '/',
      router: codeRouter({ presenterCode: presenter, lierEnEntrant: lier, clock: now }),
    }),
    [presenterCode, lierEnEntrant, clock],
  );
  bind(platform.webRouter).toResolvedValue(
    (consulter, preparer, activer, renouveler, retirer) => ({
      path: '/',
      router: secondFacteurRouter({ consulter, preparer, activer, renouveler, retirer }),
    }),
    [
      consulterSecondFacteur,
      preparerSecondFacteur,
      activerSecondFacteur,
      renouvelerCodes,
      retirerSecondFacteur,
    ],
  );
};

const bindAdresses = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(demanderChangement).toResolvedValue(construct(DemanderChangementDAdresse), [
    utilisateurs,
    changements,
    jetons,
    verification,
    events,
    database,
    clock,
  ]);
  bind(consulterChangement).toResolvedValue(construct(ConsulterChangementDAdresse), [changements, clock]);
  bind(annulerChangement).toResolvedValue(construct(AnnulerChangementDAdresse), [
    utilisateurs,
    changements,
    jetons,
    events,
    database,
    clock,
  ]);
  bind(lireChangement).toResolvedValue(construct(LireChangementDAdresse), [
    changements,
    jetons,
    lecteur,
    clock,
  ]);
  bind(repondreAuChangement).toResolvedValue(construct(RepondreAuChangementDAdresse), [
    utilisateurs,
    lecteur,
    changements,
    jetons,
    sessions,
    events,
    database,
    clock,
  ]);
  bind(platform.webRouter).toResolvedValue(
    (comptes, lus, consulter, demander, annuler, publisher, unitOfWork, now) => ({
      path: '/',
      router: adresseRouter({
        consulterProfil: new ConsulterProfil(lus),
        consulter,
        demander,
        annuler,
        renvoyerLienDeContact: new RenvoyerLienDeContact(comptes, publisher, unitOfWork, now),
      }),
    }),
    [
      utilisateurs,
      lecteur,
      consulterChangement,
      demanderChangement,
      annulerChangement,
      events,
      database,
      clock,
    ],
  );
  bind(platform.webRouter).toResolvedValue(
    (lire, repondre, liens, lus, comptes, unitOfWork) => ({
      path: '/',
      router: liensRouter({
        lireChangement: lire,
        repondreAuChangement: repondre,
        lireContact: new LireContact(liens, lus),
        confirmerContact: new ConfirmerContact(comptes, liens, unitOfWork),
      }),
    }),
    [lireChangement, repondreAuChangement, jetons, lecteur, utilisateurs, database],
  );
};

const bindReactions = (bind: ContainerModuleLoadOptions['bind']): void => {
  for (const Avertir of [
    AvertirDuSecondFacteurActive,
    AvertirDuSecondFacteurRetire,
    AvertirDesCodesDeSecoursRenouveles,
    AvertirDuCodeDeSecoursUtilise,
    AvertirDuChangementDAdresse,
    AvertirDuChangementDAdresseAbandonne,
    AvertirDeLaFermeture,
    AvertirDeLaReouverture,
    AvertirDuDeverrouillage,
  ])
    bind(platform.reaction).toResolvedValue(
      (comptes, lettres) => new Avertir(comptes, lettres),
      [utilisateurs, courriersDeSecurite],
    );
  bind(platform.reaction).toResolvedValue(construct(EnvoyerLienDeContact), [
    utilisateurs,
    jetons,
    courriersDeSecurite,
  ]);
  bind(platform.reaction).toResolvedValue(construct(EnvoyerLiensDuChangementDAdresse), [
    utilisateurs,
    lecteur,
    changements,
    jetons,
    courriersDeSecurite,
    clock,
  ]);
};
