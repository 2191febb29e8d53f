import type {
  Juridiction,
  JuridictionConnue,
  Juridictions,
} from '../../../../src/modules/memoires/application/ports/Juridictions.ts';

export class InMemoryJuridictions implements Juridictions {
  private readonly fermees = new Set<number>();

  constructor(private readonly connues: readonly Juridiction[]) {}

  fermer(id: number): void {
    this.fermees.add(id);
  }

  async find(id: number): Promise<JuridictionConnue | undefined> {
    const connue = this.connues.find((juridiction) => juridiction.id === id);
    return connue && { ...connue, ouverte: !this.fermees.has(id) };
  }

  async rechercher(texte: string, limite: number): Promise<readonly Juridiction[]> {
    return this.connues
      .filter(({ id, nom }) => !this.fermees.has(id) && nom.toLowerCase().includes(texte.toLowerCase()))
      .slice(0, limite);
  }

  async nommer(ids: readonly number[]): Promise<readonly Juridiction[]> {
    return this.connues.filter(({ id }) => ids.includes(id));
  }
}
