import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { Siret } from '../../../kernel/domain/Siret.ts';
import { StructureDejaConnue, StructureModifieeEntretemps } from '../domain/erreurs.ts';
import { SiretPendantReclamation } from '../domain/erreursDeRoles.ts';
import { Rattachement } from '../domain/rattachement/Rattachement.ts';
import { exigerGestionnaire } from './politique.ts';
import type { PiecesReutilisables } from './ports/PiecesReutilisables.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';
import type { GestionDesRoles } from './roles/GestionDesRoles.ts';

export interface ChangerDeSiretCommand {
  readonly acteur: Acteur;
  readonly structureId: number;
  /** What the gestionnaire saw. */
  readonly version: number;
  readonly siret: Siret;
}

/**
 * A new fiche under the new SIRET, linked to the old one, with its people, espaces, services, accounts, regimes and pieces,
 * but neither its mandats nor its technical accounts; the old one closes. The same people see both histories. Not while the
 * role of principal is claimed; a proposal of that role falls. Sent twice, it answers the fiche that is there.
 */
export class ChangerDeSiret {
  constructor(
    private readonly gestion: GestionDesRoles,
    private readonly structures: StructureRepository,
    private readonly pieces: PiecesReutilisables,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
  ) {}

  /**
   * @returns the id of the new fiche
   * @throws StructureIntrouvable, StructureDejaConnue, SiretPendantReclamation, SiretNonModifiable, StructureInactive,
   *   StructureModifieeEntretemps
   */
  async execute({ acteur, structureId, version, siret }: ChangerDeSiretCommand): Promise<number> {
    exigerGestionnaire(acteur, structureId);
    return this.gestion.faire(structureId, async (ancienne, le) => {
      await this.gestion.exiger(acteur, structureId, 'CHANGER_LE_SIRET');
      const connue = await this.structures.findParIdentifiant({ type: 'SIRET', valeur: siret });
      if (connue && connue.donnees.origineId === structureId) return connue.donnees.id;
      if (await this.gestion.reclamations.findOuverte(structureId)) throw new SiretPendantReclamation();
      if (connue && connue.donnees.id !== structureId) throw new StructureDejaConnue(connue.donnees.id);

      const auteur = { utilisateurId: acteur.utilisateurId, le };
      const nouvelle = ancienne.changerDeSiret(this.ids.next(), siret, auteur);
      if (ancienne.donnees.version !== version) throw new StructureModifieeEntretemps(structureId);

      await this.gestion.laisserTomberLaTransmission(structureId, le);
      await this.structures.save(ancienne);
      await this.structures.save(nouvelle);
      await this.reporter(structureId, nouvelle.donnees.id);
      await this.events.publish([...ancienne.pullEvents(), ...nouvelle.pullEvents()]);
      return nouvelle.donnees.id;
    });
  }

  private async reporter(ancienneId: number, structureId: number): Promise<void> {
    for (const { donnees } of await this.gestion.rattachements.ouvertsDe(ancienneId)) {
      const report = { ...donnees, id: this.ids.next(), version: 0, structureId };
      await this.gestion.rattachements.save(Rattachement.restituer(report));
    }
    for (const piece of await this.pieces.de({ nature: 'STRUCTURE', structureId: ancienneId })) {
      const proprietaire = { nature: 'STRUCTURE', structureId } as const;
      await this.pieces.save({ ...piece, id: this.ids.next(), proprietaire });
    }
  }
}
