import type { TypeJuridiction } from '../domain/structure/Juridiction.ts';
import { motsDeRecherche } from './motsDeRecherche.ts';
import type { PageDeStructures, RepereParNom, StructureReader } from './ports/StructureReader.ts';

export interface RechercheDeStructuresPubliques {
  /** Name, town, postcode or identifier; may be empty when there is a type. */
  readonly texte: string;
  readonly juridiction: TypeJuridiction | null;
  readonly apres: RepereParNom | null;
}

const PAR_PAGE = 20;

/** Open to everyone, without an account. */
export class RechercherStructuresPubliques {
  constructor(private readonly structures: StructureReader) {}

  /** @throws RechercheTropCourte */
  async execute({ texte, juridiction, apres }: RechercheDeStructuresPubliques): Promise<PageDeStructures> {
    const mots = texte === '' && juridiction !== null ? [] : motsDeRecherche(texte);
    return this.structures.rechercherPubliques({ mots, juridiction }, apres, PAR_PAGE);
  }
}
