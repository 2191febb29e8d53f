import type { StructuresFacade } from '../../../structures/index.ts';
import type { MandatsDeFacturation } from '../../application/ports/MandatsDeFacturation.ts';

export class MandatsViaStructures implements MandatsDeFacturation {
  constructor(private readonly structures: Pick<StructuresFacade, 'mandatEnVigueur'>) {}

  enVigueur(mandantId: number, mandataireId: number): Promise<boolean> {
    return this.structures.mandatEnVigueur(mandantId, mandataireId);
  }
}
