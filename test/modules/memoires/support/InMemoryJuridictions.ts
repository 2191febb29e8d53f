import type {
  Juridiction,
  JuridictionCodee,
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

  async findParCode(code: string): Promise<JuridictionConnue | undefined> {
    const connue = this.connues.find((juridiction) => codeDe(juridiction) === code);
    return connue && this.find(connue.id);
  }

  async toutes(): Promise<readonly JuridictionCodee[]> {
    return this.connues
      .filter(({ id }) => !this.fermees.has(id))
      .map((une) => ({ ...une, code: codeDe(une), codePostal: '' }));
  }

  async nommer(ids: readonly number[]): Promise<readonly Juridiction[]> {
    return this.connues.filter(({ id }) => ids.includes(id));
  }
}

const codeDe = ({ ville }: Juridiction): string => `TJ-${ville.toUpperCase()}`;
