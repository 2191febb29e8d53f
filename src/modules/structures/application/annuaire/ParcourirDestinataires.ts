import type { RepereParNom, StructureReader, StructureResumee } from '../ports/StructureReader.ts';

const LOT = 500;

/** All the public structures that are active, by name, read as they are taken. */
export class ParcourirDestinataires {
  constructor(private readonly structures: StructureReader) {}

  async *execute(): AsyncGenerator<StructureResumee> {
    for (let apres: RepereParNom | null | undefined; apres !== null;) {
      const { structures, suivant } = await this.structures.rechercherPubliques(
        { mots: [], juridiction: null },
        apres ?? null,
        LOT,
      );
      yield* structures;
      apres = suivant;
    }
  }
}
