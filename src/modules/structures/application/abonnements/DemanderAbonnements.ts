import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import { Abonnement } from '../../domain/abonnement/Abonnement.ts';
import { EspaceFerme, StructureIntrouvable } from '../../domain/erreurs.ts';
import { AbonnementDejaDemande } from '../../domain/erreursDAcces.ts';
import { droitsEnVigueur } from '../../domain/rattachement/droitsEnVigueur.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import { exigerNonRemplacee, exigerRattachement } from '../politique.ts';
import type { AbonnementRepository } from '../ports/AbonnementRepository.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

export interface DemanderAbonnementsCommand {
  readonly acteur: Acteur;
  readonly structureId: number;
  readonly espaces: readonly CodeEspace[];
  readonly niveau: NiveauEspace;
  readonly commentaire: string | null;
}

/** What became of each espace: asked now, asked before, or granted already. */
export type IssueDAbonnement = 'nouvelle' | 'attente' | 'deja';

/** One open request at most for a person, a structure and an espace: a second one shows the first. */
export class DemanderAbonnements {
  constructor(
    private readonly structures: StructureRepository,
    private readonly rattachements: RattachementRepository,
    private readonly abonnements: AbonnementRepository,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable, StructureRemplacee, StructureInactive, EspaceFerme */
  async execute(command: DemanderAbonnementsCommand): Promise<ReadonlyMap<CodeEspace, IssueDAbonnement>> {
    exigerRattachement(command.acteur, command.structureId);
    exigerNonRemplacee(command.acteur, command.structureId);
    try {
      return await this.unitOfWork.run(() => this.demander(command));
    } catch (error) {
      if (!(error instanceof AbonnementDejaDemande)) throw error;
      return this.unitOfWork.run(() => this.demander(command));
    }
  }

  private async demander({
    acteur: { utilisateurId },
    structureId,
    espaces,
    niveau,
    commentaire,
  }: DemanderAbonnementsCommand): Promise<ReadonlyMap<CodeEspace, IssueDAbonnement>> {
    const { donnees: structure } = await this.structures.getSousVerrou(structureId);
    const rattachement = await this.rattachements.findOuvert(utilisateurId, structureId);
    if (rattachement?.donnees.statut !== 'VALIDEE') throw new StructureIntrouvable(structureId);
    exigerActive(structure);

    const le = this.clock.now();
    const droits = droitsEnVigueur(rattachement.donnees, jourDe(le));
    const attendus = await this.abonnements.enAttente(utilisateurId, structureId);
    const issues = new Map<CodeEspace, IssueDAbonnement>();
    for (const espace of new Set(espaces)) {
      if (!structure.espaces.includes(espace)) throw new EspaceFerme(espace);
      if (suffit(droits[espace], niveau)) issues.set(espace, 'deja');
      else if (attendus.includes(espace)) issues.set(espace, 'attente');
      else {
        const { id: rattachementId } = rattachement.donnees;
        const lien = { id: this.ids.next(), rattachementId, utilisateurId, structureId };
        const demande = Abonnement.demander({ ...lien, espace, niveau, commentaire }, le);
        await this.abonnements.save(demande);
        await this.events.publish(demande.pullEvents());
        issues.set(espace, 'nouvelle');
      }
    }
    return issues;
  }
}

const suffit = (accorde: NiveauEspace | undefined, voulu: NiveauEspace): boolean =>
  accorde === 'MODIFICATION' || (accorde === 'CONSULTATION' && voulu === 'CONSULTATION');
