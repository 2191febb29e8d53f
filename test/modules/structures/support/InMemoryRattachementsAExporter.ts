import type { RepereParRole } from '../../../../src/modules/structures/application/ports/RattachementReader.ts';
import type {
  PageDeRattachements,
  RattachementsAExporter,
} from '../../../../src/modules/structures/application/ports/RattachementsAExporter.ts';
import type { StatutRattachement } from '../../../../src/modules/structures/domain/rattachement/DonneesRattachement.ts';
import type { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';

const RANGS = { PRINCIPAL: 0, SECONDAIRE: 1, SIMPLE: 2 } as const;

export class InMemoryRattachementsAExporter implements RattachementsAExporter {
  constructor(private readonly rattachements: InMemoryRattachementRepository) {}

  page(
    structureId: number,
    statut: StatutRattachement,
    apres: RepereParRole | null,
    limite: number,
  ): Promise<PageDeRattachements> {
    const tous = [...this.rattachements.liens.values()]
      .filter((lien) => lien.structureId === structureId && lien.statut === statut)
      .map((lien) => ({ lien, rang: RANGS[lien.role] }))
      .sort((a, b) => a.rang - b.rang || a.lien.id - b.lien.id)
      .filter(
        ({ lien, rang }) =>
          apres === null || rang > apres.rang || (rang === apres.rang && lien.id > apres.id),
      );
    const page = tous.slice(0, limite);
    const dernier = tous.length > limite ? page.at(-1) : undefined;
    return Promise.resolve({
      rattachements: page.map(({ lien }) => lien),
      suivant: dernier ? { rang: dernier.rang, id: dernier.lien.id } : null,
    });
  }
}
