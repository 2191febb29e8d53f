import type { JuridictionNommee, StructuresFacade } from '../../../structures/index.ts';
import type {
  Juridiction,
  JuridictionCodee,
  JuridictionConnue,
  Juridictions,
} from '../../application/ports/Juridictions.ts';

export class JuridictionsViaStructures implements Juridictions {
  constructor(private readonly structures: StructuresFacade) {}

  async find(id: number): Promise<JuridictionConnue | undefined> {
    const trouvee = await this.structures.juridiction(id);
    return trouvee && { ...juridictionDe(trouvee), ouverte: trouvee.active };
  }

  async rechercher(texte: string, limite: number): Promise<readonly Juridiction[]> {
    return (await this.structures.rechercherJuridictions(texte, limite)).map(juridictionDe);
  }

  async findParCode(code: string): Promise<JuridictionConnue | undefined> {
    const trouvee = await this.structures.juridictionParCode(code);
    return trouvee && { ...juridictionDe(trouvee), ouverte: trouvee.active };
  }

  async toutes(): Promise<readonly JuridictionCodee[]> {
    return (await this.structures.juridictions()).map((une) => ({
      ...juridictionDe(une),
      code: une.code,
      codePostal: une.codePostal,
    }));
  }

  async nommer(ids: readonly number[]): Promise<readonly Juridiction[]> {
    const nommees = await this.structures.nommer(ids);
    return [...nommees.values()]
      .filter(({ publique }) => publique)
      .map(({ id, designation, ville }) => ({ id, nom: designation, ville }));
  }
}

const juridictionDe = ({ id, nom, ville }: JuridictionNommee): Juridiction => ({ id, nom, ville });
