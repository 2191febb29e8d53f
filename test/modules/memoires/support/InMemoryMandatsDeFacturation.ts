import type { MandatsDeFacturation } from '../../../../src/modules/memoires/application/ports/MandatsDeFacturation.ts';

/** All of them are in force until they are ended. */
export class InMemoryMandatsDeFacturation implements MandatsDeFacturation {
  private readonly finis = new Set<string>();

  finir(mandantId: number, mandataireId: number): void {
    this.finis.add(`${mandantId}:${mandataireId}`);
  }

  enVigueur(mandantId: number, mandataireId: number): Promise<boolean> {
    return Promise.resolve(!this.finis.has(`${mandantId}:${mandataireId}`));
  }
}
