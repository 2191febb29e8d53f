import type { StructuresFacade } from '../../../structures/index.ts';
import type { ActionARetenir, HistoriqueDeStructure } from '../../application/ports/HistoriqueDeStructure.ts';

export class HistoriqueViaFacade implements HistoriqueDeStructure {
  constructor(private readonly structures: StructuresFacade) {}

  noter(action: ActionARetenir): Promise<void> {
    return this.structures.noterAction(action);
  }
}
