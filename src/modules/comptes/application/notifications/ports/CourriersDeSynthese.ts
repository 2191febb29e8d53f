import type { LigneDeRecapitulatif } from '../../../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { Jour } from '../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';

export interface DestinataireDeSynthese {
  readonly id: number;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly langue: Langue;
}

export interface RubriqueDeResume {
  /** Null: about the person alone. */
  readonly structure: string | null;
  readonly lignes: readonly LigneDeRecapitulatif[];
}

export interface ResumeQuotidien {
  readonly rubriques: readonly RubriqueDeResume[];
  /** How many more there were. */
  readonly autres: number;
}

export interface RubriqueDeRecapitulatif {
  readonly structure: string | null;
  readonly attentes: readonly LigneDeRecapitulatif[];
  readonly resultats: readonly LigneDeRecapitulatif[];
  readonly mouvements: readonly LigneDeRecapitulatif[];
}

export interface Recapitulatif {
  /** First and last day of the week. */
  readonly du: Jour;
  readonly au: Jour;
  readonly rubriques: readonly RubriqueDeRecapitulatif[];
  /** Movements that are not told. */
  readonly autres: number;
}

/** Queues, does not send: no network here. */
export interface CourriersDeSynthese {
  quotidien(a: DestinataireDeSynthese, resume: ResumeQuotidien): Promise<void>;
  hebdomadaire(a: DestinataireDeSynthese, recapitulatif: Recapitulatif): Promise<void>;
}
