import type { UnitOfWork } from '../../../../src/kernel/application/UnitOfWork.ts';
import { AnnulerTransmission } from '../../../../src/modules/structures/application/roles/AnnulerTransmission.ts';
import { ChangerStatutDeStructure } from '../../../../src/modules/structures/application/roles/ChangerStatutDeStructure.ts';
import { ConfierReclamationsEchues } from '../../../../src/modules/structures/application/roles/ConfierReclamationsEchues.ts';
import { ConsulterMonRattachement } from '../../../../src/modules/structures/application/roles/ConsulterMonRattachement.ts';
import { ConsulterReclamation } from '../../../../src/modules/structures/application/roles/ConsulterReclamation.ts';
import { ConsulterRole } from '../../../../src/modules/structures/application/roles/ConsulterRole.ts';
import { ConsulterTransmission } from '../../../../src/modules/structures/application/roles/ConsulterTransmission.ts';
import { DeciderReclamation } from '../../../../src/modules/structures/application/roles/DeciderReclamation.ts';
import { EcarterPersonne } from '../../../../src/modules/structures/application/roles/EcarterPersonne.ts';
import { GestionDesRoles } from '../../../../src/modules/structures/application/roles/GestionDesRoles.ts';
import { ListerAffairesDeRole } from '../../../../src/modules/structures/application/roles/ListerAffairesDeRole.ts';
import { ListerDesactivees } from '../../../../src/modules/structures/application/roles/ListerDesactivees.ts';
import { ListerReclamations } from '../../../../src/modules/structures/application/roles/ListerReclamations.ts';
import { NommerSecondaire } from '../../../../src/modules/structures/application/roles/NommerSecondaire.ts';
import { ProposerTransmission } from '../../../../src/modules/structures/application/roles/ProposerTransmission.ts';
import { QuitterStructure } from '../../../../src/modules/structures/application/roles/QuitterStructure.ts';
import { ReclamerRole } from '../../../../src/modules/structures/application/roles/ReclamerRole.ts';
import { RepondreATransmission } from '../../../../src/modules/structures/application/roles/RepondreATransmission.ts';
import { RetirerReclamation } from '../../../../src/modules/structures/application/roles/RetirerReclamation.ts';
import { RetirerSecondaire } from '../../../../src/modules/structures/application/roles/RetirerSecondaire.ts';
import { SOpposerAReclamation } from '../../../../src/modules/structures/application/roles/SOpposerAReclamation.ts';
import { directUnitOfWork, FixedClock, RecordingPublisher, testIds } from '../../../support/doubles.ts';
import { bureau } from './bureau.ts';
import { entrepotsDesRolesEnMemoire, type EntrepotsDesRoles } from './entrepotsDesRoles.ts';
import { FauxUtilisateurs } from './FauxUtilisateurs.ts';

/** The acts about roles, with the others, over one store: in memory unless told otherwise. */
export const bureauDesRoles = (
  entrepots: EntrepotsDesRoles = entrepotsDesRolesEnMemoire(),
  unitOfWork: UnitOfWork = directUnitOfWork,
) => {
  const clock = new FixedClock('2026-03-02T09:00:00.000Z');
  const events = new RecordingPublisher();
  const utilisateurs = new FauxUtilisateurs();
  const { structures, rattachements, transmissions, reclamations, roles, liens, lecteur } = entrepots;
  const gestion = new GestionDesRoles(
    structures,
    rattachements,
    transmissions,
    reclamations,
    events,
    unitOfWork,
    clock,
  );
  return {
    ...bureau(entrepots, unitOfWork, events),
    ...entrepots,
    clock,
    utilisateurs,
    published: events.published,
    gestion,
    nommer: new NommerSecondaire(gestion),
    retirerSecondaire: new RetirerSecondaire(gestion),
    ecarter: new EcarterPersonne(gestion),
    quitter: new QuitterStructure(gestion, rattachements, liens),
    proposer: new ProposerTransmission(gestion, utilisateurs, testIds),
    annuler: new AnnulerTransmission(gestion),
    repondre: new RepondreATransmission(gestion),
    changerStatut: new ChangerStatutDeStructure(gestion),
    reclamer: new ReclamerRole(gestion, liens, utilisateurs, testIds),
    sOpposer: new SOpposerAReclamation(gestion),
    retirerReclamation: new RetirerReclamation(gestion),
    deciderReclamation: new DeciderReclamation(gestion),
    confier: new ConfierReclamationsEchues(gestion, reclamations, clock),
    consulterRole: new ConsulterRole(rattachements, transmissions, utilisateurs),
    consulterMien: new ConsulterMonRattachement(rattachements, structures),
    consulterTransmission: new ConsulterTransmission(transmissions, lecteur, utilisateurs),
    consulterReclamation: new ConsulterReclamation(reclamations, rattachements, lecteur, utilisateurs),
    listerDesactivees: new ListerDesactivees(roles, utilisateurs),
    listerReclamations: new ListerReclamations(roles, utilisateurs),
    listerAffaires: new ListerAffairesDeRole(roles),
  };
};

export type BureauDesRoles = ReturnType<typeof bureauDesRoles>;
