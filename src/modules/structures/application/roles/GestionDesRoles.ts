import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import {
  RattachementIntrouvable,
  RattachementModifieEntretemps,
  StructureIntrouvable,
} from '../../domain/erreurs.ts';
import { ReserveAuPrincipal, StructureRemplacee } from '../../domain/erreursDeRoles.ts';
import type { DonneesRattachement } from '../../domain/rattachement/DonneesRattachement.ts';
import { rattachementEnVigueur } from '../../domain/rattachement/droitsEnVigueur.ts';
import type { Rattachement } from '../../domain/rattachement/Rattachement.ts';
import type { Reclamation } from '../../domain/reclamation/Reclamation.ts';
import { peutFaire, type ActeDeStructure } from '../../domain/role/matriceDesActes.ts';
import { designationDe } from '../../domain/structure/Identite.ts';
import type { Structure } from '../../domain/structure/Structure.ts';
import type { Transmission } from '../../domain/transmission/Transmission.ts';
import { designationComplete } from '../designationComplete.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { ReclamationRepository } from '../ports/ReclamationRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import type { TransmissionRepository } from '../ports/TransmissionRepository.ts';

/**
 * What the acts that touch the roles of a structure share. Each takes the row of the structure first, so that they follow one
 * another, then reads the roles again: what the person could do when her request came in may be over.
 */
export class GestionDesRoles {
  constructor(
    private readonly structures: StructureRepository,
    readonly rattachements: RattachementRepository,
    readonly transmissions: TransmissionRepository,
    readonly reclamations: ReclamationRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable, and what `acte` throws */
  faire<T>(structureId: number, acte: (structure: Structure, le: Date) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async () =>
      acte(await this.structures.getSousVerrou(structureId), this.clock.now()),
    );
  }

  /**
   * The person's own rattachement, when it allows the act now.
   * @throws StructureIntrouvable for those who may not know, ReserveAuPrincipal for a secondaire, StructureRemplacee for those who
   *   are of the fiche that replaces this one
   */
  async exiger({ utilisateurId }: Acteur, structureId: number, acte: ActeDeStructure): Promise<Rattachement> {
    const lien = await this.lienValide(utilisateurId, structureId);
    const role = lien?.donnees.role;
    if (lien && role !== undefined && peutFaire(role, acte)) return lien;
    if (role === 'SECONDAIRE') throw new ReserveAuPrincipal();
    await this.menerALaTete(utilisateurId, structureId);
    throw new StructureIntrouvable(structureId);
  }

  private async menerALaTete(utilisateurId: number, structureId: number): Promise<void> {
    const teteId = (await this.structures.find(structureId))?.donnees.teteId ?? structureId;
    if (teteId === structureId || !(await this.lienValide(utilisateurId, teteId))) return;
    const { identifiant, identite } = (await this.structures.get(teteId)).donnees;
    const designation = designationDe(identite);
    throw new StructureRemplacee(
      teteId,
      designationComplete({ identifiant: identifiant.valeur, designation }),
    );
  }

  /** @throws RattachementIntrouvable when it is of another structure */
  async lienDe(structureId: number, rattachementId: number): Promise<Rattachement> {
    const lien = await this.rattachements.get(rattachementId);
    if (lien.donnees.structureId !== structureId) throw new RattachementIntrouvable(rattachementId);
    return lien;
  }

  /** Validated, and within its days, which do not count for the principal. */
  async lienValide(utilisateurId: number, structureId: number): Promise<Rattachement | undefined> {
    const lien = await this.rattachements.findOuvert(utilisateurId, structureId);
    if (lien?.donnees.statut !== 'VALIDEE') return undefined;
    return rattachementEnVigueur(lien.donnees, jourDe(this.clock.now())) ? lien : undefined;
  }

  async garderStructure(structure: Structure): Promise<void> {
    const events = structure.pullEvents();
    if (events.length === 0) return;
    await this.structures.save(structure);
    await this.events.publish(events);
  }

  /** `versionVue`: what the gestionnaire saw, when the act has an effect. @throws RattachementModifieEntretemps */
  async garderLien(rattachement: Rattachement, versionVue?: number): Promise<void> {
    const { id, version } = rattachement.donnees;
    const events = rattachement.pullEvents();
    if (events.length === 0) return;
    if (versionVue !== undefined && versionVue !== version) throw new RattachementModifieEntretemps(id);
    await this.rattachements.save(rattachement);
    await this.events.publish(events);
  }

  garderTransmission(transmission: Transmission): Promise<void> {
    return this.publier(transmission.pullEvents(), () => this.transmissions.save(transmission));
  }

  garderReclamation(reclamation: Reclamation): Promise<void> {
    return this.publier(reclamation.pullEvents(), () => this.reclamations.save(reclamation));
  }

  /** Somebody else has become principal: what rested on the former one falls. */
  async apresChangementDePrincipal(structureId: number, le: Date): Promise<void> {
    await this.laisserTomberLaTransmission(structureId, le);
    const reclamation = await this.reclamations.findOuverte(structureId);
    reclamation?.tomber(le);
    if (reclamation) await this.garderReclamation(reclamation);
  }

  /** The one that is open, if any. */
  async laisserTomberLaTransmission(structureId: number, le: Date): Promise<void> {
    const transmission = await this.transmissions.findOuverte(structureId);
    transmission?.tomber(le);
    if (transmission) await this.garderTransmission(transmission);
  }

  /** The person is no longer of the structure: what waits for her falls. */
  async apresDepart({ structureId, utilisateurId }: DonneesRattachement, le: Date): Promise<void> {
    const transmission = await this.transmissions.findOuverte(structureId);
    const { destinataireId, principalId } = transmission?.donnees ?? {};
    if (transmission && (destinataireId === utilisateurId || principalId === utilisateurId)) {
      transmission.tomber(le);
      await this.garderTransmission(transmission);
    }
    const reclamation = await this.reclamations.findOuverte(structureId);
    if (reclamation?.donnees.demandeurId === utilisateurId) {
      reclamation.tomber(le);
      await this.garderReclamation(reclamation);
    }
  }

  private async publier(events: readonly DomainEvent[], save: () => Promise<void>): Promise<void> {
    if (events.length === 0) return;
    await save();
    await this.events.publish(events);
  }
}
