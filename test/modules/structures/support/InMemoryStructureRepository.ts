import type { StructureRepository } from '../../../../src/modules/structures/application/ports/StructureRepository.ts';
import {
  StructureDejaConnue,
  StructureIntrouvable,
  StructureModifieeEntretemps,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import type { DonneesStructure } from '../../../../src/modules/structures/domain/structure/DonneesStructure.ts';
import type { IdentifiantStructure } from '../../../../src/modules/structures/domain/structure/IdentifiantStructure.ts';
import { Structure } from '../../../../src/modules/structures/domain/structure/Structure.ts';

export class InMemoryStructureRepository implements StructureRepository {
  readonly fiches = new Map<number, DonneesStructure>();

  async get(id: number): Promise<Structure> {
    const structure = await this.find(id);
    if (!structure) throw new StructureIntrouvable(id);
    return structure;
  }

  getSousVerrou(id: number): Promise<Structure> {
    return this.get(id);
  }

  findTenue(id: number): Promise<Structure | undefined> {
    return this.find(id);
  }

  find(id: number): Promise<Structure | undefined> {
    const donnees = this.fiches.get(id);
    return Promise.resolve(donnees && Structure.restituer(donnees));
  }

  findParIdentifiant({ type, valeur }: IdentifiantStructure): Promise<Structure | undefined> {
    const donnees = [...this.fiches.values()].find(
      ({ identifiant }) => identifiant.type === type && identifiant.valeur === valeur,
    );
    return Promise.resolve(donnees && Structure.restituer(donnees));
  }

  juridictions(): Promise<readonly Structure[]> {
    const juridictions = [...this.fiches.values()].filter(({ juridiction }) => juridiction !== null);
    return Promise.resolve(juridictions.map((donnees) => Structure.restituer(donnees)));
  }

  async save({ donnees }: Structure): Promise<void> {
    const memeIdentifiant = await this.findParIdentifiant(donnees.identifiant);
    const connue = this.fiches.get(donnees.id);
    if (donnees.version === 0 && memeIdentifiant) throw new StructureDejaConnue(memeIdentifiant.donnees.id);
    if (donnees.version !== (connue?.version ?? 0)) throw new StructureModifieeEntretemps(donnees.id);
    this.fiches.set(donnees.id, structuredClone({ ...donnees, version: donnees.version + 1 }));
    if (donnees.version === 0 && donnees.origineId !== null)
      this.faireSuivre(donnees.origineId, donnees.teteId);
  }

  private faireSuivre(ancienneTete: number, teteId: number): void {
    for (const fiche of this.fiches.values())
      if (fiche.teteId === ancienneTete) this.fiches.set(fiche.id, { ...fiche, teteId });
  }
}
