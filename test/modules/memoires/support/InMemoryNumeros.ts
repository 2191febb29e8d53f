import type { NumerosDeMemoire } from '../../../../src/modules/memoires/application/ports/NumerosDeMemoire.ts';
import { numeroDeBrouillon, numeroDeMemoire } from '../../../../src/modules/memoires/domain/numeros.ts';

export class InMemoryNumeros implements NumerosDeMemoire {
  tires = 0;
  private brouillons = 0;

  async prochainNumero(): Promise<string> {
    this.tires += 1;
    return numeroDeMemoire(this.tires);
  }

  async prochainBrouillon(annee: number): Promise<string> {
    this.brouillons += 1;
    return numeroDeBrouillon(annee, this.brouillons);
  }
}
