import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import type { Abonnement } from '../../domain/abonnement/Abonnement.ts';
import { AbonnementDejaDecide, AbonnementModifieEntretemps } from '../../domain/erreursDAcces.ts';
import type { Periode } from '../../domain/rattachement/Periode.ts';
import { sansRaccourcir } from '../../domain/rattachement/sansRaccourcir.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import { exigerDroitsTouchables } from '../politique.ts';
import type { AbonnementRepository } from '../ports/AbonnementRepository.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import { exigerGestionnaireDeLAbonnement } from './exigerGestionnaireDeLAbonnement.ts';

export type DecisionDAbonnement =
  | {
      readonly nature: 'valider';
      /** Null grants what was asked. */
      readonly niveau: NiveauEspace | null;
      readonly periode: Periode;
    }
  | { readonly nature: 'refuser'; readonly motif: string };

export interface DeciderAbonnementCommand {
  readonly acteur: Acteur;
  readonly demandeId: number;
  readonly decision: DecisionDAbonnement;
}

/**
 * Granted, the espace is open at the next request, and no shorter than it was. Of two gestionnaires who decide at once, one is
 * heard.
 */
export class DeciderAbonnement {
  constructor(
    private readonly abonnements: AbonnementRepository,
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AbonnementIntrouvable, AbonnementDejaDecide, MotifDeRefusRequis, EspaceFerme, RattachementNonValide, StructureInactive, PersonneIntouchable, PeriodesDisjointes */
  async execute(command: DeciderAbonnementCommand): Promise<void> {
    try {
      await this.unitOfWork.run(() => this.decider(command));
    } catch (error) {
      if (!(error instanceof AbonnementModifieEntretemps)) throw error;
      throw new AbonnementDejaDecide((await this.abonnements.get(command.demandeId)).donnees);
    }
  }

  private async decider({ acteur, demandeId, decision }: DeciderAbonnementCommand): Promise<void> {
    const demande = await this.abonnements.get(demandeId);
    exigerGestionnaireDeLAbonnement(acteur, demande.donnees);
    const le = this.clock.now();
    if (decision.nature === 'refuser') demande.refuser(decision.motif, acteur.utilisateurId, le);
    else {
      const niveau = decision.niveau ?? demande.donnees.niveau;
      const nouvelle = demande.valider(niveau, acteur.utilisateurId, le);
      if (nouvelle) await this.accorder(demande, niveau, decision.periode, acteur, le);
    }

    const events = demande.pullEvents();
    if (events.length === 0) return;
    await this.abonnements.save(demande);
    await this.events.publish(events);
  }

  private async accorder(
    { donnees: { rattachementId, structureId, espace } }: Abonnement,
    niveau: NiveauEspace,
    periode: Periode,
    acteur: Acteur,
    le: Date,
  ): Promise<void> {
    const rattachement = await this.rattachements.get(rattachementId);
    const { donnees: structure } = await this.structures.get(structureId);
    exigerActive(structure);
    exigerDroitsTouchables(acteur, rattachement.donnees);
    const accorde = sansRaccourcir({ espace, niveau, periode }, rattachement.donnees, jourDe(le));
    rattachement.accorderUn(accorde, structure.espaces, acteur.utilisateurId, le);
    const events = rattachement.pullEvents();
    if (events.length === 0) return;
    await this.rattachements.save(rattachement);
    await this.events.publish(events);
  }
}
