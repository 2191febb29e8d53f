import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { RattachementDejaDecide, RattachementModifieEntretemps } from '../domain/erreurs.ts';
import type { DroitsEspaces } from '../domain/espace/DroitsEspaces.ts';
import type { AccesAccorde } from '../domain/rattachement/AccesAccorde.ts';
import { exigerActive } from '../domain/structure/exigerActive.ts';
import { exigerGestionnaireDuRattachement } from './politique.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

export type DecisionDeRattachement =
  | {
      readonly nature: 'valider';
      readonly espaces: DroitsEspaces;
      /** Its days and services, where there are any; without it, the rattachement has no end. */
      readonly acces?: Omit<AccesAccorde, 'espaces'> | undefined;
    }
  | { readonly nature: 'refuser'; readonly motif: string };

export interface DeciderRattachementCommand {
  readonly acteur: Acteur;
  readonly rattachementId: number;
  readonly decision: DecisionDeRattachement;
}

/** Of two gestionnaires who decide at once, the second is told what the first did. */
export class DeciderRattachement {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RattachementIntrouvable, RattachementDejaDecide, MotifDeRefusRequis, EspaceFerme, StructureInactive */
  async execute(command: DeciderRattachementCommand): Promise<void> {
    try {
      await this.unitOfWork.run(() => this.decider(command));
    } catch (error) {
      if (!(error instanceof RattachementModifieEntretemps)) throw error;
      const { donnees } = await this.rattachements.get(command.rattachementId);
      throw new RattachementDejaDecide(donnees);
    }
  }

  private async decider({ acteur, rattachementId, decision }: DeciderRattachementCommand): Promise<void> {
    const rattachement = await this.rattachements.get(rattachementId);
    exigerGestionnaireDuRattachement(acteur, rattachement.donnees);
    const le = this.clock.now();
    if (decision.nature === 'refuser') {
      rattachement.refuser(decision.motif, acteur.utilisateurId, le);
    } else {
      const structure = await this.structures.get(rattachement.donnees.structureId);
      const enAttente = rattachement.donnees.statut === 'EN_COURS_DE_VALIDATION';
      if (enAttente) exigerActive(structure.donnees);
      rattachement.valider(decision.espaces, structure.donnees.espaces, acteur.utilisateurId, le);
      if (enAttente && decision.acces) {
        const acces = { ...decision.acces, espaces: decision.espaces };
        rattachement.definirAcces(acces, structure.donnees, acteur.utilisateurId, le);
      }
    }

    const events = rattachement.pullEvents();
    if (events.length === 0) return;
    await this.rattachements.save(rattachement);
    await this.events.publish(events);
  }
}
