import type { EventPublisher } from '../../../../src/kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../src/kernel/application/UnitOfWork.ts';
import { DeciderAbonnement } from '../../../../src/modules/structures/application/abonnements/DeciderAbonnement.ts';
import { DeciderAbonnements } from '../../../../src/modules/structures/application/abonnements/DeciderAbonnements.ts';
import { DemanderAbonnements } from '../../../../src/modules/structures/application/abonnements/DemanderAbonnements.ts';
import { ListerDemandesDAbonnement } from '../../../../src/modules/structures/application/abonnements/ListerDemandesDAbonnement.ts';
import { ListerMesAbonnements } from '../../../../src/modules/structures/application/abonnements/ListerMesAbonnements.ts';
import { RetirerAbonnement } from '../../../../src/modules/structures/application/abonnements/RetirerAbonnement.ts';
import { AccorderEspaceEnNombre } from '../../../../src/modules/structures/application/acces/AccorderEspaceEnNombre.ts';
import { ChercherUtilisateurs } from '../../../../src/modules/structures/application/acces/ChercherUtilisateurs.ts';
import { DefinirAcces } from '../../../../src/modules/structures/application/acces/DefinirAcces.ts';
import { DupliquerDroits } from '../../../../src/modules/structures/application/acces/DupliquerDroits.ts';
import { RattacherDirectement } from '../../../../src/modules/structures/application/acces/RattacherDirectement.ts';
import { RenvoyerActivationAUnUtilisateur } from '../../../../src/modules/structures/application/acces/RenvoyerActivationAUnUtilisateur.ts';
import { DeciderDemandes } from '../../../../src/modules/structures/application/DeciderDemandes.ts';
import { DeciderRattachement } from '../../../../src/modules/structures/application/DeciderRattachement.ts';
import { RelancerGestionnaires } from '../../../../src/modules/structures/application/echeances/RelancerGestionnaires.ts';
import { TraiterEcheances } from '../../../../src/modules/structures/application/echeances/TraiterEcheances.ts';
import { AvertirDUnAbonnementDecide } from '../../../../src/modules/structures/application/reactions/AvertirDUnAbonnementDecide.ts';
import { AvertirDUnAbonnementDemande } from '../../../../src/modules/structures/application/reactions/AvertirDUnAbonnementDemande.ts';
import { AvertirLaPersonneRattachee } from '../../../../src/modules/structures/application/reactions/AvertirLaPersonneRattachee.ts';
import { GestionDesRoles } from '../../../../src/modules/structures/application/roles/GestionDesRoles.ts';
import { directUnitOfWork, FixedClock, RecordingPublisher, testIds } from '../../../support/doubles.ts';
import { CourriersDAccesGardes } from './CourriersDAccesGardes.ts';
import { entrepotsDAccesEnMemoire, type EntrepotsDAcces } from './entrepotsDAcces.ts';
import { FauxComptesDesPersonnes } from './FauxComptesDesPersonnes.ts';
import { FauxUtilisateurs } from './FauxUtilisateurs.ts';

interface Moyens {
  readonly clock: FixedClock;
  readonly entrepots: EntrepotsDAcces;
  readonly unitOfWork: UnitOfWork;
}

const enMemoire = (): Moyens => {
  const clock = new FixedClock('2026-03-02T09:00:00.000Z');
  return { clock, entrepots: entrepotsDAccesEnMemoire(clock), unitOfWork: directUnitOfWork };
};

/** The acts on rattachements and espaces over one store: in memory unless told otherwise. */
export const bureauDAcces = ({ clock, entrepots, unitOfWork }: Moyens = enMemoire()) => {
  const { structures, rattachements, lecteur, liens, abonnements, abonnementsLus } = entrepots;
  const { repertoire, rappels, echeancier, transmissions, reclamations } = entrepots;
  const publisher = new RecordingPublisher();
  const events: EventPublisher = publisher;
  const utilisateurs = new FauxUtilisateurs();
  const comptes = new FauxComptesDesPersonnes();
  const courriers = new CourriersDAccesGardes();
  const transaction = [events, unitOfWork, clock] as const;
  const gestion = new GestionDesRoles(structures, rattachements, transmissions, reclamations, ...transaction);
  const decider = new DeciderRattachement(rattachements, structures, ...transaction);
  const deciderAbonnement = new DeciderAbonnement(abonnements, rattachements, structures, ...transaction);
  return {
    ...entrepots,
    clock,
    utilisateurs,
    comptes,
    courriers,
    published: publisher.published,
    gestion,
    demander: new DemanderAbonnements(structures, rattachements, abonnements, testIds, ...transaction),
    retirer: new RetirerAbonnement(abonnements, ...transaction),
    deciderAbonnement,
    deciderAbonnements: new DeciderAbonnements(deciderAbonnement, abonnements, utilisateurs),
    deciderDemandes: new DeciderDemandes(decider, rattachements, structures, utilisateurs),
    listerDemandes: new ListerDemandesDAbonnement(abonnementsLus, utilisateurs),
    mesAbonnements: new ListerMesAbonnements(liens, abonnementsLus, structures, clock),
    definir: new DefinirAcces(rattachements, structures, ...transaction),
    accorderEnNombre: new AccorderEspaceEnNombre(rattachements, structures, utilisateurs, ...transaction),
    dupliquer: new DupliquerDroits(rattachements, structures, ...transaction),
    rattacher: new RattacherDirectement(
      structures,
      rattachements,
      comptes,
      courriers,
      testIds,
      ...transaction,
    ),
    renvoyerActivation: new RenvoyerActivationAUnUtilisateur(rattachements, structures, comptes, unitOfWork),
    chercher: new ChercherUtilisateurs(repertoire, utilisateurs),
    traiterEcheances: new TraiterEcheances(
      gestion,
      echeancier,
      rappels,
      liens,
      utilisateurs,
      courriers,
      clock,
    ),
    relancer: new RelancerGestionnaires(
      echeancier,
      rappels,
      liens,
      lecteur,
      utilisateurs,
      courriers,
      unitOfWork,
      clock,
    ),
    avertirDemande: new AvertirDUnAbonnementDemande(abonnements, liens, lecteur, utilisateurs, courriers),
    avertirDecision: new AvertirDUnAbonnementDecide(lecteur, utilisateurs, courriers),
    avertirRattachee: new AvertirLaPersonneRattachee(lecteur, utilisateurs, courriers),
  };
};

export type BureauDAcces = ReturnType<typeof bureauDAcces>;
