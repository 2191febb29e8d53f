import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { RattachementIntrouvable } from '../../domain/erreurs.ts';
import type { EspaceAccorde } from '../../domain/rattachement/avecEspace.ts';
import { exigerPeriode } from '../../domain/rattachement/exigerPeriode.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import { enNombre } from '../enNombre.ts';
import { nommerLesRefus, type BilanNomme } from '../nommerLesRefus.ts';
import { exigerDroitsTouchables, exigerGestionnaire } from '../politique.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';

export interface AccorderEspaceEnNombreCommand extends EspaceAccorde {
  readonly acteur: Acteur;
  readonly structureId: number;
  readonly rattachementIds: readonly number[];
}

/**
 * One espace of a structure given to many of its people at once, or withdrawn from them. A gestionnaire whose rights are not
 * the actor's to change is among those refused.
 */
export class AccorderEspaceEnNombre {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
    private readonly utilisateurs: Utilisateurs,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable, PeriodeDAccesInversee, StructureInactive when it is given, not withdrawn */
  async execute(command: AccorderEspaceEnNombreCommand): Promise<BilanNomme> {
    const { acteur, structureId, rattachementIds, espace, niveau, periode } = command;
    exigerGestionnaire(acteur, structureId);
    exigerPeriode(periode, 'au');
    if (niveau !== null) exigerActive((await this.structures.get(structureId)).donnees);
    const bilan = await enNombre(rattachementIds, (id) =>
      this.unitOfWork.run(async () => {
        const rattachement = await this.rattachements.get(id);
        if (rattachement.donnees.structureId !== structureId) throw new RattachementIntrouvable(id);
        exigerDroitsTouchables(acteur, rattachement.donnees);
        const { espaces } = (await this.structures.get(structureId)).donnees;
        rattachement.accorderUn({ espace, niveau, periode }, espaces, acteur.utilisateurId, this.clock.now());
        const events = rattachement.pullEvents();
        if (events.length === 0) return;
        await this.rattachements.save(rattachement);
        await this.events.publish(events);
      }),
    );
    return nommerLesRefus(bilan, acteur, (id) => this.rattachements.get(id), this.utilisateurs);
  }
}
