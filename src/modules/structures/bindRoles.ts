import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { chaqueNuit } from '../../platform/jobs/chaqueNuit.ts';
import { platform } from '../../platform/tokens.ts';
import { PrincipalDeStructureActive } from './adapters/comptes/PrincipalDeStructureActive.ts';
import { erreursDesRoles } from './adapters/erreursDesRoles.ts';
import { mesRolesRouter } from './adapters/http-web/roles/mesRolesRouter.ts';
import { rolesRouter } from './adapters/http-web/roles/rolesRouter.ts';
import { statutRouter } from './adapters/http-web/roles/statutRouter.ts';
import { CourriersDesRolesViaMail } from './adapters/mail/CourriersDesRolesViaMail.ts';
import { KnexReclamationRepository } from './adapters/persistence/KnexReclamationRepository.ts';
import { KnexRolesReader } from './adapters/persistence/KnexRolesReader.ts';
import { KnexTransmissionRepository } from './adapters/persistence/KnexTransmissionRepository.ts';
import { FinirLesRattachements } from './application/reactions/FinirLesRattachements.ts';
import { AvertirDeLaReclamation } from './application/reactions/AvertirDeLaReclamation.ts';
import { AvertirDeLaTransmission } from './application/reactions/AvertirDeLaTransmission.ts';
import { AvertirDuChangementDeRole } from './application/reactions/AvertirDuChangementDeRole.ts';
import { AvertirDuStatutDeRattachement } from './application/reactions/AvertirDuStatutDeRattachement.ts';
import { AvertirDuStatutDeStructure } from './application/reactions/AvertirDuStatutDeStructure.ts';
import { DistributionDesLettres } from './application/reactions/DistributionDesLettres.ts';
import { AnnulerTransmission } from './application/roles/AnnulerTransmission.ts';
import { ChangerStatutDeStructure } from './application/roles/ChangerStatutDeStructure.ts';
import { ConfierReclamationsEchues } from './application/roles/ConfierReclamationsEchues.ts';
import { ConsulterMonRattachement } from './application/roles/ConsulterMonRattachement.ts';
import { ConsulterReclamation } from './application/roles/ConsulterReclamation.ts';
import { ConsulterRole } from './application/roles/ConsulterRole.ts';
import { ConsulterTransmission } from './application/roles/ConsulterTransmission.ts';
import { DeciderReclamation } from './application/roles/DeciderReclamation.ts';
import { EcarterPersonne } from './application/roles/EcarterPersonne.ts';
import { GestionDesRoles } from './application/roles/GestionDesRoles.ts';
import { ListerAffairesDeRole } from './application/roles/ListerAffairesDeRole.ts';
import { ListerDesactivees } from './application/roles/ListerDesactivees.ts';
import { ListerReclamations } from './application/roles/ListerReclamations.ts';
import { NommerSecondaire } from './application/roles/NommerSecondaire.ts';
import { ProposerTransmission } from './application/roles/ProposerTransmission.ts';
import { QuitterStructure } from './application/roles/QuitterStructure.ts';
import { ReclamerRole } from './application/roles/ReclamerRole.ts';
import { RepondreATransmission } from './application/roles/RepondreATransmission.ts';
import { RetirerReclamation } from './application/roles/RetirerReclamation.ts';
import { RetirerSecondaire } from './application/roles/RetirerSecondaire.ts';
import { SOpposerAReclamation } from './application/roles/SOpposerAReclamation.ts';
import { portsDesRoles, usagesDesRoles as usages } from './rolesTokens.ts';
import { ports, usages as communs } from './structuresTokens.ts';

type Bind = ContainerModuleLoadOptions['bind'];

const { transmissions, reclamations, courriers, lettres } = portsDesRoles;
const { database, clock, ids, webRouter, reaction } = platform;
const { events, structures, rattachements, liens, utilisateurs } = ports;
const { gestion } = usages;

/** Roles, accesses and the state of structures: hand-overs, claims, departures, deactivation. */
export const bindRoles = (bind: Bind): void => {
  bind(transmissions).toResolvedValue(construct(KnexTransmissionRepository), [database]);
  bind(reclamations).toResolvedValue(construct(KnexReclamationRepository), [database]);
  bind(portsDesRoles.lecteur).toResolvedValue(construct(KnexRolesReader), [database]);
  bind(courriers).toResolvedValue(construct(CourriersDesRolesViaMail), [ports.poste]);
  bind(gestion).toResolvedValue(construct(GestionDesRoles), [
    structures,
    rattachements,
    transmissions,
    reclamations,
    events,
    database,
    clock,
  ]);
  bind(platform.obstacleAFermeture).toResolvedValue(construct(PrincipalDeStructureActive), [
    portsDesRoles.lecteur,
  ]);
  bind(platform.reaction).toResolvedValue(construct(FinirLesRattachements), [gestion, ports.liens]);
  bindActes(bind);
  bindLectures(bind);
  bindReactions(bind);
  bindPages(bind);
};

const bindActes = (bind: Bind): void => {
  bind(usages.nommer).toResolvedValue(construct(NommerSecondaire), [gestion]);
  bind(usages.retirerSecondaire).toResolvedValue(construct(RetirerSecondaire), [gestion]);
  bind(usages.ecarter).toResolvedValue(construct(EcarterPersonne), [gestion]);
  bind(usages.quitter).toResolvedValue(construct(QuitterStructure), [gestion, rattachements, liens]);
  bind(usages.proposer).toResolvedValue(construct(ProposerTransmission), [gestion, utilisateurs, ids]);
  bind(usages.annuler).toResolvedValue(construct(AnnulerTransmission), [gestion]);
  bind(usages.repondre).toResolvedValue(construct(RepondreATransmission), [gestion]);
  bind(usages.changerStatut).toResolvedValue(construct(ChangerStatutDeStructure), [gestion]);
  bind(usages.reclamer).toResolvedValue(construct(ReclamerRole), [gestion, liens, utilisateurs, ids]);
  bind(usages.sOpposer).toResolvedValue(construct(SOpposerAReclamation), [gestion]);
  bind(usages.retirerReclamation).toResolvedValue(construct(RetirerReclamation), [gestion]);
  bind(usages.decider).toResolvedValue(construct(DeciderReclamation), [gestion]);
  bind(usages.confier).toResolvedValue(construct(ConfierReclamationsEchues), [gestion, reclamations, clock]);
  bind(platform.recurringTask).toResolvedValue(
    (confier) => ({
      nom: 'structures.confier-reclamations-echues',
      mode: 'libre',
      prochaine: chaqueNuit('03:15'),
      execute: async (arret) => {
        await confier.execute(arret);
      },
    }),
    [usages.confier],
  );
};

const bindLectures = (bind: Bind): void => {
  bind(usages.consulterRole).toResolvedValue(construct(ConsulterRole), [
    rattachements,
    transmissions,
    utilisateurs,
  ]);
  bind(usages.consulterMien).toResolvedValue(construct(ConsulterMonRattachement), [
    rattachements,
    structures,
  ]);
  bind(usages.consulterTransmission).toResolvedValue(construct(ConsulterTransmission), [
    transmissions,
    ports.lecteur,
    utilisateurs,
  ]);
  bind(usages.consulterReclamation).toResolvedValue(construct(ConsulterReclamation), [
    reclamations,
    rattachements,
    ports.lecteur,
    utilisateurs,
  ]);
  bind(usages.listerDesactivees).toResolvedValue(construct(ListerDesactivees), [
    portsDesRoles.lecteur,
    utilisateurs,
  ]);
  bind(usages.listerReclamations).toResolvedValue(construct(ListerReclamations), [
    portsDesRoles.lecteur,
    utilisateurs,
  ]);
  bind(usages.listerAffaires).toResolvedValue(construct(ListerAffairesDeRole), [portsDesRoles.lecteur]);
};

const bindReactions = (bind: Bind): void => {
  bind(lettres).toResolvedValue(construct(DistributionDesLettres), [
    ports.lecteur,
    liens,
    utilisateurs,
    courriers,
  ]);
  bind(reaction).toResolvedValue(construct(AvertirDuChangementDeRole), [lettres]);
  bind(reaction).toResolvedValue(construct(AvertirDuStatutDeRattachement), [lettres]);
  bind(reaction).toResolvedValue(construct(AvertirDeLaTransmission), [lettres]);
  bind(reaction).toResolvedValue(construct(AvertirDeLaReclamation), [reclamations, lettres]);
  bind(reaction).toResolvedValue(construct(AvertirDuStatutDeStructure), [lettres]);
};

const bindPages = (bind: Bind): void => {
  bind(platform.errorTexts).toConstantValue(erreursDesRoles);
  bind(webRouter).toResolvedValue(
    (consulterStructure, consulter, desactivees, nommer, retirer, proposer, annuler, ecarter) => ({
      path: '/gestionnaire/structures',
      router: rolesRouter({
        consulterStructure,
        consulter,
        desactivees,
        nommer,
        retirer,
        proposer,
        annuler,
        ecarter,
      }),
    }),
    [
      communs.consulter,
      usages.consulterRole,
      usages.listerDesactivees,
      usages.nommer,
      usages.retirerSecondaire,
      usages.proposer,
      usages.annuler,
      usages.ecarter,
    ],
  );
  bind(webRouter).toResolvedValue(
    (consulter, changer) => ({
      path: '/gestionnaire/structures',
      router: statutRouter({ consulter, changer }),
    }),
    [communs.consulter, usages.changerStatut],
  );
  bind(webRouter).toResolvedValue(
    (
      consulter,
      quitter,
      consulterTransmission,
      repondre,
      reclamer,
      consulterReclamation,
      sOpposer,
      retirer,
    ) => ({
      path: '/mon-compte/rattachements',
      router: mesRolesRouter({
        consulter,
        quitter,
        consulterTransmission,
        repondre,
        reclamer,
        consulterReclamation,
        sOpposer,
        retirer,
      }),
    }),
    [
      usages.consulterMien,
      usages.quitter,
      usages.consulterTransmission,
      usages.repondre,
      usages.reclamer,
      usages.consulterReclamation,
      usages.sOpposer,
      usages.retirerReclamation,
    ],
  );
};
