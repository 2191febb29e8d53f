import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { MonRattachement, RattachementReader } from './ports/RattachementReader.ts';

export class ListerMesRattachements {
  constructor(private readonly rattachements: RattachementReader) {}

  execute({ utilisateurId }: Acteur): Promise<readonly MonRattachement[]> {
    return this.rattachements.mesRattachements(utilisateurId);
  }
}
