import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';
import type { Siret } from '../../../kernel/domain/Siret.ts';
import { StructureDejaConnue, StructureModifieeEntretemps } from '../domain/erreurs.ts';
import { SiretPendantReclamation } from '../domain/erreursDeRoles.ts';
import type { Auteur, Structure } from '../domain/structure/Structure.ts';
import { exigerLectureEnGestionnaire } from './politique.ts';
import type { AbonnementRepository } from './ports/AbonnementRepository.ts';
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
 * but neither its mandats nor its technical accounts; the old one closes. The people move: their rattachements to the old fiche
 * end, and what they may do there follows from those to the new one. What waits to be decided moves with them; a proposal of
 * the role of principal falls. Not while that role is claimed. Sent twice, it answers the fiche that is there.
 */
export class ChangerDeSiret {
  constructor(
    private readonly gestion: GestionDesRoles,
    private readonly structures: StructureRepository,
    private readonly pieces: PiecesReutilisables,
    private readonly abonnements: AbonnementRepository,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
  ) {}

  /**
   * @returns the id of the new fiche
   * @throws StructureIntrouvable, StructureRemplacee, StructureDejaConnue, SiretPendantReclamation, SiretNonModifiable,
   *   StructureInactive, StructureModifieeEntretemps
   */
  async execute({ acteur, structureId, version, siret }: ChangerDeSiretCommand): Promise<number> {
    exigerLectureEnGestionnaire(acteur, structureId);
    return this.gestion.faire(structureId, async (ancienne, le) => {
      const connue = await this.structures.findParIdentifiant({ type: 'SIRET', valeur: siret });
      if (connue && connue.donnees.origineId === structureId) return this.dejaChange(acteur, connue);
      await this.gestion.exiger(acteur, structureId, 'CHANGER_LE_SIRET');
      if (await this.gestion.reclamations.findOuverte(structureId)) throw new SiretPendantReclamation();
      if (connue && connue.donnees.id !== structureId) throw new StructureDejaConnue(connue.donnees.id);

      const auteur = { utilisateurId: acteur.utilisateurId, le };
      const nouvelle = ancienne.changerDeSiret(this.ids.next(), siret, auteur);
      if (ancienne.donnees.version !== version) throw new StructureModifieeEntretemps(structureId);

      await this.gestion.laisserTomberLaTransmission(structureId, le);
      await this.structures.save(ancienne);
      await this.structures.save(nouvelle);
      const reports = await this.emmener(structureId, nouvelle.donnees.id, auteur);
      await this.events.publish([...ancienne.pullEvents(), ...nouvelle.pullEvents(), ...reports]);
      return nouvelle.donnees.id;
    });
  }

  private async dejaChange(acteur: Acteur, { donnees: { id, teteId } }: Structure): Promise<number> {
    await this.gestion.exiger(acteur, teteId, 'CHANGER_LE_SIRET');
    return id;
  }

  /** People first: what they asked for follows their rattachements. */
  private async emmener(
    ancienneId: number,
    structureId: number,
    { utilisateurId: parId, le }: Auteur,
  ): Promise<readonly DomainEvent[]> {
    const { rattachements } = this.gestion;
    const anciens = await rattachements.ouvertsDe(ancienneId);
    const suites = anciens.map((ancien) => ancien.reporter({ id: this.ids.next(), structureId }, parId, le));
    const finis = await rattachements.finir(ancienneId, { le, cause: 'CHANGEMENT_DE_SIRET' });
    if (finis !== anciens.length) throw new StructureModifieeEntretemps(ancienneId);
    await rattachements.ajouter(suites);
    await this.abonnements.suivre(ancienneId, structureId);

    const pieces = await this.pieces.de({ nature: 'STRUCTURE', structureId: ancienneId });
    const proprietaire = { nature: 'STRUCTURE', structureId } as const;
    await this.pieces.ajouter(pieces.map((piece) => ({ ...piece, id: this.ids.next(), proprietaire })));
    return [...anciens, ...suites].flatMap((lien) => lien.pullEvents());
  }
}
