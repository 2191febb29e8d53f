import { StructureIntrouvable } from '../domain/erreurs.ts';
import type { DonneesStructure } from '../domain/structure/DonneesStructure.ts';
import { designationDe } from '../domain/structure/Identite.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

export interface StructurePublique extends Pick<
  DonneesStructure,
  'id' | 'identifiant' | 'juridiction' | 'adresse' | 'courriel' | 'telephone' | 'services'
> {
  readonly designation: string;
  /** The court above it. */
  readonly ressort: { readonly id: number; readonly designation: string } | null;
}

/** Open to everyone, without an account. A private structure is not found here. */
export class ConsulterStructurePublique {
  constructor(private readonly structures: StructureRepository) {}

  /** @throws StructureIntrouvable */
  async execute(structureId: number): Promise<StructurePublique> {
    const { donnees } = await this.structures.get(structureId);
    const { id, identifiant, juridiction, adresse, courriel, telephone, services } = donnees;
    if (!donnees.publique || donnees.statut !== 'ACTIVE') throw new StructureIntrouvable(structureId);
    return {
      id,
      identifiant,
      juridiction,
      adresse,
      courriel,
      telephone,
      services: services.filter(({ actif }) => actif),
      designation: designationDe(donnees.identite),
      ressort: await this.ressort(juridiction?.ressortCode ?? null),
    };
  }

  private async ressort(code: string | null): Promise<StructurePublique['ressort']> {
    if (code === null) return null;
    const structure = await this.structures.findParIdentifiant({ type: 'AUTRE', valeur: code });
    return structure
      ? { id: structure.donnees.id, designation: designationDe(structure.donnees.identite) }
      : null;
  }
}
