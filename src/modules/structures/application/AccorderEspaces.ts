import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { RattachementModifieEntretemps } from '../domain/erreurs.ts';
import type { DroitsEspaces } from '../domain/espace/DroitsEspaces.ts';
import { exigerGestionnaireDuRattachement } from './politique.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

export interface AccorderEspacesCommand {
  readonly acteur: Acteur;
  readonly rattachementId: number;
  /** What the gestionnaire saw. */
  readonly version: number;
  /** All that the person has from now on. */
  readonly espaces: DroitsEspaces;
}

export class AccorderEspaces {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RattachementIntrouvable, RattachementNonValide, RattachementModifieEntretemps, EspaceFerme */
  execute({ acteur, rattachementId, version, espaces }: AccorderEspacesCommand): Promise<void> {
    return this.unitOfWork.run(async () => {
      const rattachement = await this.rattachements.get(rattachementId);
      exigerGestionnaireDuRattachement(acteur, rattachement.donnees);
      const structure = await this.structures.get(rattachement.donnees.structureId);

      rattachement.accorder(espaces, structure.donnees.espaces, acteur.utilisateurId, this.clock.now());

      const events = rattachement.pullEvents();
      if (events.length === 0) return;
      if (version !== rattachement.donnees.version) throw new RattachementModifieEntretemps(rattachementId);
      await this.rattachements.save(rattachement);
      await this.events.publish(events);
    });
  }
}
