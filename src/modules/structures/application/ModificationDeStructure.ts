import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { jourDe, type Jour } from '../../../kernel/domain/Jour.ts';
import { StructureModifieeEntretemps } from '../domain/erreurs.ts';
import type { Auteur, Structure } from '../domain/structure/Structure.ts';
import { exigerActive } from '../domain/structure/exigerActive.ts';
import { exigerGestionnaire } from './politique.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

export interface ActeSurStructure {
  readonly acteur: Acteur;
  readonly structureId: number;
}

export interface Contexte {
  readonly auteur: Auteur;
  readonly jour: Jour;
}

/** What the acts of a gestionnaire on a structure share: the right, the version that was seen, the save, the events. */
export class ModificationDeStructure {
  constructor(
    private readonly structures: StructureRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable, StructureRemplacee, StructureInactive, StructureModifieeEntretemps, and what `acte` throws */
  async appliquer(
    { acteur, structureId, versionVue }: ActeSurStructure & { readonly versionVue?: number },
    acte: (structure: Structure, contexte: Contexte) => void | Promise<void>,
  ): Promise<void> {
    exigerGestionnaire(acteur, structureId);
    return this.unitOfWork.run(async () => {
      const structure = await this.structures.get(structureId);
      structure.exigerNonRemplacee();
      exigerActive(structure.donnees);
      const { version } = structure.donnees;
      if (versionVue !== undefined && versionVue !== version)
        throw new StructureModifieeEntretemps(structureId);

      const le = this.clock.now();
      await acte(structure, { auteur: { utilisateurId: acteur.utilisateurId, le }, jour: jourDe(le) });

      const events = structure.pullEvents();
      if (events.length === 0) return;
      await this.structures.save(structure);
      await this.events.publish(events);
    });
  }
}
