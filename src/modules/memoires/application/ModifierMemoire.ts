import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ComposerMemoire, ComposerMemoireCommand } from './ComposerMemoire.ts';

/** All the parts of a draft that are given, or none of them. */
export class ModifierMemoire {
  constructor(
    private readonly composer: ComposerMemoire,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  execute(command: ComposerMemoireCommand): Promise<DonneesMemoire> {
    return this.unitOfWork.run(() => this.composer.execute(command));
  }
}
