import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { EvaluationMotDePasse } from '../../application/ports/EvaluationMotDePasse.ts';
import type { ScoreDeMotDePasse } from '../../domain/politiqueDeMotDePasse.ts';

/** The estimate grows with the square of the length and holds the event loop: what is strong so far stays strong. */
const LONGUEUR_EVALUEE = 48;

/** The dictionaries (French ones, common passwords) are read at the first password that somebody chooses. */
export class ZxcvbnEvaluation implements EvaluationMotDePasse {
  private evaluateur: Promise<ZxcvbnFactory> | undefined;

  async evaluer(motDePasse: string, indices: readonly string[]): Promise<ScoreDeMotDePasse> {
    this.evaluateur ??= chargerEvaluateur();
    return (await this.evaluateur).check(motDePasse, [...indices]).score;
  }
}

const chargerEvaluateur = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory: Factory }, commun, francais] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  return new Factory({
    graphs: commun.adjacencyGraphs,
    dictionary: { ...commun.dictionary, ...francais.dictionary },
    maxLength: LONGUEUR_EVALUEE,
  });
};
