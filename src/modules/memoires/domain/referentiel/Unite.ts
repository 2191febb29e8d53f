import type { Libelle } from '../../../../kernel/domain/Langue.ts';

export interface Unite {
  readonly code: string;
  readonly libelle: Libelle;
}
