import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { ActesSurMemoire } from './ActesSurMemoire.ts';
import { structurePour, structurePropre } from './mandats.ts';

export interface AutoriserSaisieCommand {
  readonly acteur: Acteur;
  /** A draft; a new one by default. */
  readonly memoireId?: number | undefined;
  readonly version?: number | undefined;
  /** The structure that is named, if any. */
  readonly structureId?: number | undefined;
}

/** Before the files of a draft are stored: who may not write it leaves nothing on disk. */
export class AutoriserSaisie {
  constructor(private readonly actes: ActesSurMemoire) {}

  /**
   * Gives the structure for which the draft is written.
   * @throws MemoireIntrouvable, MemoireModifieEntretemps, ActeInterdit, ActeImpossible, EspaceMemoiresFerme, StructureAChoisir
   */
  async execute({ structureId, ...demande }: AutoriserSaisieCommand): Promise<number> {
    const { acteur, memoireId, version } = demande;
    if (memoireId === undefined)
      return structurePour(acteur, structureId ?? structurePropre(acteur)).structureId;
    const brouillon = await this.actes.exiger({ acteur, memoireId, version }, 'MODIFIER');
    return structureId ?? brouillon.structureId;
  }
}
