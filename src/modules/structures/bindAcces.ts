import { Router } from 'express';
import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { comptesFacade } from '../comptes/index.ts';
import { portsDAcces, usagesDAcces } from './accesTokens.ts';
import { ComptesDesPersonnesViaComptes } from './adapters/comptes/ComptesDesPersonnesViaComptes.ts';
import { abonnementsRouter } from './adapters/http-web/acces/abonnementsRouter.ts';
import { erreursDAcces } from './adapters/http-web/acces/erreursDAcces.ts';
import { mesAbonnementsRouter } from './adapters/http-web/acces/mesAbonnementsRouter.ts';
import { parEspaceRouter } from './adapters/http-web/acces/parEspaceRouter.ts';
import { utilisateursRouter } from './adapters/http-web/acces/utilisateursRouter.ts';
import { demandesRouter } from './adapters/http-web/gestionnaire/demandesRouter.ts';
import { tacheDesEcheances } from './adapters/jobs/tacheDesEcheances.ts';
import { tacheDesRelances } from './adapters/jobs/tacheDesRelances.ts';
import { CourriersDAccesViaMail } from './adapters/mail/CourriersDAccesViaMail.ts';
import { KnexAbonnementReader } from './adapters/persistence/KnexAbonnementReader.ts';
import { KnexAbonnementRepository } from './adapters/persistence/KnexAbonnementRepository.ts';
import { KnexEcheancier } from './adapters/persistence/KnexEcheancier.ts';
import { KnexRappels } from './adapters/persistence/KnexRappels.ts';
import { KnexRepertoire } from './adapters/persistence/KnexRepertoire.ts';
import { ConsulterAbonnement } from './application/abonnements/ConsulterAbonnement.ts';
import { DeciderAbonnement } from './application/abonnements/DeciderAbonnement.ts';
import { DeciderAbonnements } from './application/abonnements/DeciderAbonnements.ts';
import { DemanderAbonnements } from './application/abonnements/DemanderAbonnements.ts';
import { ListerDemandesDAbonnement } from './application/abonnements/ListerDemandesDAbonnement.ts';
import { ListerMesAbonnements } from './application/abonnements/ListerMesAbonnements.ts';
import { RenoncerAUnEspace } from './application/abonnements/RenoncerAUnEspace.ts';
import { RetirerAbonnement } from './application/abonnements/RetirerAbonnement.ts';
import { AccorderEspaceEnNombre } from './application/acces/AccorderEspaceEnNombre.ts';
import { ChercherUtilisateurs } from './application/acces/ChercherUtilisateurs.ts';
import { ConsulterUtilisateur } from './application/acces/ConsulterUtilisateur.ts';
import { DefinirAcces } from './application/acces/DefinirAcces.ts';
import { DupliquerDroits } from './application/acces/DupliquerDroits.ts';
import { RattacherDirectement } from './application/acces/RattacherDirectement.ts';
import { RenvoyerActivationAUnUtilisateur } from './application/acces/RenvoyerActivationAUnUtilisateur.ts';
import { DeciderDemandes } from './application/DeciderDemandes.ts';
import { RelancerGestionnaires } from './application/echeances/RelancerGestionnaires.ts';
import { TraiterEcheances } from './application/echeances/TraiterEcheances.ts';
import { AvertirDUnAbonnementDecide } from './application/reactions/AvertirDUnAbonnementDecide.ts';
import { AvertirDUnAbonnementDemande } from './application/reactions/AvertirDUnAbonnementDemande.ts';
import { AvertirLaPersonneRattachee } from './application/reactions/AvertirLaPersonneRattachee.ts';
import { OublierLeNom } from './application/reactions/OublierLeNom.ts';
import { usagesDesRoles } from './rolesTokens.ts';
import { ports, usages } from './structuresTokens.ts';

type Bind = ContainerModuleLoadOptions['bind'];

const { structures, rattachements, lecteur, liens, utilisateurs, events } = ports;
const { database, clock, ids } = platform;
const { abonnements, abonnementsLus, repertoire, rappels, echeancier, comptes, courriers } = portsDAcces;

/** What changes the name or the address by which a person is searched. */
const NOM_CHANGE = {
  'structures.oublier-le-nom': 'comptes.nom-change',
  'structures.oublier-l-adresse': 'comptes.adresse-changee',
};

/** Rattachements and espaces: requests, decisions, rights and their days. */
export const bindAcces = (bind: Bind): void => {
  bindPorts(bind);
  bindUsages(bind);
  bindReactions(bind);
  bindPages(bind);
};

const bindPorts = (bind: Bind): void => {
  bind(abonnements).toResolvedValue(construct(KnexAbonnementRepository), [database]);
  bind(abonnementsLus).toResolvedValue(construct(KnexAbonnementReader), [database]);
  bind(repertoire).toResolvedValue(construct(KnexRepertoire), [database]);
  bind(rappels).toResolvedValue(construct(KnexRappels), [database]);
  bind(echeancier).toResolvedValue(construct(KnexEcheancier), [database]);
  bind(comptes).toResolvedValue(construct(ComptesDesPersonnesViaComptes), [comptesFacade]);
  bind(courriers).toResolvedValue(
    (poste, mails, { urlPublique }) => new CourriersDAccesViaMail(poste, mails, urlPublique),
    [ports.poste, platform.mails, platform.config],
  );
};

const bindUsages = (bind: Bind): void => {
  bind(usagesDAcces.demander).toResolvedValue(construct(DemanderAbonnements), [
    structures,
    rattachements,
    abonnements,
    ids,
    events,
    database,
    clock,
  ]);
  bind(usagesDAcces.retirer).toResolvedValue(construct(RetirerAbonnement), [
    abonnements,
    events,
    database,
    clock,
  ]);
  bind(usagesDAcces.decider).toResolvedValue(construct(DeciderAbonnement), [
    abonnements,
    rattachements,
    structures,
    events,
    database,
    clock,
  ]);
  bind(usagesDAcces.deciderAbonnements).toResolvedValue(construct(DeciderAbonnements), [
    usagesDAcces.decider,
    abonnements,
    utilisateurs,
  ]);
  bind(usagesDAcces.deciderDemandes).toResolvedValue(construct(DeciderDemandes), [
    usages.decider,
    rattachements,
    structures,
    utilisateurs,
  ]);
  bind(usagesDAcces.listerDemandes).toResolvedValue(construct(ListerDemandesDAbonnement), [
    abonnementsLus,
    utilisateurs,
  ]);
  bind(usagesDAcces.consulter).toResolvedValue(construct(ConsulterAbonnement), [
    abonnements,
    lecteur,
    utilisateurs,
  ]);
  bind(usagesDAcces.renoncer).toResolvedValue(construct(RenoncerAUnEspace), [
    rattachements,
    lecteur,
    events,
    database,
    clock,
  ]);
  bind(usagesDAcces.mesAbonnements).toResolvedValue(construct(ListerMesAbonnements), [
    liens,
    abonnementsLus,
    structures,
    clock,
  ]);
  bindDroits(bind);
  bind(usagesDAcces.traiterEcheances).toResolvedValue(construct(TraiterEcheances), [
    usagesDesRoles.gestion,
    echeancier,
    rappels,
    liens,
    utilisateurs,
    courriers,
    clock,
  ]);
  bind(usagesDAcces.relancer).toResolvedValue(construct(RelancerGestionnaires), [
    echeancier,
    rappels,
    liens,
    lecteur,
    utilisateurs,
    courriers,
    database,
    clock,
  ]);
  bind(platform.recurringTask).toResolvedValue(tacheDesEcheances, [usagesDAcces.traiterEcheances]);
  bind(platform.recurringTask).toResolvedValue(tacheDesRelances, [usagesDAcces.relancer]);
};

const bindDroits = (bind: Bind): void => {
  bind(usagesDAcces.definir).toResolvedValue(construct(DefinirAcces), [
    rattachements,
    structures,
    events,
    database,
    clock,
  ]);
  bind(usagesDAcces.accorderEnNombre).toResolvedValue(construct(AccorderEspaceEnNombre), [
    rattachements,
    structures,
    utilisateurs,
    events,
    database,
    clock,
  ]);
  bind(usagesDAcces.dupliquer).toResolvedValue(construct(DupliquerDroits), [
    rattachements,
    structures,
    events,
    database,
    clock,
  ]);
  bind(usagesDAcces.rattacher).toResolvedValue(construct(RattacherDirectement), [
    structures,
    rattachements,
    comptes,
    courriers,
    ids,
    events,
    database,
    clock,
  ]);
  bind(usagesDAcces.renvoyerActivation).toResolvedValue(construct(RenvoyerActivationAUnUtilisateur), [
    rattachements,
    structures,
    comptes,
    database,
  ]);
  bind(usagesDAcces.chercher).toResolvedValue(construct(ChercherUtilisateurs), [repertoire, utilisateurs]);
  bind(usagesDAcces.consulterUtilisateur).toResolvedValue(construct(ConsulterUtilisateur), [
    usages.consulterRattachement,
    structures,
    comptes,
  ]);
};

const bindReactions = (bind: Bind): void => {
  bind(platform.reaction).toResolvedValue(construct(AvertirDUnAbonnementDemande), [
    abonnements,
    liens,
    lecteur,
    utilisateurs,
    courriers,
  ]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDUnAbonnementDecide), [
    lecteur,
    utilisateurs,
    courriers,
  ]);
  bind(platform.reaction).toResolvedValue(construct(AvertirLaPersonneRattachee), [
    lecteur,
    utilisateurs,
    courriers,
  ]);
  for (const [nom, ecoute] of Object.entries(NOM_CHANGE))
    bind(platform.reaction).toResolvedValue((noms) => new OublierLeNom(nom, ecoute, noms), [repertoire]);
};

const bindPages = (bind: Bind): void => {
  bind(platform.errorTexts).toConstantValue(erreursDAcces);
  bind(platform.webRouter).toResolvedValue(
    (lister, demander, retirer, renoncer) => ({
      path: '/mon-compte/abonnements',
      router: mesAbonnementsRouter({ lister, demander, retirer, renoncer }),
    }),
    [usagesDAcces.mesAbonnements, usagesDAcces.demander, usagesDAcces.retirer, usagesDAcces.renoncer],
  );
  bind(platform.webRouter).toResolvedValue(
    (lister, consulter, decider, deciderEnNombre) => ({
      path: '/gestionnaire/demandes',
      router: demandesRouter({ lister, consulter, decider, deciderEnNombre }),
    }),
    [usages.listerDemandes, usagesDAcces.consulterUtilisateur, usages.decider, usagesDAcces.deciderDemandes],
  );
  bind(platform.webRouter).toResolvedValue(
    (lister, consulter, decider, deciderEnNombre) => ({
      path: '/gestionnaire/abonnements',
      router: abonnementsRouter({ lister, consulter, decider, deciderEnNombre }),
    }),
    [
      usagesDAcces.listerDemandes,
      usagesDAcces.consulter,
      usagesDAcces.decider,
      usagesDAcces.deciderAbonnements,
    ],
  );
  bind(platform.webRouter).toResolvedValue(
    (
      consulterStructure,
      lister,
      chercher,
      consulter,
      definir,
      dupliquer,
      rattacher,
      renvoyerActivation,
      accorder,
    ) => ({
      path: '/gestionnaire/structures',
      router: Router().use(
        utilisateursRouter({
          consulterStructure,
          lister,
          chercher,
          consulter,
          definir,
          dupliquer,
          rattacher,
          renvoyerActivation,
        }),
        parEspaceRouter({ consulterStructure, lister, accorder }),
      ),
    }),
    [
      usages.consulter,
      usages.listerUtilisateurs,
      usagesDAcces.chercher,
      usagesDAcces.consulterUtilisateur,
      usagesDAcces.definir,
      usagesDAcces.dupliquer,
      usagesDAcces.rattacher,
      usagesDAcces.renvoyerActivation,
      usagesDAcces.accorderEnNombre,
    ],
  );
};
