import type {
  EntreeDeRepertoire,
  PageTrouvee,
  PersonneARepertorier,
  RepereParMot,
  Repertoire,
} from '../../../../src/modules/structures/application/ports/Repertoire.ts';
import { utilisateurDepuis } from './InMemoryRattachementReader.ts';
import type { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';

export class InMemoryRepertoire implements Repertoire {
  private readonly mots = new Map<number, readonly string[]>();

  constructor(private readonly rattachements: InMemoryRattachementRepository) {}

  aRepertorier(structureId: number, limite: number): Promise<readonly PersonneARepertorier[]> {
    const inconnus = this.deLaStructure(structureId).filter(({ id }) => !this.mots.has(id));
    return Promise.resolve(
      inconnus.slice(0, limite).map(({ id, utilisateurId }) => ({ rattachementId: id, utilisateurId })),
    );
  }

  repertorier(entrees: readonly EntreeDeRepertoire[]): Promise<void> {
    for (const { rattachementId, mots } of entrees) this.mots.set(rattachementId, mots);
    return Promise.resolve();
  }

  oublier(utilisateurId: number): Promise<void> {
    for (const lien of this.rattachements.liens.values())
      if (lien.utilisateurId === utilisateurId) this.mots.delete(lien.id);
    return Promise.resolve();
  }

  chercher(
    structureId: number,
    [premier = '', ...autres]: readonly string[],
    apres: RepereParMot | null,
    limite: number,
  ): Promise<PageTrouvee> {
    const trouves = this.deLaStructure(structureId)
      .filter(({ statut }) => statut === 'VALIDEE')
      .flatMap((lien) => {
        const mots = [...(this.mots.get(lien.id) ?? [])].sort();
        const mot = mots.find((un) => un.startsWith(premier));
        const aussi = autres.every((autre) => mots.some((un) => un.startsWith(autre)));
        return mot !== undefined && aussi ? [{ mot, lien }] : [];
      })
      .sort((a, b) => compare({ mot: a.mot, id: a.lien.id }, { mot: b.mot, id: b.lien.id }))
      .filter(({ mot, lien }) => apres === null || compare({ mot, id: lien.id }, apres) > 0);
    const page = trouves.slice(0, limite);
    const dernier = trouves.length > limite ? page.at(-1) : undefined;
    return Promise.resolve({
      utilisateurs: page.map(({ lien }) => utilisateurDepuis(lien)),
      suivant: dernier ? { mot: dernier.mot, id: dernier.lien.id } : null,
    });
  }

  private deLaStructure(structureId: number) {
    return [...this.rattachements.liens.values()]
      .filter((lien) => lien.structureId === structureId)
      .sort((a, b) => a.id - b.id);
  }
}

const compare = (a: RepereParMot, b: RepereParMot): number =>
  a.mot === b.mot ? a.id - b.id : a.mot < b.mot ? -1 : 1;
