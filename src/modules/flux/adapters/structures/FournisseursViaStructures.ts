import type { StructuresFacade } from '../../../structures/index.ts';
import type { Fournisseurs } from '../../application/ports/Fournisseurs.ts';

export class FournisseursViaStructures implements Fournisseurs {
  constructor(private readonly structures: StructuresFacade) {}

  async trouver({
    type,
    identifiant,
  }: {
    readonly type: string;
    readonly identifiant: string;
  }): Promise<number | undefined> {
    const trouve = await this.structures.trouverParIdentifiant(identifiant);
    return trouve?.typeIdentifiant === type ? trouve.id : undefined;
  }
}
