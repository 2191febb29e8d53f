import type { StructureNommee, StructuresFacade } from '../../../structures/index.ts';
import type {
  StructureReceptrice,
  StructuresReceptrices,
} from '../../application/ports/StructuresReceptrices.ts';

export class StructuresReceptricesViaStructures implements StructuresReceptrices {
  constructor(private readonly structures: StructuresFacade) {}

  async nommer(ids: readonly number[]): Promise<ReadonlyMap<number, StructureReceptrice>> {
    const nommees = await this.structures.nommer(ids);
    return new Map([...nommees].map(([id, nommee]) => [id, receptrice(nommee)]));
  }

  async trouver(identifiant: string): Promise<StructureReceptrice | undefined> {
    const trouvee = await this.structures.trouverParIdentifiant(identifiant);
    return trouvee && !trouvee.publique ? receptrice(trouvee) : undefined;
  }

  async adresse(id: number): Promise<readonly string[]> {
    return (await this.structures.prestataire(id))?.adresse ?? [];
  }
}

const receptrice = ({
  id,
  typeIdentifiant,
  identifiant,
  designation,
}: StructureNommee): StructureReceptrice => ({
  id,
  typeIdentifiant,
  identifiant,
  designation,
});
