import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Siret } from '../../../kernel/domain/Siret.ts';
import { StructureDejaConnue, StructureModifieeEntretemps } from '../domain/erreurs.ts';
import { Rattachement } from '../domain/rattachement/Rattachement.ts';
import { exigerGestionnaire } from './politique.ts';
import type { PiecesReutilisables } from './ports/PiecesReutilisables.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

export interface ChangerDeSiretCommand {
  readonly acteur: Acteur;
  readonly structureId: number;
  /** What the gestionnaire saw. */
  readonly version: number;
  readonly siret: Siret;
}

/**
 * A new fiche under the new SIRET, linked to the old one, with its people, espaces, services, accounts, regimes and pieces,
 * but neither its mandats nor its technical accounts; the old one closes. The same people see both histories. Sent twice,
 * it answers the fiche that is there.
 */
export class ChangerDeSiret {
  constructor(
    private readonly structures: StructureRepository,
    private readonly rattachements: RattachementRepository,
    private readonly pieces: PiecesReutilisables,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the new fiche
   * @throws StructureIntrouvable, StructureDejaConnue, SiretNonModifiable, StructureInactive, StructureModifieeEntretemps
   */
  async execute({ acteur, structureId, version, siret }: ChangerDeSiretCommand): Promise<number> {
    exigerGestionnaire(acteur, structureId);
    return this.unitOfWork.run(async () => {
      const connue = await this.structures.findParIdentifiant({ type: 'SIRET', valeur: siret });
      if (connue && connue.donnees.origineId === structureId) return connue.donnees.id;
      const ancienne = await this.structures.getSousVerrou(structureId);
      if (connue && connue.donnees.id !== structureId) throw new StructureDejaConnue(connue.donnees.id);

      const auteur = { utilisateurId: acteur.utilisateurId, le: this.clock.now() };
      const nouvelle = ancienne.changerDeSiret(this.ids.next(), siret, auteur);
      if (ancienne.donnees.version !== version) throw new StructureModifieeEntretemps(structureId);

      await this.structures.save(ancienne);
      await this.structures.save(nouvelle);
      await this.reporter(structureId, nouvelle.donnees.id);
      await this.events.publish([...ancienne.pullEvents(), ...nouvelle.pullEvents()]);
      return nouvelle.donnees.id;
    });
  }

  private async reporter(ancienneId: number, structureId: number): Promise<void> {
    for (const { donnees } of await this.rattachements.ouvertsDe(ancienneId)) {
      const report = { ...donnees, id: this.ids.next(), version: 0, structureId };
      await this.rattachements.save(Rattachement.restituer(report));
    }
    for (const piece of await this.pieces.de({ nature: 'STRUCTURE', structureId: ancienneId })) {
      const proprietaire = { nature: 'STRUCTURE', structureId } as const;
      await this.pieces.save({ ...piece, id: this.ids.next(), proprietaire });
    }
  }
}
