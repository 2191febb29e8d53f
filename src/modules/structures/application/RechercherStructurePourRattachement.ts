import { motsDeRecherche } from './motsDeRecherche.ts';
import type { StructureReader, StructureResumee } from './ports/StructureReader.ts';

const AU_PLUS = 20;

/** By the exact identifier first, else by name, identifier or town. A natural person is found by her number only. */
export class RechercherStructurePourRattachement {
  constructor(private readonly structures: StructureReader) {}

  /** @throws RechercheTropCourte */
  async execute(texte: string): Promise<readonly StructureResumee[]> {
    const mots = motsDeRecherche(texte);
    const exactes = await this.structures.trouverParIdentifiant(
      texte.replace(/[\s\u00a0\u202f]/g, '').toUpperCase(),
    );
    return exactes.length > 0 ? exactes : this.structures.rechercher(mots, AU_PLUS);
  }
}
