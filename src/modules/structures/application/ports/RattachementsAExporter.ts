import type {
  DonneesRattachement,
  StatutRattachement,
} from '../../domain/rattachement/DonneesRattachement.ts';
import type { RepereParRole } from './RattachementReader.ts';

export interface PageDeRattachements {
  readonly rattachements: readonly DonneesRattachement[];
  readonly suivant: RepereParRole | null;
}

export interface RattachementsAExporter {
  /** Gestionnaires first, then in the order in which they came. */
  page(
    structureId: number,
    statut: StatutRattachement,
    apres: RepereParRole | null,
    limite: number,
  ): Promise<PageDeRattachements>;
}
