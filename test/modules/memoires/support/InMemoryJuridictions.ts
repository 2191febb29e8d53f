import type {
  Juridiction,
  Juridictions,
} from '../../../../src/modules/memoires/application/ports/Juridictions.ts';

export class InMemoryJuridictions implements Juridictions {
  constructor(private readonly connues: readonly Juridiction[]) {}

  async find(id: number): Promise<Juridiction | undefined> {
    return this.connues.find((juridiction) => juridiction.id === id);
  }

  async rechercher(texte: string, limite: number): Promise<readonly Juridiction[]> {
    return this.connues.filter(({ nom }) => nom.toLowerCase().includes(texte.toLowerCase())).slice(0, limite);
  }

  async nommer(ids: readonly number[]): Promise<readonly Juridiction[]> {
    return this.connues.filter(({ id }) => ids.includes(id));
  }
}
