import type { Clock } from '../../../kernel/application/Clock.ts';
import { jourDe, type Jour } from '../../../kernel/domain/Jour.ts';
import type { Majoration } from '../domain/referentiel/Majoration.ts';
import type { Tarif } from '../domain/referentiel/Tarif.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface TarifPropose {
  readonly tarif: Tarif;
  readonly majorations: readonly Majoration[];
}

/** The tarifs of a catégorie on the day of the mission, today by default. */
export class ProposerTarifs {
  constructor(
    private readonly referentiel: Referentiel,
    private readonly clock: Clock,
  ) {}

  execute({ categorie, jour }: { categorie: string; jour: Jour | null }): readonly TarifPropose[] {
    const leJour = jour ?? jourDe(this.clock.now());
    return this.referentiel
      .tarifsPour(categorie, leJour)
      .map((tarif) => ({ tarif, majorations: this.referentiel.majorations(tarif.code, leJour) }));
  }
}
