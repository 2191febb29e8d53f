import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { RattachementNonValide, StructureInactive } from '../../domain/erreurs.ts';
import type { Service } from '../../domain/structure/Service.ts';
import { droitsTouchables, exigerDroitsTouchables } from '../politique.ts';
import type { ConsulterRattachement, RattachementConsulte } from '../ConsulterRattachement.ts';
import type { ComptesDesPersonnes } from '../ports/ComptesDesPersonnes.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

export interface UtilisateurConsulte extends RattachementConsulte {
  /** Those to which she may be given: the open ones, and those that she has already. */
  readonly servicesOfferts: readonly Service[];
  /** Whether the gestionnaire who looks may change these rights; only read otherwise. */
  readonly touchable: boolean;
  /** Of an inactive structure nothing is granted. */
  readonly active: boolean;
  /** Her account waits for its activation. */
  readonly aActiver: boolean;
}

/** A person of a structure with her rights, her services and their days, as a gestionnaire sees her. */
export class ConsulterUtilisateur {
  constructor(
    private readonly rattachements: ConsulterRattachement,
    private readonly structures: StructureRepository,
    private readonly comptes: ComptesDesPersonnes,
  ) {}

  /**
   * To show a form that changes her rights: refuses what the act would refuse.
   * @throws RattachementIntrouvable, StructureRemplacee, PersonneIntouchable, RattachementNonValide, StructureInactive
   */
  async pourChanger(acteur: Acteur, rattachementId: number): Promise<UtilisateurConsulte> {
    const consulte = await this.execute(acteur, rattachementId);
    exigerDroitsTouchables(acteur, consulte);
    if (consulte.statut !== 'VALIDEE') throw new RattachementNonValide(rattachementId);
    if (!consulte.active) throw new StructureInactive(consulte.structureId);
    return consulte;
  }

  /** @throws RattachementIntrouvable */
  async execute(acteur: Acteur, rattachementId: number): Promise<UtilisateurConsulte> {
    const consulte = await this.rattachements.execute(acteur, rattachementId);
    const { services, statut } = (await this.structures.get(consulte.structureId)).donnees;
    const compte = await this.comptes.etat(consulte.utilisateurId);
    const siens = new Set(consulte.services.map(({ serviceId }) => serviceId));
    return {
      ...consulte,
      servicesOfferts: services.filter(({ id, actif }) => actif || siens.has(id)),
      touchable: droitsTouchables(acteur, consulte),
      active: statut === 'ACTIVE',
      aActiver: compte?.actif === false,
    };
  }
}
