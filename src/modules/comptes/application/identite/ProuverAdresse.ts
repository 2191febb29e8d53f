import type { Clock } from '../../../../kernel/application/Clock.ts';
import { PreuveRefusee } from '../../domain/identite/erreurs.ts';
import { lireCodeDePreuve, prouve, type PreuveDAdresse } from '../../domain/identite/PreuveDAdresse.ts';
import type { FabriqueDePreuves } from './ports/FabriqueDePreuves.ts';

export class ProuverAdresse {
  constructor(
    private readonly preuves: FabriqueDePreuves,
    private readonly clock: Clock,
  ) {}

  /** @throws PreuveRefusee */
  execute({ preuve, code }: { readonly preuve: PreuveDAdresse; readonly code: string }): void {
    const empreinte = this.preuves.empreinteDe(lireCodeDePreuve(code));
    if (!prouve(preuve, empreinte, this.clock.now())) throw new PreuveRefusee();
  }
}
