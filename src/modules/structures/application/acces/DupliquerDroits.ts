import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import { RattachementIntrouvable, RattachementModifieEntretemps } from '../../domain/erreurs.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import { exigerDroitsTouchables, exigerGestionnaireDuRattachement } from '../politique.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

export interface DupliquerDroitsCommand {
  readonly acteur: Acteur;
  /** Whose rights are replaced. */
  readonly rattachementId: number;
  /** Whose rights are taken as a model: a person of the same structure. */
  readonly modeleId: number;
  /** What the gestionnaire saw. */
  readonly version: number;
}

/** Gives a person the espaces and services of another one, with their days; neither her role nor her own days. */
export class DupliquerDroits {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RattachementIntrouvable, RattachementNonValide, RattachementModifieEntretemps, PersonneIntouchable, StructureInactive */
  execute({ acteur, rattachementId, modeleId, version }: DupliquerDroitsCommand): Promise<void> {
    return this.unitOfWork.run(async () => {
      const rattachement = await this.rattachements.get(rattachementId);
      exigerGestionnaireDuRattachement(acteur, rattachement.donnees);
      exigerDroitsTouchables(acteur, rattachement.donnees);
      const { donnees: modele } = await this.rattachements.get(modeleId);
      const { structureId, periode } = rattachement.donnees;
      if (modele.structureId !== structureId || modele.statut !== 'VALIDEE')
        throw new RattachementIntrouvable(modeleId);

      const { donnees: offre } = await this.structures.get(structureId);
      exigerActive(offre);
      const ouverts = Object.entries(modele.espaces).filter(([code]) =>
        offre.espaces.includes(code as CodeEspace),
      );
      const actifs = new Set(offre.services.filter(({ actif }) => actif).map(({ id }) => id));
      const acces = {
        periode,
        espaces: Object.fromEntries(ouverts),
        periodesEspaces: modele.periodesEspaces,
        services: modele.services.filter(({ serviceId }) => actifs.has(serviceId)),
      };
      rattachement.definirAcces(acces, offre, acteur.utilisateurId, this.clock.now());

      const events = rattachement.pullEvents();
      if (events.length === 0) return;
      if (version !== rattachement.donnees.version) throw new RattachementModifieEntretemps(rattachementId);
      await this.rattachements.save(rattachement);
      await this.events.publish(events);
    });
  }
}
