import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { annuaireDesComptes, comptesFacade, supportDesComptes } from '../comptes/index.ts';
import { ComptesDesPersonnesViaComptes } from './adapters/comptes/ComptesDesPersonnesViaComptes.ts';
import { PersonnesViaComptes } from './adapters/comptes/PersonnesViaComptes.ts';
import { SecoursViaComptes } from './adapters/comptes/SecoursViaComptes.ts';
import { erreursDuSupport } from './adapters/erreursDuSupport.ts';
import { exportRouter } from './adapters/http-web/export/exportRouter.ts';
import { historiqueRouter } from './adapters/http-web/historique/historiqueRouter.ts';
import { ongletDuSupport } from './adapters/http-web/support/ongletDuSupport.ts';
import { supportRouter } from './adapters/http-web/support/supportRouter.ts';
import { tacheDeLaPurge } from './adapters/jobs/tacheDeLaPurge.ts';
import { KnexAccesDuSupport } from './adapters/persistence/KnexAccesDuSupport.ts';
import { KnexActionsPerimees } from './adapters/persistence/KnexActionsPerimees.ts';
import { KnexHistoriqueDesActions } from './adapters/persistence/KnexHistoriqueDesActions.ts';
import { KnexRattachementsAExporter } from './adapters/persistence/KnexRattachementsAExporter.ts';
import { KnexStructuresDuSupport } from './adapters/persistence/KnexStructuresDuSupport.ts';
import { ExporterHabilitations } from './application/export/ExporterHabilitations.ts';
import { ConsulterHistorique } from './application/historique/ConsulterHistorique.ts';
import { EvenementsHistorises } from './application/historique/EvenementsHistorises.ts';
import { PurgerHistorique } from './application/historique/PurgerHistorique.ts';
import { ChercherPourLeSupport } from './application/support/ChercherPourLeSupport.ts';
import { ConsulterJournalDuSupport } from './application/support/ConsulterJournalDuSupport.ts';
import { ConsulterPersonne } from './application/support/ConsulterPersonne.ts';
import { ConsulterStructureSuivie } from './application/support/ConsulterStructureSuivie.ts';
import { ExaminerReclamation } from './application/support/ExaminerReclamation.ts';
import { JournalDuSupport } from './application/support/JournalDuSupport.ts';
import { RenvoyerActivationParLeSupport } from './application/support/RenvoyerActivationParLeSupport.ts';
import { SecourirUnCompte } from './application/support/SecourirUnCompte.ts';
import { TracesDuSupport } from './application/support/TracesDuSupport.ts';
import { usagesDesRoles } from './rolesTokens.ts';
import { ports } from './structuresTokens.ts';
import { portsDuSuivi, usagesDuSuivi as usages } from './suiviTokens.ts';

type Bind = ContainerModuleLoadOptions['bind'];

const { database, clock, ids, webRouter } = platform;
const { structures, lecteur, liens, historique, categories } = ports;
const { annuaire, comptes, secours, aExporter, structuresDuSupport, accesDuSupport } = portsDuSuivi;

/** The historique des actions, the exports, the space of the support. */
export const bindSuivi = (bind: Bind): void => {
  bind(historique).toResolvedValue(construct(KnexHistoriqueDesActions), [database]);
  bind(ports.events).toResolvedValue(construct(EvenementsHistorises), [platform.events, historique, ids]);
  bind(annuaire).toResolvedValue(construct(PersonnesViaComptes), [annuaireDesComptes, comptesFacade]);
  bind(comptes).toResolvedValue(construct(ComptesDesPersonnesViaComptes), [comptesFacade]);
  bind(secours).toResolvedValue(construct(SecoursViaComptes), [supportDesComptes]);
  bind(aExporter).toResolvedValue(construct(KnexRattachementsAExporter), [database]);
  bind(structuresDuSupport).toResolvedValue(construct(KnexStructuresDuSupport), [database]);
  bind(accesDuSupport).toResolvedValue(construct(KnexAccesDuSupport), [database]);
  bind(platform.recurringTask).toResolvedValue(
    (base, now) => tacheDeLaPurge(new PurgerHistorique(new KnexActionsPerimees(base), base, now)),
    [database, clock],
  );
  bindUsages(bind);
  bindPages(bind);
};

const bindUsages = (bind: Bind): void => {
  bind(usages.consulterHistorique).toResolvedValue(construct(ConsulterHistorique), [
    historique,
    lecteur,
    structures,
    annuaire,
  ]);
  bind(usages.exporterHabilitations).toResolvedValue(construct(ExporterHabilitations), [
    aExporter,
    structures,
    annuaire,
  ]);
  bind(usages.journal).toResolvedValue(construct(JournalDuSupport), [accesDuSupport, annuaire, ids, clock]);
  bind(usages.consulterJournal).toResolvedValue(construct(ConsulterJournalDuSupport), [
    usages.journal,
    accesDuSupport,
    annuaire,
    lecteur,
  ]);
  bind(usages.chercher).toResolvedValue(construct(ChercherPourLeSupport), [
    usages.journal,
    annuaire,
    structuresDuSupport,
  ]);
  bind(usages.consulterPersonne).toResolvedValue(construct(ConsulterPersonne), [
    usages.journal,
    annuaire,
    liens,
    secours,
    clock,
  ]);
  bind(usages.consulterStructure).toResolvedValue(construct(ConsulterStructureSuivie), [
    usages.journal,
    structures,
    liens,
    annuaire,
    usagesDesRoles.listerReclamations,
    usages.consulterHistorique,
  ]);
  bind(usages.examiner).toResolvedValue(construct(ExaminerReclamation), [
    usages.journal,
    usagesDesRoles.consulterReclamation,
  ]);
  bind(usages.traces).toResolvedValue(construct(TracesDuSupport), [
    usages.journal,
    liens,
    ports.events,
    clock,
  ]);
  bind(usages.renvoyer).toResolvedValue(construct(RenvoyerActivationParLeSupport), [
    usages.traces,
    comptes,
    database,
  ]);
  bind(usages.secourir).toResolvedValue(construct(SecourirUnCompte), [
    usages.traces,
    annuaire,
    secours,
    database,
  ]);
};

const bindPages = (bind: Bind): void => {
  bind(platform.errorTexts).toConstantValue(erreursDuSupport);
  bind(platform.onglet).toConstantValue(ongletDuSupport);
  bind(webRouter).toResolvedValue(
    (consulter, connues) => ({
      path: '/gestionnaire/historique',
      router: historiqueRouter(consulter, connues),
    }),
    [usages.consulterHistorique, categories],
  );
  bind(webRouter).toResolvedValue(
    (exporter) => ({ path: '/gestionnaire/export', router: exportRouter(exporter) }),
    [usages.exporterHabilitations],
  );
  bind(webRouter).toResolvedValue(
    (
      chercher,
      consulterPersonne,
      consulterStructure,
      renvoyer,
      secourir,
      lister,
      examiner,
      decider,
      connues,
      consulterJournal,
    ) => ({
      path: '/support',
      router: supportRouter({
        chercher,
        consulterPersonne,
        consulterStructure,
        renvoyer,
        secourir,
        lister,
        examiner,
        decider,
        categories: connues,
        consulterJournal,
      }),
    }),
    [
      usages.chercher,
      usages.consulterPersonne,
      usages.consulterStructure,
      usages.renvoyer,
      usages.secourir,
      usagesDesRoles.listerReclamations,
      usages.examiner,
      usagesDesRoles.decider,
      categories,
      usages.consulterJournal,
    ],
  );
};
