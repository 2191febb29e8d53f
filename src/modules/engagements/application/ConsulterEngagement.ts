import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Engagement } from '../domain/Engagement.ts';
import type { MemoireLie } from '../domain/MemoireLie.ts';
import { numeroDEngagement } from '../domain/numeroDEngagement.ts';
import { EngagementIntrouvable } from '../domain/erreurs.ts';
import { structuresDesMemoires, structuresLisibles } from './politique.ts';
import type { EngagementReader, MemoiresLies } from './ports/EngagementReader.ts';
import type { StructureReceptrice, StructuresReceptrices } from './ports/StructuresReceptrices.ts';

export interface EngagementConsulte {
  readonly engagement: Engagement;
  readonly recepteur: StructureReceptrice;
  /** Line by line. */
  readonly adresse: readonly string[];
  readonly memoires: readonly MemoireLie[];
}

/** One engagement with its lines and the mémoires that name it. */
export class ConsulterEngagement {
  constructor(
    private readonly engagements: EngagementReader,
    private readonly memoires: MemoiresLies,
    private readonly structures: StructuresReceptrices,
  ) {}

  /** @throws EngagementIntrouvable, which also stands for one that belongs to others */
  async execute(acteur: Acteur, saisi: string): Promise<EngagementConsulte> {
    const numero = numeroDEngagement(saisi);
    const engagement = await this.engagements.find(numero);
    const lisibles = structuresLisibles(acteur).map(({ structureId }) => structureId);
    if (!engagement || !lisibles.includes(engagement.structureId)) throw new EngagementIntrouvable(numero);

    const { structureId } = engagement;
    const recepteur = (await this.structures.nommer([structureId])).get(structureId);
    if (!recepteur) throw new EngagementIntrouvable(numero);
    return {
      engagement,
      recepteur,
      adresse: await this.structures.adresse(structureId),
      memoires: await this.memoires.de(numero, structuresDesMemoires(acteur)),
    };
  }
}
