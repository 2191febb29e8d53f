import { IdentifiantInvalide, StructureDejaConnue } from '../domain/erreurs.ts';
import { lireIdentifiant, type IdentifiantStructure } from '../domain/structure/IdentifiantStructure.ts';
import type { TypeIdentifiant } from '../domain/structure/TypeIdentifiant.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

/** Looked for before anything else is typed: a known structure is joined, not created; under a former SIRET as well. */
export class VerifierIdentifiant {
  constructor(private readonly structures: StructureRepository) {}

  /** Null for a PARTICULIER. @throws IdentifiantInvalide, StructureDejaConnue */
  async execute(type: TypeIdentifiant, saisie: string): Promise<IdentifiantStructure | null> {
    if (type === 'PARTICULIER') return null;
    const identifiant = lireIdentifiant(type, saisie);
    if (!identifiant) throw new IdentifiantInvalide(type);
    const connue = await this.structures.findParIdentifiant(identifiant);
    if (connue) throw new StructureDejaConnue(connue.donnees.teteId);
    return identifiant;
  }
}
