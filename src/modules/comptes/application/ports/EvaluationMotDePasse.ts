import type { ScoreDeMotDePasse } from '../../domain/politiqueDeMotDePasse.ts';

export interface EvaluationMotDePasse {
  /** `indices`: what somebody who knows the person would try first. */
  evaluer(motDePasse: string, indices: readonly string[]): Promise<ScoreDeMotDePasse>;
}
