import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { DonneesApplication } from '../domain/Application.ts';
import type { DonneesCompteTechnique } from '../domain/CompteTechnique.ts';
import { exigerPrincipal, structuresRaccordables } from './politique.ts';
import type { ApplicationRepository } from './ports/ApplicationRepository.ts';
import type { CompteTechniqueRepository } from './ports/CompteTechniqueRepository.ts';

export interface RaccordementsDeStructure {
  readonly structureId: number;
  readonly designation: string;
  readonly applications: readonly DonneesApplication[];
  readonly comptes: readonly DonneesCompteTechnique[];
}

export class ConsulterRaccordements {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly comptes: CompteTechniqueRepository,
  ) {}

  /** Of the structures whose gestionnaire principal the person is. */
  async lister(acteur: Acteur): Promise<readonly RaccordementsDeStructure[]> {
    const structures = structuresRaccordables(acteur);
    if (structures.length === 0) return [];
    const ids = structures.map(({ structureId }) => structureId);
    const applications = (await this.applications.deStructures(ids)).map(({ donnees }) => donnees);
    const comptes = (await this.comptes.deStructures(ids)).map(({ donnees }) => donnees);
    return structures.map((structure) => ({
      ...structure,
      applications: applications.filter(({ structureId }) => structureId === structure.structureId),
      comptes: comptes.filter(({ structureId }) => structureId === structure.structureId),
    }));
  }

  /** @throws RaccordementIntrouvable */
  async application(acteur: Acteur, id: number): Promise<DonneesApplication> {
    const { donnees } = await this.applications.get(id);
    exigerPrincipal(acteur, donnees.structureId);
    return donnees;
  }

  /** @throws RaccordementIntrouvable */
  async compte(acteur: Acteur, id: number): Promise<DonneesCompteTechnique> {
    const { donnees } = await this.comptes.get(id);
    exigerPrincipal(acteur, donnees.structureId);
    return donnees;
  }
}
