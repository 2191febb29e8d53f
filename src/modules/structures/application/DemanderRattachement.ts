import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { RattachementDejaOuvert, RattachementDesactive } from '../domain/erreurs.ts';
import { Rattachement } from '../domain/rattachement/Rattachement.ts';
import { exigerActive } from '../domain/structure/exigerActive.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

export interface DemanderRattachementCommand {
  readonly acteur: Acteur;
  readonly structureId: number;
  readonly commentaire: string | null;
}

/** `attente`: the request that was already there; `valide`: the person is already attached. */
export type IssueDeDemande = 'nouvelle' | 'attente' | 'valide';

/** One open request at most for a person and a structure: a second one shows the first. */
export class DemanderRattachement {
  constructor(
    private readonly structures: StructureRepository,
    private readonly rattachements: RattachementRepository,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable, StructureRemplacee, StructureInactive, RattachementDesactive */
  async execute(command: DemanderRattachementCommand): Promise<IssueDeDemande> {
    try {
      return await this.unitOfWork.run(() => this.demander(command));
    } catch (error) {
      if (error instanceof RattachementDejaOuvert) return 'attente';
      throw error;
    }
  }

  private async demander({
    acteur,
    structureId,
    commentaire,
  }: DemanderRattachementCommand): Promise<IssueDeDemande> {
    const { utilisateurId } = acteur;
    const structure = await this.structures.getSousVerrou(structureId);
    structure.exigerNonRemplacee();
    const ouvert = await this.rattachements.findOuvert(utilisateurId, structureId);
    if (ouvert?.donnees.statut === 'DESACTIVEE') throw new RattachementDesactive(structureId);
    if (ouvert) return ouvert.donnees.statut === 'VALIDEE' ? 'valide' : 'attente';
    exigerActive(structure.donnees);

    const lien = { id: this.ids.next(), utilisateurId, structureId };
    const demande = Rattachement.demander(lien, commentaire, this.clock.now());
    await this.rattachements.save(demande);
    await this.events.publish(demande.pullEvents());
    return 'nouvelle';
  }
}
