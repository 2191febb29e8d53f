import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Libelle } from '../../../../kernel/domain/Langue.ts';

export interface MemoireConcerne {
  readonly numero: string;
  readonly structureId: number;
  readonly mandataireId: number | null;
  readonly juridictionId: number | null;
}

export interface EtatEcoute {
  readonly code: string;
  readonly libelle: Libelle;
  readonly statut: string;
}

/** What this module needs to know about mémoires. */
export interface Memoires {
  concerne(memoireId: number): Promise<MemoireConcerne | undefined>;
  estLisible(acteur: Acteur, memoireId: number): Promise<boolean>;
  etats(): readonly EtatEcoute[];
}
