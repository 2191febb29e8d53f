import type { NumerosDeParticulier } from '../../../../src/modules/structures/application/ports/NumerosDeParticulier.ts';

export class InMemoryNumerosDeParticulier implements NumerosDeParticulier {
  private dernier = 0;

  prochain(): Promise<number> {
    return Promise.resolve(++this.dernier);
  }
}
