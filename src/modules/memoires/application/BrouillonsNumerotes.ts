import { jourDe } from '../../../kernel/domain/Jour.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { NumerosDeMemoire } from './ports/NumerosDeMemoire.ts';

/** Gives a new draft its id and its number, of the year that it is in Paris. */
export class BrouillonsNumerotes {
  constructor(
    private readonly ids: IdGenerator,
    private readonly numeros: NumerosDeMemoire,
  ) {}

  async prochain(le: Date): Promise<{ readonly id: number; readonly numeroBrouillon: string }> {
    const annee = Number(jourDe(le).slice(0, 4));
    return { id: this.ids.next(), numeroBrouillon: await this.numeros.prochainBrouillon(annee) };
  }
}
