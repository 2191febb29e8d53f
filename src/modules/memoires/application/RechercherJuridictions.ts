import type { Juridiction, JuridictionConnue, Juridictions } from './ports/Juridictions.ts';

const LIMITE = 10;

const ASSEZ = 2;

/** The open courts that match what is being typed; none before two characters. */
export class RechercherJuridictions {
  constructor(private readonly juridictions: Juridictions) {}

  /** The one that was chosen earlier, be it closed since. */
  connue(id: number): Promise<JuridictionConnue | undefined> {
    return this.juridictions.find(id);
  }

  async execute({ texte }: { texte: string }): Promise<readonly Juridiction[]> {
    const cherche = texte.trim();
    return cherche.length < ASSEZ ? [] : this.juridictions.rechercher(cherche, LIMITE);
  }
}
