import {
  indicesDe,
  normaliserMotDePasse,
  verifierForme,
  verifierScore,
  type TitulaireDuCompte,
} from '../domain/politiqueDeMotDePasse.ts';
import type { EvaluationMotDePasse } from './ports/EvaluationMotDePasse.ts';
import type { HacheurDeMotDePasse } from './ports/HacheurDeMotDePasse.ts';

/** Checks a password that somebody chooses, and gives its hash. Outside of any transaction: it is slow. */
export class ChoixDeMotDePasse {
  constructor(
    private readonly evaluation: EvaluationMotDePasse,
    private readonly hacheur: HacheurDeMotDePasse,
  ) {}

  /** @throws MotDePasseTropCourt, MotDePasseTropLong, MotDePasseDevoileIdentite, MotDePasseDevinable */
  async hacher(saisie: string, titulaire: TitulaireDuCompte): Promise<string> {
    const motDePasse = normaliserMotDePasse(saisie);
    verifierForme(motDePasse, titulaire);
    verifierScore(await this.evaluation.evaluer(motDePasse, indicesDe(titulaire)));
    return this.hacheur.hacher(motDePasse);
  }
}
