import type { Libelle } from '../../../../kernel/domain/Langue.ts';

export interface TypePrescription {
  readonly code: string;
  readonly libelle: Libelle;
}
