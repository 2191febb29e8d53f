import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import { StructureIntrouvable } from '../../domain/erreurs.ts';
import { EspaceNonAccorde } from '../../domain/erreursDAcces.ts';
import { TOUJOURS } from '../../domain/rattachement/Periode.ts';
import type { Rattachement } from '../../domain/rattachement/Rattachement.ts';
import { designationComplete } from '../designationComplete.ts';
import { exigerNonRemplacee, exigerRattachement } from '../politique.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureReader } from '../ports/StructureReader.ts';

export interface MonEspace {
  readonly acteur: Acteur;
  readonly structureId: number;
  readonly espace: CodeEspace;
}

/** A person gives up one of her own espaces, whatever her role, even in an inactive structure. The others stay. */
export class RenoncerAUnEspace {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureReader,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Before she confirms: the structure, as it is named. @throws StructureIntrouvable, StructureRemplacee, EspaceNonAccorde */
  async consulter(mien: MonEspace): Promise<string> {
    const { donnees } = await this.lien(mien);
    if (donnees.espaces[mien.espace] === undefined) throw new EspaceNonAccorde(mien.espace);
    const [structure] = await this.structures.nommer([mien.structureId]);
    return structure ? designationComplete(structure) : '';
  }

  /** Done twice, the second changes nothing. @throws StructureIntrouvable, StructureRemplacee */
  execute(mien: MonEspace): Promise<void> {
    return this.unitOfWork.run(async () => {
      const rattachement = await this.lien(mien);
      const { utilisateurId } = mien.acteur;
      const retrait = { espace: mien.espace, niveau: null, periode: TOUJOURS };
      rattachement.accorderUn(retrait, [], utilisateurId, this.clock.now());
      const events = rattachement.pullEvents();
      if (events.length === 0) return;
      await this.rattachements.save(rattachement);
      await this.events.publish(events);
    });
  }

  private async lien({ acteur, structureId }: MonEspace): Promise<Rattachement> {
    exigerRattachement(acteur, structureId);
    exigerNonRemplacee(acteur, structureId);
    const rattachement = await this.rattachements.findOuvert(acteur.utilisateurId, structureId);
    if (rattachement?.donnees.statut !== 'VALIDEE') throw new StructureIntrouvable(structureId);
    return rattachement;
  }
}
