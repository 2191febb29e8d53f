import type { Juridiction, Juridictions } from './ports/Juridictions.ts';

const LIMITE = 10;

const ASSEZ = 2;

/** The courts that match what is being typed; none before two characters. */
export class RechercherJuridictions {
  constructor(private readonly juridictions: Juridictions) {}

  async execute({ texte }: { texte: string }): Promise<readonly Juridiction[]> {
    const cherche = texte.trim();
    return cherche.length < ASSEZ ? [] : this.juridictions.rechercher(cherche, LIMITE);
  }
}
